using Kring.Domain.Meldingen;

namespace Kring.Domain.Casussen;

/// <summary>
/// Classes a report by earlier involvement of Veilig Thuis. Source: CBS table 85361NED; known means known in the last three
/// years.
/// </summary>
public static class Meldingtypering
{
    /// <summary>How far back somebody counts as known, in years (CBS).</summary>
    public const int VensterJaren = 3;

    /// <summary>The class of a report.</summary>
    /// <param name="ontvangen">When the report came in.</param>
    /// <param name="lopend">The open casussen of its households, before this report was added.</param>
    /// <param name="eerder">For each reported person with whom the involvement ended: when it did.</param>
    public static Meldingtype Bepaal(
        DateTimeOffset ontvangen, IReadOnlyList<Betrokkenheid> lopend, IReadOnlyDictionary<Guid, DateTimeOffset> eerder)
    {
        // An assessment that runs is the nearest involvement, monitoring the farthest.
        if (lopend.Contains(Betrokkenheid.Beoordeling))
        {
            return Meldingtype.VervolgTijdensBeoordeling;
        }

        if (lopend.Contains(Betrokkenheid.NaBeoordeling))
        {
            return Meldingtype.VervolgNaBeoordeling;
        }

        if (lopend.Contains(Betrokkenheid.Monitoring))
        {
            return Meldingtype.VervolgTijdensMonitoring;
        }

        var bekend = eerder.Count(persoon => persoon.Value >= ontvangen.AddYears(-VensterJaren));
        return bekend switch
        {
            0 => Meldingtype.EersteMelding,
            1 => Meldingtype.HermeldingEenBekend,
            _ => Meldingtype.HermeldingMeerdereBekend,
        };
    }

    /// <summary>In what way Veilig Thuis is involved in an open casus.</summary>
    /// <param name="casus">The casus.</param>
    /// <param name="wordtBeoordeeld">Whether a report in it waits for its safety assessment.</param>
    public static Betrokkenheid Bij(Casus casus, bool wordtBeoordeeld) => casus switch
    {
        _ when wordtBeoordeeld => Betrokkenheid.Beoordeling,
        { LopendeDienst: not null } or { OpenOverdracht: not null } or { Regisseur: null } => Betrokkenheid.NaBeoordeling,
        { WordtGemonitord: true } => Betrokkenheid.Monitoring,
        _ => Betrokkenheid.Geeindigd,
    };
}

/// <summary>In what way Veilig Thuis is involved in a casus now.</summary>
public enum Betrokkenheid
{
    /// <summary>A safety assessment runs.</summary>
    Beoordeling,

    /// <summary>The assessment is done and a service or overdracht runs.</summary>
    NaBeoordeling,

    /// <summary>Another organisation works with the household and Veilig Thuis monitors.</summary>
    Monitoring,

    /// <summary>Another organisation works with the household and Veilig Thuis does not follow it any more.</summary>
    Geeindigd,
}
