using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>The first page after login: what must be done, by whom, in order of time.</summary>
[Vereist(Recht.WerklijstZien)]
public sealed class OverzichtPage(
    Werkoverzicht overzicht, Logboekschrijver logboek, Actor actor, Regioregels regels, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Lijst { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Later { get; set; }

    public Werkblad Blad { get; private set; } = null!;

    public Weergave Weergave => Lijst switch
    {
        "vrij" when MagAannemen => Weergave.Vrij,
        "team" => Weergave.Team,
        _ => Weergave.Mijn,
    };

    /// <summary>Only who can take work sees what nobody has.</summary>
    public bool MagAannemen => actor.Mag(Recht.BehandelaarKiezen);

    /// <summary>Roles that see neither reports nor cases have nothing to do here.</summary>
    public bool HeeftWerk => actor.Mag(Recht.MeldingenZien) || actor.Mag(Recht.CasussenZien);

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
            var delen = Blad.Groepen.Select(groep => groep.Vak.Geteld(groep.Aantal, vandaag, regels.Kalender)).ToList();
            return delen.Count == 0 ? "Niets te doen." : $"{string.Join(", ", delen)}.";
        }
    }

    public Tabbladen Tabs => new("Weergaven",
    [
        new Tabblad("Mijn werk", "/", Blad.Mijn) { Hier = Weergave == Weergave.Mijn },
        .. MagAannemen ? [new Tabblad("Zonder behandelaar", "/?lijst=vrij", Blad.Vrij) { Hier = Weergave == Weergave.Vrij }] : Array.Empty<Tabblad>(),
        new Tabblad("Hele team", "/?lijst=team", Blad.Team) { Hier = Weergave == Weergave.Team },
    ]);

    /// <summary>What is left out, in words.</summary>
    public string NogMeer
    {
        get
        {
            var alleenLater = Blad.Groepen.All(groep => groep.Vak == Tijdvak.Later || groep.Rijen.Count == groep.Aantal);
            return $"Nog {Datumwoorden.Aantal(Blad.NietGetoond, "taak", "taken")}{(alleenLater ? " later" : "")}";
        }
    }

    public string PadNaarLater => Weergave == Weergave.Mijn ? "/?later=alles" : $"/?lijst={Lijst}&later=alles";

    /// <summary>What the table holds, for who cannot see the tabs.</summary>
    public string Bijschrift => Weergave switch
    {
        Weergave.Vrij => "Werk zonder behandelaar",
        Weergave.Team => "Werk van het hele team",
        _ => "Mijn werk",
    };

    /// <summary>The sentence of an empty list.</summary>
    public string NietsTeDoen => Weergave switch
    {
        Weergave.Vrij => "Al het werk heeft een behandelaar.",
        Weergave.Team => "Uw team heeft nu niets te doen.",
        _ => "U heeft nu niets te doen.",
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Blad = HeeftWerk ? await overzicht.Lees(Weergave, Later == "alles", ct) : new Werkblad([], 0, 0, 0, 0);
        await logboek.InzageLijst("Werklijst", Blad.Zaken, ct);
    }
}
