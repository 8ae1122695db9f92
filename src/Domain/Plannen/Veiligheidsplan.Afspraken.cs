using Kring.Domain.Termijnen;

namespace Kring.Domain.Plannen;

public sealed partial class Veiligheidsplan
{
    private readonly List<Afspraak> afspraken = [];

    /// <summary>All agreements, oldest first.</summary>
    public IReadOnlyList<Afspraak> Afspraken => afspraken;

    /// <summary>Makes an agreement.</summary>
    /// <param name="inhoud">What, who, when and how it is checked.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who wrote it down.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="WeigeringException"><see cref="AfspraakOntbreekt"/>, <see cref="WieOntbreekt"/>,
    /// <see cref="HoeNagaanOntbreekt"/>, <see cref="AfspraakIsVoorbij"/>.</exception>
    public Afspraak SpreekAf(Afspraakinhoud inhoud, DateTimeOffset nu, Guid wie)
    {
        Eis(inhoud.Wat, new AfspraakOntbreekt());
        Eis(inhoud.WieDoetHet, new WieOntbreekt());
        Eis(inhoud.HoeNagaan, new HoeNagaanOntbreekt());
        if (inhoud.Tot < NederlandseTijd.Dag(nu))
        {
            throw new WeigeringException(new AfspraakIsVoorbij());
        }

        var afspraak = new Afspraak(Guid.CreateVersion7(nu), afspraken.Count + 1, inhoud, nu, wie);
        afspraken.Add(afspraak);
        Meld(new AfspraakGemaakt(nu, wie, CasusId, afspraak.Id, inhoud.Wat.Trim()));
        return afspraak;
    }

    /// <summary>Records how an agreement stands.</summary>
    /// <param name="afspraakId">The agreement.</param>
    /// <param name="stand">How it stands.</param>
    /// <param name="toelichting">What happened; required when it did not work or ended.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="AfspraakBestaatNiet"/>, <see cref="ToelichtingStandOntbreekt"/>.</exception>
    public void LegStandVast(Guid afspraakId, Afspraakstand stand, string? toelichting, DateTimeOffset nu, Guid wie)
    {
        var afspraak = afspraken.Find(kandidaat => kandidaat.Id == afspraakId)
            ?? throw new WeigeringException(new AfspraakBestaatNiet());
        if (stand is Afspraakstand.NietGelukt or Afspraakstand.Vervallen)
        {
            Eis(toelichting, new ToelichtingStandOntbreekt());
        }

        afspraak.LegVast(new Standwijziging(nu, wie, stand, toelichting?.Trim()));
        Meld(new AfspraakstandVastgelegd(nu, wie, CasusId, afspraakId, afspraak.Wat, stand, toelichting?.Trim()));
    }

    private static void Eis(string? waarde, Weigering anders)
    {
        if (string.IsNullOrWhiteSpace(waarde))
        {
            throw new WeigeringException(anders);
        }
    }
}

/// <summary>What an agreement says.</summary>
/// <param name="PersoonId">For whom; null for the whole household.</param>
/// <param name="Wat">What, in the people's own words where possible.</param>
/// <param name="WieDoetHet">Who does it: family, network or professional.</param>
/// <param name="Tot">Until or before which day; null for always.</param>
/// <param name="HoeNagaan">How we see that it works.</param>
public sealed record Afspraakinhoud(Guid? PersoonId, string Wat, string WieDoetHet, DateOnly? Tot, string HoeNagaan);

/// <summary>An agreement in the plan.</summary>
public sealed class Afspraak
{
    private Afspraak()
    {
    }

    internal Afspraak(Guid id, int volgnummer, Afspraakinhoud inhoud, DateTimeOffset nu, Guid wie)
    {
        Id = id;
        Volgnummer = volgnummer;
        PersoonId = inhoud.PersoonId;
        Wat = inhoud.Wat.Trim();
        WieDoetHet = inhoud.WieDoetHet.Trim();
        Tot = inhoud.Tot;
        HoeNagaan = inhoud.HoeNagaan.Trim();
        Gemaakt = nu;
        GemaaktDoor = wie;
    }

    internal Afspraak(Guid id, Afspraak bron)
        : this(id, bron.Volgnummer, new Afspraakinhoud(bron.PersoonId, bron.Wat, bron.WieDoetHet, bron.Tot, bron.HoeNagaan), bron.Gemaakt, bron.GemaaktDoor) =>
        Standen = [.. bron.Standen];

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Number in the plan, from 1; never used again.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>For whom; null for the whole household.</summary>
    public Guid? PersoonId { get; private set; }

    /// <summary>What.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Who does it.</summary>
    public string WieDoetHet { get; private set; } = "";

    /// <summary>Until or before which day; null for always.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>How we see that it works.</summary>
    public string HoeNagaan { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset Gemaakt { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid GemaaktDoor { get; private set; }

    /// <summary>How it stood, oldest first.</summary>
    public IReadOnlyList<Standwijziging> Standen { get; private set; } = [];

    /// <summary>How it stands now.</summary>
    public Afspraakstand Stand => Standen.Count == 0 ? Afspraakstand.Loopt : Standen[^1].Stand;

    internal void LegVast(Standwijziging wijziging) => Standen = [.. Standen, wijziging];
}

/// <summary>How an agreement stood from a moment on.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Stand">How it stood.</param>
/// <param name="Toelichting">What happened.</param>
public sealed record Standwijziging(DateTimeOffset Op, Guid Door, Afspraakstand Stand, string? Toelichting);

/// <summary>How states of agreements are called on screen.</summary>
public static class Afspraakstanden
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Afspraakstand stand) => stand switch
    {
        Afspraakstand.Gelukt => "gelukt",
        Afspraakstand.NietGelukt => "niet gelukt",
        Afspraakstand.Vervallen => "vervallen",
        _ => "loopt",
    };
}

/// <summary>How an agreement stands.</summary>
public enum Afspraakstand
{
    /// <summary>It holds.</summary>
    Loopt,

    /// <summary>It worked.</summary>
    Gelukt,

    /// <summary>It did not work this time.</summary>
    NietGelukt,

    /// <summary>It does not hold any more.</summary>
    Vervallen,
}
