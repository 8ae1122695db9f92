using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Web.Meldingen.Bekijken;

/// <summary>The next thing to do about a report: what, by which period, and where.</summary>
/// <param name="Kop">What to do, beginning with the verb.</param>
/// <param name="Uitleg">Why or how, or null.</param>
/// <param name="Termijn">The period it meets, or null.</param>
/// <param name="Knop">The words on the button.</param>
/// <param name="Pad">Where it is done.</param>
/// <param name="Recht">Who may.</param>
public sealed record Volgende(string Kop, string? Uitleg, Termijnsoort? Termijn, string Knop, string Pad, Recht Recht);

/// <summary>Which acts a report asks for now, most urgent first.</summary>
public static class WatNu
{
    /// <param name="melding">The report.</param>
    /// <param name="isAangevuld">Whether the reporter added something that nobody read.</param>
    /// <param name="terugbellen">Whether the reporter waits for a call that was promised.</param>
    public static IReadOnlyList<Volgende> Bij(Melding melding, bool isAangevuld, bool terugbellen)
    {
        var pad = $"/meldingen/{melding.Id}";
        return
        [
            .. Gevaar(melding, pad), .. Aangevuld(isAangevuld, pad), .. Stap(melding, pad), .. Melder(melding, pad),
            .. Beloofd(terugbellen && melding.TeVertellen is null, pad),
        ];
    }

    private static IEnumerable<Volgende> Gevaar(Melding melding, string pad)
    {
        if (melding is { IsAcuut: true, AcuteCheck: { } check })
        {
            yield return new(
                "Leg vast hoe het gevaar is afgewend", $"{check.WatNu} {check.WieDoetWat}".Trim(), null,
                "Werk de acute check bij", $"{pad}/acute-check", Recht.AcuteCheckVastleggen);
        }
    }

    private static IEnumerable<Volgende> Aangevuld(bool isAangevuld, string pad)
    {
        if (isAangevuld)
        {
            yield return new(
                "Lees wat de melder toevoegde", "De melder schreef er later zelf iets bij. Kijk of er nieuw gevaar is.", Termijnsoort.AanvullingLezen,
                "Lees wat de melder toevoegde", $"{pad}/aanvullingen", Recht.AanvullingLezen);
        }
    }

    private static IEnumerable<Volgende> Melder(Melding melding, string pad)
    {
        if (melding.TeVertellen is not null)
        {
            yield return new(
                "Vertel de melder hoe het staat", "Deze melder krijgt geen bericht van het systeem.", Termijnsoort.MelderTerugkoppelen,
                "Vertel de melder hoe het staat", $"{pad}/vertellen", Recht.MelderTerugkoppelen);
        }
    }

    private static IEnumerable<Volgende> Beloofd(bool terugbellen, string pad)
    {
        if (terugbellen)
        {
            yield return new(
                "Bel de melder terug", "Dat is met de melder afgesproken.", Termijnsoort.MelderTerugbellen,
                "Bel de melder terug", $"{pad}/vertellen", Recht.MelderTerugkoppelen);
        }
    }

    private static IEnumerable<Volgende> Stap(Melding melding, string pad) => melding.Status switch
    {
        Meldingstatus.WachtOpAcuteCheck =>
        [
            new("Kijk of er nu iemand in gevaar is", "Lees het bericht en leg vast wat er nu gevaarlijk is en wie wat doet.",
                Termijnsoort.AcuteCheck, "Doe de acute check", $"{pad}/acute-check", Recht.AcuteCheckVastleggen),
        ],
        Meldingstatus.TeHerkennen =>
        [
            new("Stel vast om wie het gaat", "Kijk per persoon of die al bekend is, en bij welk huishouden die hoort.",
                Termijnsoort.Veiligheidsbeoordeling, "Stel vast om wie het gaat", $"{pad}/herkennen", Recht.HerkenningVastleggen),
            .. melding.IsAcuut ? [] : new[]
            {
                new Volgende("Hoort de melding hier niet?", "Geef haar dan terug aan de melder, met de reden.",
                    null, "Geef de melding terug", $"{pad}/teruggeven", Recht.MeldingTeruggeven),
            },
        ],
        Meldingstatus.InBeoordeling =>
        [
            new("Beoordeel de veiligheid", "Kijk naar eerdere meldingen en besluit wat er volgt.",
                Termijnsoort.Veiligheidsbeoordeling, "Beoordeel de veiligheid", $"{pad}/beoordelen", Recht.MeldingBeoordelen),
        ],
        Meldingstatus.Beoordeeld when melding.CasusId is { } casus =>
        [
            new("Ga verder in de casus", null, null, "Open de casus", $"/casussen/{casus}", Recht.CasusZien),
        ],
        _ => [],
    };
}
