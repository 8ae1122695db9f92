using Kring.Domain.Termijnen;

namespace Kring.Domain.Casussen;

/// <summary>
/// That two open casussen turned out to be one. Nothing is merged: the one leads and takes up what goes on, the other keeps
/// what it was, so that it can be undone. Chapters: Samenvoeging.Uiteenhalen.
/// </summary>
public sealed partial class Samenvoeging : Aggregaat
{
    private Samenvoeging()
    {
    }

    private Samenvoeging(Guid id)
        : base(id)
    {
    }

    /// <summary>The casus that leads: its number and page go on.</summary>
    public Guid LeidendeCasusId { get; private set; }

    /// <summary>The casus that went up in it.</summary>
    public Guid OpgegaanCasusId { get; private set; }

    /// <summary>The moment.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who joined them.</summary>
    public Guid Door { get; private set; }

    /// <summary>Why they are one.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>The casus whose plan went on; null when neither had a plan.</summary>
    public Guid? PlanVan { get; private set; }

    /// <summary>How the leading casus stood before.</summary>
    public Samenvoegstand Ervoor { get; private set; } = null!;

    /// <summary>Where the periods stood that went along, got somebody else, or lapsed because the same duty stood twice.</summary>
    public IReadOnlyList<Termijnverhuizing> Verhuizingen { get; private set; } = [];

    /// <summary>That it was undone; null while the two are one.</summary>
    public Uiteenhaling? Einde { get; private set; }

    /// <summary>The mark of everything that stood in the leading casus right after.</summary>
    public int FeitenNa { get; private set; }

    /// <summary>Joins two open casussen.</summary>
    /// <param name="leidend">The casus that leads.</param>
    /// <param name="ander">The casus that goes up in it.</param>
    /// <param name="keuze">Who is answerable from now on, which plan goes on, and why.</param>
    /// <param name="werk">What goes along.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsDezelfde"/>, <see cref="CasusIsNietOpen"/>,
    /// <see cref="OverdrachtWachtInCasus"/>, <see cref="CasussenVanTweeOrganisaties"/>, <see cref="RedenOntbreekt"/>,
    /// <see cref="ZichthouderIsVanGeenVanBeide"/>, <see cref="EigenaarIsVanGeenVanBeide"/>, <see cref="ZichtEnEigenaarPassenNiet"/>,
    /// <see cref="DienstVraagtZichtBijVeiligThuis"/>.</exception>
    public static Samenvoeging Voeg(
        Casus leidend, Casus ander, Samenvoegkeuze keuze, Samenvoegwerk werk, DateTimeOffset nu, Guid wie)
    {
        Controleer(leidend, ander, keuze);
        var vertrekkend = new[] { leidend.Regisseur, ander.Regisseur }.OfType<Regisseur>().Select(een => een.MedewerkerId).ToHashSet();
        var stand = leidend.NeemOp(ander, keuze, nu, wie);
        vertrekkend.Remove(leidend.Regisseur?.MedewerkerId ?? Guid.Empty);
        var verhuizingen = new Termijnverhuizer(leidend, ander, werk, nu, wie).GaMee(vertrekkend);
        ander.GaOp(leidend, keuze.Reden, nu, wie);
        LaatVolgen(leidend, ander, werk);
        return new Samenvoeging(Guid.CreateVersion7(nu))
        {
            LeidendeCasusId = leidend.Id,
            OpgegaanCasusId = ander.Id,
            Op = nu,
            Door = wie,
            Reden = keuze.Reden.Trim(),
            PlanVan = keuze.PlanVan,
            Ervoor = stand,
            Verhuizingen = verhuizingen,
            FeitenNa = leidend.Feiten,
        };
    }

    private static void LaatVolgen(Casus leidend, Casus ander, Samenvoegwerk werk)
    {
        foreach (var eerder in werk.Meegegaan)
        {
            eerder.Volgt(leidend.Id);
        }

        foreach (var melding in werk.Meldingen.Where(melding => melding.CasusId == ander.Id))
        {
            melding.VerhuistNaar(leidend.Id, leidend.Nummer);
        }
    }

    private static void Controleer(Casus leidend, Casus ander, Samenvoegkeuze keuze)
    {
        var beletsel = leidend.WaaromNietSamenTeVoegen(ander);
        if (beletsel is null && string.IsNullOrWhiteSpace(keuze.Reden))
        {
            beletsel = new RedenOntbreekt();
        }

        if (beletsel is null && leidend.ZichtNu!.OrganisatieId != keuze.ZichtBij && ander.ZichtNu!.OrganisatieId != keuze.ZichtBij)
        {
            beletsel = new ZichthouderIsVanGeenVanBeide();
        }

        Regisseur?[] eigenaren = leidend.Regisseur is null && ander.Regisseur is null ? [null] : [leidend.Regisseur, ander.Regisseur];
        if (beletsel is null && ((keuze.Eigenaar is null && eigenaren.Length > 1) || !eigenaren.Contains(keuze.Eigenaar)))
        {
            beletsel = new EigenaarIsVanGeenVanBeide();
        }

        beletsel ??= new Regiekant(keuze.ZichtBij, keuze.Eigenaar).PastNiet(leidend.OrganisatieId, leidend.LopendeDiensten.Concat(ander.LopendeDiensten));
        if (beletsel is not null)
        {
            throw new WeigeringException(beletsel);
        }
    }
}

/// <summary>That two joined casussen were parted again.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Reden">Why.</param>
public sealed record Uiteenhaling(DateTimeOffset Op, Guid Door, string Reden);

/// <summary>Where a period stood before two casussen were joined.</summary>
/// <param name="TermijnId">The period.</param>
/// <param name="Van">Where it stood.</param>
/// <param name="Vervallen">Whether it lapsed, because the same duty stood in the other casus.</param>
public sealed record Termijnverhuizing(Guid TermijnId, Termijnplek Van, bool Vervallen);
