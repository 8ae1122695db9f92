using Kring.Domain.Termijnen;

namespace Kring.Domain.Toegang;

/// <summary>
/// A version of the access policy: proposed by one person, decided by another (four eyes: BIO 5.18). Never changed afterwards,
/// so that of every moment in the past can be told who might what.
/// </summary>
public sealed class Toegangsversie : Aggregaat
{
    private Toegangsversie()
    {
    }

    private Toegangsversie(Guid id)
        : base(id)
    {
    }

    /// <summary>Which version it is; versions that were turned down have a number too.</summary>
    public int Nummer { get; private set; }

    /// <summary>All lines of this version.</summary>
    public IReadOnlyList<Toegangsregel> Regels { get; private set; } = [];

    /// <summary>The role of the line that differs from the version before.</summary>
    public Rol Rol { get; private set; }

    /// <summary>The betrekking of the line that differs.</summary>
    public Betrekking Betrekking { get; private set; }

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset Voorgesteld { get; private set; }

    /// <summary>Who proposed it.</summary>
    public Guid VoorgesteldDoor { get; private set; }

    /// <summary>Why.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>What was decided about it; null while it waits.</summary>
    public Toegangsbesluit? Besluit { get; private set; }

    /// <summary>The policy of this version.</summary>
    /// <exception cref="WeigeringException">It holds what no region may decide any more, after the program changed.</exception>
    public Toegangsbeleid Beleid => Toegangsbeleid.Maak(Nummer, Regels);

    /// <summary>The line that differs from the version before; null when it was taken out.</summary>
    public Toegangsregel? Regel => Regels.SingleOrDefault(regel => regel.Rol == Rol && regel.Betrekking == Betrekking);

    /// <summary>Proposes another line in the place of the one for the same role and betrekking; without rights the line goes out.</summary>
    /// <param name="geldend">The policy of now.</param>
    /// <param name="nummer">The number it gets.</param>
    /// <param name="regel">The line as it should become.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who proposes.</param>
    /// <exception cref="WeigeringException"><see cref="RedenOntbreekt"/>, <see cref="NietsGewijzigd"/>,
    /// <see cref="NiemandKanToegangWijzigen"/>, and the refusals of
    /// <see cref="Toegangsbeleid.Maak"/>.</exception>
    public static Toegangsversie StelVoor(
        Toegangsbeleid geldend, int nummer, Toegangsregel regel, string reden, DateTimeOffset nu, Guid wie)
    {
        if (string.IsNullOrWhiteSpace(reden))
        {
            throw new WeigeringException(new RedenOntbreekt());
        }

        var oud = geldend.Regel(regel.Rol, regel.Betrekking);
        if (oud is null ? regel.Rechten.Count == 0 : oud.IsGelijk(regel))
        {
            throw new WeigeringException(new NietsGewijzigd());
        }

        var versie = new Toegangsversie(Guid.CreateVersion7(nu))
        {
            Nummer = nummer,
            Regels = EisTeWijzigen(Toegangsbeleid.Maak(nummer, geldend.Met(regel)).Regels),
            Rol = regel.Rol,
            Betrekking = regel.Betrekking,
            Voorgesteld = nu,
            VoorgesteldDoor = wie,
            Reden = reden.Trim(),
        };
        versie.Meld(new ToegangVoorgesteld(nu, wie, versie.Id, nummer));
        return versie;
    }

    // Without somebody to propose and somebody to decide, no version could ever follow.
    private static IReadOnlyList<Toegangsregel> EisTeWijzigen(IReadOnlyList<Toegangsregel> regels) =>
        new[] { Recht.ToegangVoorstellen, Recht.ToegangVaststellen }.All(recht => regels.Any(regel => regel.Rechten.Contains(recht)))
            ? regels
            : throw new WeigeringException(new NiemandKanToegangWijzigen());

    /// <summary>Decides about it. From the next request on it holds, or it is turned down.</summary>
    /// <param name="akkoord">Whether it becomes the policy.</param>
    /// <param name="toelichting">Why; needed when it is turned down.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decides; not who proposed.</param>
    /// <exception cref="WeigeringException"><see cref="ToegangIsBesloten"/>, <see cref="EigenVoorstel"/>, <see cref="RedenOntbreekt"/>.</exception>
    public void Beslis(bool akkoord, string? toelichting, DateTimeOffset nu, Guid wie)
    {
        if (Besluit is not null)
        {
            throw new WeigeringException(new ToegangIsBesloten());
        }

        if (wie == VoorgesteldDoor)
        {
            throw new WeigeringException(new EigenVoorstel());
        }

        if (!akkoord && string.IsNullOrWhiteSpace(toelichting))
        {
            throw new WeigeringException(new RedenOntbreekt());
        }

        Besluit = new Toegangsbesluit(nu, wie, akkoord, toelichting?.Trim());
        Meld(new ToegangBesloten(nu, wie, Id, Nummer, akkoord));
    }
}

/// <summary>What was decided about a proposal for the access policy.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Akkoord">Whether it became the policy.</param>
/// <param name="Toelichting">Why, or null.</param>
public sealed record Toegangsbesluit(DateTimeOffset Op, Guid Door, bool Akkoord, string? Toelichting);
