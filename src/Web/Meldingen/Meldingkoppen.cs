using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Termijnregel = Kring.Web.Infrastructure.Ui.Kader.Termijnregel;

namespace Kring.Web.Meldingen;

/// <summary>Builds the head of a report, the same for all its pages.</summary>
public sealed class Meldingkoppen(LopendeTermijnen termijnen, Namen namen, Actor actor, Regioregels regels, TimeProvider klok)
{
    /// <summary>The head; the caller loaded the report through the scope.</summary>
    public async Task<Meldingkop> Voor(Melding melding, CancellationToken ct)
    {
        var organisaties = await namen.Organisaties([melding.OrganisatieId], ct);
        var lopend = await Lopend(melding, ct);
        return new Meldingkop(
            melding.Nummer,
            melding.Titel(),
            melding.Gevaar(),
            Feiten(melding, organisaties[melding.OrganisatieId]),
            melding.Eerst() is { } eerst ? new Termijnregel(eerst, eerst.Bij!) : lopend.Count > 0 ? lopend[0] : null,
            Onderdelen(melding));
    }

    /// <summary>The open periods of the report, most urgent first.</summary>
    public async Task<IReadOnlyList<Termijnregel>> Lopend(Melding melding, CancellationToken ct)
    {
        var (nu, lopend) = (klok.GetUtcNow(), await termijnen.Van(melding.Id, ct));
        var wie = await namen.Medewerkers(lopend.Select(termijn => termijn.MedewerkerId).OfType<Guid>(), ct);
        return
        [
            .. lopend.OrderBy(termijn => termijn.Eindmoment ?? new DateTimeOffset(termijn.Einddag.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero))
                .Select(termijn => new Termijnregel(
                    termijn.InWoorden(nu, regels.Kalender),
                    termijn.Soort.Naam(),
                    termijn.MedewerkerId is { } id ? wie.GetValueOrDefault(id) : null)),
        ];
    }

    private Casusfeit[] Feiten(Melding melding, string organisatie)
    {
        var vandaag = klok.Vandaag();
        return
        [
            new("Stand", melding.Status.Naam(), melding.Type?.Naam()),
            new("Ontvangen", Datumwoorden.Moment(melding.Ontvangen, vandaag), $"van {melding.MelderNaam}"),
            melding.CasusId is null
                ? new("Zicht op veiligheid", organisatie, "vanaf de ontvangst")
                : new("Casus", melding.Casusnummer ?? "", "zicht op veiligheid: zie de casus"),
        ];
    }

    private List<Tabblad> Onderdelen(Melding melding)
    {
        var pad = $"/meldingen/{melding.Id}";
        return
        [
            new("Melding", pad),
            .. actor.Mag(Recht.BerichtZien) ? [new Tabblad("Bericht van de melder", $"{pad}/bericht")] : Array.Empty<Tabblad>(),
            .. melding.CasusId is { } casus && actor.Mag(Recht.CasusZien) ? [new Tabblad("Casus", $"/casussen/{casus}")] : Array.Empty<Tabblad>(),
        ];
    }
}
