namespace Kring.Domain.Toegang;

/// <summary>
/// The policy of access: who may what, and how one must stand to a record for that. What stands in no line is not allowed.
/// A region changes it with four eyes, in versions; no version gives a role more than <see cref="Rechten"/>.
/// Source: AVG art. 5 lid 1 f and 32; BIO 5.15 and 5.18.
/// </summary>
public sealed class Toegangsbeleid
{
    private Toegangsbeleid(int versie, IReadOnlyList<Toegangsregel> regels) => (Versie, Regels) = (versie, regels);

    /// <summary>The policy that a region begins with.</summary>
    public static Toegangsbeleid Begin { get; } = Maak(1, Begintoegang.Regels);

    /// <summary>Which version this is; 1 is the one a region begins with.</summary>
    public int Versie { get; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<Toegangsregel> Regels { get; }

    /// <summary>Makes a policy out of lines, if they hold nothing that no region may decide.</summary>
    /// <param name="versie">Which version it becomes.</param>
    /// <param name="regels">Its lines.</param>
    /// <exception cref="WeigeringException"><see cref="RolKanDitNiet"/>, <see cref="RechtPastNietBijBetrekking"/>,
    /// <see cref="RegelStaatDubbel"/>, <see cref="DagenKloppenNiet"/>.</exception>
    public static Toegangsbeleid Maak(int versie, IReadOnlyList<Toegangsregel> regels)
    {
        foreach (var regel in regels)
        {
            Controleer(regel);
        }

        if (regels.GroupBy(regel => (regel.Rol, regel.Betrekking)).FirstOrDefault(groep => groep.Count() > 1) is { } dubbel)
        {
            throw new WeigeringException(new RegelStaatDubbel(dubbel.Key.Rol, dubbel.Key.Betrekking));
        }

        return new Toegangsbeleid(versie, regels);
    }

    /// <summary>The one line for a role and a way of standing to a record; null when there is none.</summary>
    public Toegangsregel? Regel(Rol rol, Betrekking betrekking) =>
        Regels.SingleOrDefault(regel => regel.Rol == rol && regel.Betrekking == betrekking);

    /// <summary>The lines with one of them in its place, or added at the end; without rights it goes out.</summary>
    public IReadOnlyList<Toegangsregel> Met(Toegangsregel regel)
    {
        List<Toegangsregel> regels = [.. Regels.Select(oud => oud.Rol == regel.Rol && oud.Betrekking == regel.Betrekking ? regel : oud)];
        if (!regels.Contains(regel))
        {
            regels.Add(regel);
        }

        return [.. regels.Where(een => een.Rechten.Count > 0)];
    }

    private static void Controleer(Toegangsregel regel)
    {
        foreach (var recht in regel.Rechten)
        {
            if (!Rechten.Van(regel.Rol).Contains(recht))
            {
                throw new WeigeringException(new RolKanDitNiet(regel.Rol, recht));
            }

            if (!recht.PastBij(regel.Betrekking))
            {
                throw new WeigeringException(new RechtPastNietBijBetrekking(recht, regel.Betrekking));
            }
        }

        if (regel.DagenNaSluiting is < 0 or > 7300)
        {
            throw new WeigeringException(new DagenKloppenNiet());
        }
    }
}
