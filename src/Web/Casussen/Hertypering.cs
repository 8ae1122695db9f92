using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;

namespace Kring.Web.Casussen;

/// <summary>
/// Gives reports the class they have by what is known now of the moment they came in. It saves nothing: the act that calls it
/// does, and the reports whose class changed say so on their timeline.
/// </summary>
public sealed class Hertypering(Meldingverleden verleden, Regioregels regels)
{
    /// <summary>After it changed which records are the same human being: every report in which one of these persons occurs.</summary>
    /// <param name="personen">The persons that were joined or parted; all of them.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Hertypeer(IReadOnlyCollection<Guid> personen, DateTimeOffset nu, Guid wie, CancellationToken ct) =>
        await Hertypeer([.. await verleden.Over(personen, ct)], nu, wie, ct);

    /// <summary>After it changed which reports stand in these casussen: every report about somebody in one of those.</summary>
    /// <param name="casussen">The casussen that were joined or parted.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task HertypeerIn(IReadOnlyCollection<Guid> casussen, DateTimeOffset nu, Guid wie, CancellationToken ct) =>
        await Hertypeer(await verleden.MensenIn(casussen, ct), nu, wie, ct);

    /// <summary>The class of a report, and then that of reports that came in after it but were recognised before it.</summary>
    /// <param name="melding">The report; it stands in its casus.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Meldingtype> Typeer(Melding melding, DateTimeOffset nu, Guid wie, CancellationToken ct)
    {
        var bekend = await verleden.Van([melding], ct);
        await Hertypeer([.. bekend.Meldingen.Where(melding.KwamVoor)], nu, wie, ct);
        return Meldingtypering.Bepaal(melding, bekend, regels.BekendJaren);
    }

    private async Task Hertypeer(List<Melding> meldingen, DateTimeOffset nu, Guid wie, CancellationToken ct)
    {
        if (meldingen.Count == 0)
        {
            return;
        }

        var bekend = await verleden.Van(meldingen, ct);
        foreach (var melding in meldingen)
        {
            melding.Hertypeer(Meldingtypering.Bepaal(melding, bekend, regels.BekendJaren), nu, wie);
        }
    }
}
