using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Toegang;

namespace Kring.Web.Infrastructure.Startup;

/// <summary>Puts the navigation around every page: what this person may open, as far as there is a page for it.</summary>
public sealed class ScreenFrame(RequestDelegate next, EndpointDataSource endpoints)
{
    private static readonly (string Naam, string Pad, Recht Recht)[] Items =
    [
        ("Werklijst", "/", Recht.WerklijstZien),
        ("Gesprekken", "/gesprekken", Recht.AdviesZien),
        ("Meldingen", "/meldingen", Recht.MeldingenZien),
        ("Casussen", "/casussen", Recht.CasussenZien),
        ("Zoeken", "/zoeken", Recht.Zoeken),
        ("Zelfde mensen", "/zelfde-mensen", Recht.HerkenningVastleggen),
        ("Brieven", "/brieven/sjablonen", Recht.BriefsjabloonVaststellen),
        ("Logboek", "/logboek", Recht.LogboekZien),
        ("Opvallend", "/opvallend", Recht.LogboekNakijken),
        ("Wie bekeek wat", "/wie-bekeek-wat", Recht.DossierinzageMaken),
        ("Wie mag wat", "/toegang", Recht.ToegangZien),
        ("Noodtoegang", "/toegang/noodtoegang", Recht.NoodtoegangBeoordelen),
        ("Melden", "/melding-doen", Recht.MeldingDoen),
        ("Mijn meldingen", "/mijn-meldingen", Recht.MeldingDoen),
    ];

    private readonly Lazy<HashSet<string>> pages = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => $"/{endpoint.RoutePattern.RawText?.Trim('/')}")]);

    public Task InvokeAsync(HttpContext context, Actor actor, Sessieduur duration, TimeProvider clock)
    {
        if (actor is { Medewerker: { } medewerker, Organisatie: { } organisatie })
        {
            var menu = Items.Where(item => actor.Mag(item.Recht) && pages.Value.Contains(item.Pad))
                .Select(item => new Menuitem(item.Naam, item.Pad)).ToList();
            var knop = actor.Mag(Recht.GesprekVoeren) ? new Menuitem("Nieuw gesprek", "/gesprekken/nieuw") : null;
            new Schermkader(menu, medewerker.Naam, organisatie.Naam, knop)
            {
                Sessie = actor.Sessie is { } sessie
                    ? new Sessieteller(sessie.Over(duration, clock.GetUtcNow()), (int)duration.Waarschuwing.TotalSeconds)
                    : null,
                MagNood = actor.Mag(Recht.NoodtoegangNemen),
                Nood = actor.Noodtoegangen.Count > 0 ? Bar(actor.Noodtoegangen[0]) : null,
            }.ZetOp(context);
        }

        return next(context);
    }

    private static Noodbalk Bar(Noodtoegang nood) => new(nood.Id, nood.CasusId, nood.Casusnummer, Datumwoorden.Moment(nood.Tot));
}
