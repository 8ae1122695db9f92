using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;

namespace Kring.Domain.Casussen;

/// <summary>
/// Classes a report by earlier involvement of Veilig Thuis, as it was at the moment the report came in; so the class does not
/// depend on the order in which reports are recognised. Source: CBS table 85361NED. A vervolgmelding (Veilig Thuis is involved
/// now) goes before a hermelding (the involvement had ended), and that before a first report.
/// </summary>
public static class Meldingtypering
{
    /// <summary>The class of a report of which is known about whom it is.</summary>
    /// <param name="melding">The report.</param>
    /// <param name="verleden">What else there is about these people and their households.</param>
    /// <param name="bekendJaren">
    /// How many years somebody counts as known after the involvement ended, in whole days: the same day so many years later is
    /// the last, and 28 February where 29 February is not there.
    /// </param>
    public static Meldingtype Bepaal(Melding melding, Voorgeschiedenis verleden, int bekendJaren)
    {
        var eerder = verleden.Voor(melding);
        var lopend = eerder.Select(een => een.NaasteOp(melding.Ontvangen)).Min();
        return lopend switch
        {
            Betrokkenheid.Beoordeling => Meldingtype.VervolgTijdensBeoordeling,
            Betrokkenheid.NaBeoordeling => Meldingtype.VervolgNaBeoordeling,
            Betrokkenheid.Monitoring => Meldingtype.VervolgTijdensMonitoring,
            _ => NaHetEinde(melding, eerder, bekendJaren),
        };
    }

    private static Meldingtype NaHetEinde(Melding melding, IEnumerable<EerdereBetrokkenheid> eerder, int bekendJaren)
    {
        var dag = NederlandseTijd.Dag(melding.Ontvangen);
        var bekend = eerder
            .Where(een => een.GeeindigdVoor(melding.Ontvangen) is { } einde && NederlandseTijd.Dag(einde).AddYears(bekendJaren) >= dag)
            .SelectMany(een => een.Bekenden).Distinct().Count();
        return bekend switch
        {
            0 => Meldingtype.EersteMelding,
            1 => Meldingtype.HermeldingEenBekend,
            _ => Meldingtype.HermeldingMeerdereBekend,
        };
    }
}
