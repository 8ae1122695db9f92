using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Kring.Web.Werklijst.Bewaren;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>The first page after login: what must be done, by whom, in order of time.</summary>
[Vereist(Recht.WerklijstZien)]
public sealed class OverzichtPage(
    Werkoverzicht overzicht, Mededelingen mededelingen, Filteropties opties, Overzichtlijst bewaard, Behandelaars behandelaars, Logboekschrijver logboek, Actor actor,
    Regioregels regels, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Later { get; set; }

    /// <summary>"ja" shows a box to tick beside each row that can be given; "alles" ticks them.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kies { get; set; }

    /// <summary>How many records were given just now.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Gegeven { get; set; }

    public Werkblad Blad { get; private set; } = Werkblad.Leeg;

    public IReadOnlyList<Mededeling> Mededelingen { get; private set; } = [];

    public Werkfilter Filter { get; private set; } = new();

    public Filterblad Filterblad { get; private set; } = null!;

    public IReadOnlyList<BewaardOverzicht> Bewaard { get; private set; } = [];

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    /// <summary>Only who can take work sees what nobody has, and gives work to others.</summary>
    public bool MagAannemen => actor.Mag(Recht.BehandelaarKiezen);

    public bool MagVervangen => actor.Mag(Recht.VervangingRegelen);

    public bool LeidtTeam => actor.Mag(Recht.TeamLeiden);

    public bool Kiest => MagAannemen && Kies is "ja" or "alles";

    /// <summary>Roles that see neither reports nor cases have nothing to do here.</summary>
    public bool HeeftWerk => actor.Mag(Recht.MeldingenZien) || actor.Mag(Recht.CasussenZien) || actor.Mag(Recht.NoodtoegangBeoordelen) || actor.Mag(Recht.LogboekNakijken);

    /// <summary>Who has no work here, but can report.</summary>
    public bool MagMelden => actor.Mag(Recht.MeldingDoen);

    public string Moment
    {
        get
        {
            var (vandaag, nu) = (klok.Vandaag(), klok.GetUtcNow());
            var dag = Datumwoorden.Lang(vandaag)[..^5];
            return $"{char.ToUpperInvariant(dag[0])}{dag[1..]}, {Datumwoorden.Tijd(nu)} uur.";
        }
    }

    public string Telling
    {
        get
        {
            var vandaag = klok.Vandaag();
            var delen = Blad.Tellingen.Select(deel => deel.Vak.Geteld(deel.Aantal, vandaag, regels.Kalender)).ToList();
            return delen.Count == 0 ? Filter.HeeftKeuzes ? "Niets gevonden." : "Niets te doen." : $"{string.Join(", ", delen)}.";
        }
    }

    public Tabbladen Tabs => new("Weergaven",
    [
        Tab(Weergave.Mijn, "Mijn werk"),
        .. MagAannemen ? [Tab(Weergave.Vrij, "Zonder behandelaar")] : Array.Empty<Tabblad>(),
        Tab(Weergave.Team, "Hele team"),
    ]);

    /// <summary>What is left out, in words.</summary>
    public string NogMeer
    {
        get
        {
            var alleenLater = Filter.Volgorde == Volgorde.Termijn
                && Blad.Groepen.All(groep => groep.Naam == Tijdvak.Later.Naam(klok.Vandaag(), regels.Kalender) || groep.Rijen.Count == groep.Aantal);
            return $"Nog {Datumwoorden.Aantal(Blad.NietGetoond, "taak", "taken")}{(alleenLater ? " later" : "")}";
        }
    }

    /// <summary>What asks for a line above the own list: for whom the reader stands in, and that the reader is away.</summary>
    public IEnumerable<string> Vervangingen => Blad.Afwezig
        .Where(weg => weg.VervangerId == actor.MedewerkerId || weg.AfwezigeId == actor.MedewerkerId)
        .Select(weg => weg.AfwezigeId == actor.MedewerkerId
            ? $"U staat als afwezig {weg.Duur(klok.Vandaag())}. {weg.Vervanger} ziet uw werk ook."
            : $"U vervangt {weg.Afwezige} {weg.Duur(klok.Vandaag())}. Dat werk staat ook in deze lijst.");

    /// <summary>What the table holds, for who cannot see the tabs.</summary>
    public string Bijschrift => Filter.Lijst switch
    {
        Weergave.Vrij => "Werk zonder behandelaar",
        Weergave.Team => "Werk van het hele team",
        _ => "Mijn werk",
    };

    /// <summary>The sentence of an empty list.</summary>
    public string NietsTeDoen => Filter.Lijst switch
    {
        _ when Filter.HeeftKeuzes => "Er is geen werk dat past bij wat u koos.",
        Weergave.Vrij => "Al het werk heeft een behandelaar.",
        Weergave.Team => "Uw team heeft nu niets te doen.",
        _ => "U heeft nu niets te doen.",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (HeeftWerk && Request.Query.Count == 0 && await bewaard.Start(ct) is { } start)
        {
            return Redirect(Werkfilter.Lees(start.Zoekvraag).Pad);
        }

        if (HeeftWerk)
        {
            await Lees(ct);
        }

        await logboek.InzageLijst("Werklijst", Blad.Zaken, ct);
        return Page();
    }

    private async Task Lees(CancellationToken ct)
    {
        var gevraagd = Werkfilter.Lees(Request.Query);
        Filter = gevraagd.Lijst == Weergave.Vrij && !MagAannemen ? gevraagd with { Lijst = Weergave.Mijn } : gevraagd;
        Blad = await overzicht.Lees(Filter, Later == "alles", ct);
        Mededelingen = await mededelingen.Lees(ct);
        Filterblad = await opties.Lees(Filter, ct);
        Bewaard = await bewaard.Lees(ct);
        Collegas = Kiest ? [.. (await behandelaars.Opties(null, ct)).Select(wie => wie with { Label = $"{wie.Label}, {wie.Hint}" })] : [];
    }

    private Tabblad Tab(Weergave weergave, string naam) =>
        new(naam, new Werkfilter { Lijst = weergave }.Pad, Blad.Aantallen.GetValueOrDefault(weergave)) { Hier = Filter.Lijst == weergave };
}
