using Kring.Domain.Huishoudens;

namespace Kring.Web.Huishoudens;

/// <summary>Whom reported people may be: each by itself, and together as a household.</summary>
/// <param name="PerPersoon">For each reported person the known people it may be, likeliest first.</param>
/// <param name="Huishoudens">Known households that it may be about, likeliest first.</param>
public sealed record Herkenningsuitslag(
    IReadOnlyList<IReadOnlyList<Kandidaat>> PerPersoon, IReadOnlyList<Huishoudenkandidaat> Huishoudens);

/// <summary>A known person whom a reported person may be.</summary>
/// <param name="Persoon">The known person, tracked.</param>
/// <param name="Redenen">Why it may be, or may not be.</param>
/// <param name="Huishouden">The household this person belongs to now, or null.</param>
/// <param name="Kans">How likely it is, 0 to 1.</param>
public sealed record Kandidaat(Persoon Persoon, IReadOnlyList<Herkenningsreden> Redenen, Kandidaathuishouden? Huishouden, double Kans)
{
    /// <summary>From this chance on, there is hardly a doubt.</summary>
    public static readonly double Zeker = Herkenner.Model.ZekerVanaf;

    /// <summary>From this chance on, it is more likely this person than not.</summary>
    public static readonly double Waarschijnlijk = Herkenner.Model.WaarschijnlijkVanaf;

    /// <summary>The other records of this same person that looked alike too.</summary>
    public IReadOnlyList<Persoon> Ook { get; init; } = [];

    /// <summary>Whether it is this record, or another of the same person.</summary>
    public bool Is(Guid persoonId) => Persoon.Id == persoonId || Ook.Any(ander => ander.Id == persoonId);

    /// <summary>That there are other records, in a sentence; null when there are none.</summary>
    public string? OokInWoorden => Ook.Count == 0 ? null : $"Is dezelfde als een ander in Kring: {string.Join(", ", Ook.Select(ander => ander.Naam).Distinct())}.";

    /// <summary>How likely it is, in words.</summary>
    public string InWoorden => Woorden(Kans);

    /// <summary>A chance in words.</summary>
    public static string Woorden(double kans) => kans switch
    {
        _ when kans >= Zeker => "vrijwel zeker dezelfde",
        _ when kans >= Waarschijnlijk => "waarschijnlijk dezelfde",
        _ => "misschien dezelfde",
    };
}

/// <summary>A household in which a candidate lives, and whether it has an open casus.</summary>
public sealed record Kandidaathuishouden(Guid Id, string Naam, bool HeeftLopendeCasus);

/// <summary>A known household that a report may be about.</summary>
/// <param name="Huishouden">The household.</param>
/// <param name="Kans">How likely it is, 0 to 1.</param>
/// <param name="Leden">Its members, and whom of the report each would be.</param>
public sealed record Huishoudenkandidaat(Kandidaathuishouden Huishouden, double Kans, IReadOnlyList<Lidkandidaat> Leden)
{
    /// <summary>How likely it is, in a sentence.</summary>
    public string InWoorden => Kans switch
    {
        _ when Kans >= Kandidaat.Zeker => "Dit is vrijwel zeker een bekend huishouden.",
        _ when Kans >= Kandidaat.Waarschijnlijk => "Dit is waarschijnlijk een bekend huishouden.",
        _ => "Dit is misschien een bekend huishouden.",
    };
}

/// <summary>A member of such a household.</summary>
/// <param name="Lid">The member; not tracked.</param>
/// <param name="Gemelde">The place, in what was asked, of whom it would be; null when it is none of them.</param>
/// <param name="Redenen">Why, for and against; empty when it is none of them.</param>
public sealed record Lidkandidaat(Persoon Lid, int? Gemelde, IReadOnlyList<Herkenningsreden> Redenen);
