namespace Kring.Domain.Huishoudens;

public sealed partial class Persoon
{
    /// <summary>The address where the person is now, else the registered one; null when none is known.</summary>
    public Verblijf? Woonplek =>
        verblijven.Where(verblijf => verblijf.Tot is null).OrderByDescending(verblijf => verblijf.Soort).FirstOrDefault();

    /// <summary>
    /// Records an address. The same address again changes nothing; another address of the same kind ends the earlier one.
    /// Whose place is shielded stays so after a move: a new place nobody has judged yet is not shown either.
    /// </summary>
    /// <param name="soort">Registered or actual.</param>
    /// <param name="adres">The address.</param>
    /// <param name="nu">The moment of recording.</param>
    /// <param name="vandaag">The day of recording, in Amsterdam.</param>
    public Verblijf Verblijft(Adressoort soort, Adres adres, DateTimeOffset nu, DateOnly vandaag)
    {
        var nuGeldig = verblijven.Where(verblijf => verblijf.Soort == soort && verblijf.Tot is null).ToList();
        if (nuGeldig.Find(verblijf => Zelfde(verblijf.Adres, adres)) is { } bekend)
        {
            return bekend;
        }

        var afscherming = Woonplek?.Afscherming;
        nuGeldig.ForEach(verblijf => verblijf.Beeindig(vandaag));
        var nieuw = new Verblijf(Guid.CreateVersion7(nu), soort, adres, vandaag);
        verblijven.Add(nieuw);
        var geldt = afscherming is not null && Woonplek == nieuw ? afscherming
            : verblijven.Find(verblijf => verblijf.Afscherming is not null && Zelfde(verblijf.Adres, adres))?.Afscherming;
        if (geldt is not null)
        {
            nieuw.SchermAf(geldt with { });
        }

        return nieuw;
    }

    /// <summary>
    /// Shields the actual address, before anybody sees it; without actual address the registered one. Where the person is
    /// registered at that same address, or was, that is shielded too.
    /// </summary>
    /// <param name="reden">Why.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who; null when the report itself asked for it.</param>
    public void SchermWoonplekAf(string reden, DateTimeOffset nu, Guid? wie)
    {
        if (Woonplek is { } woonplek)
        {
            verblijven.FindAll(verblijf => Zelfde(verblijf.Adres, woonplek.Adres))
                .ForEach(verblijf => verblijf.SchermAf(new Afscherming(nu, wie, reden)));
        }
    }

    /// <summary>Shields every address of the person, when somebody sees that one must not be known.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="RedenVoorAfschermenOntbreekt"/>, <see cref="GeenAdresOmAfTeSchermen"/>.</exception>
    public void SchermAdressenAf(string reden, DateTimeOffset nu, Guid wie)
    {
        if (!reden.Any(char.IsLetterOrDigit))
        {
            throw new WeigeringException(new RedenVoorAfschermenOntbreekt());
        }

        if (verblijven.Count == 0)
        {
            throw new WeigeringException(new GeenAdresOmAfTeSchermen());
        }

        verblijven.ForEach(verblijf => verblijf.SchermAf(new Afscherming(nu, wie, reden.Trim())));
    }

    private static bool Zelfde(Adres een, Adres ander) => een.Sleutel is { } sleutel ? sleutel == ander.Sleutel : een == ander;
}
