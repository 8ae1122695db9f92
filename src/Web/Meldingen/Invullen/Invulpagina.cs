using System.Globalization;
using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Invullen;

/// <summary>
/// The form of a report in parts. Everything typed travels with the form itself from part to part: until it is sent, nothing
/// of it is kept anywhere. Which button was pressed says what happens next.
/// </summary>
public abstract class Invulpagina(Actor actor, Meldrem rem) : PageModel, IFormulierpagina
{
    /// <summary>The form itself, once it is large enough for twenty people and all their stories.</summary>
    public const int GrootsteVerzoek = 2_000_000;

    /// <summary>More fields than the form has for twenty people.</summary>
    public const int MeesteVelden = 1500;

    private const string Naar = "naar-";

    [BindProperty]
    public Invulstap Stap { get; set; } = Invulstap.Gevaar;

    [BindProperty]
    public string? Doe { get; set; }

    [BindProperty]
    public string? Zending { get; set; }

    /// <summary>A field that people do not see; only a program fills it in.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public Invulblad Blad { get; private set; } = null!;

    protected Actor Actor => actor;

    /// <summary>Whether the account says who reports.</summary>
    protected virtual bool MetAccount => false;

    public Task OnGetAsync(CancellationToken ct)
    {
        Zending = Ontvangstcodes.NieuweZending();
        Toon(new Formuliervelden(Begin()), Invulstap.Gevaar);
        return Laad(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var velden = Getypt();
        rem.EisStap(HttpContext);
        if (Doe == "verstuur" && Verder(velden, Enum.GetValues<Invulstap>()))
        {
            return await Verstuur(velden, ct);
        }

        if (Doe != "verstuur")
        {
            Volgende(velden);
        }

        await Laad(ct);
        return Page();
    }

    public virtual Task Laad(CancellationToken ct)
    {
        if (Blad is null)
        {
            Toon(Getypt(), Enum.IsDefined(Stap) ? Stap : Invulstap.Gevaar);
        }

        return Task.CompletedTask;
    }

    /// <summary>What is known of the reporter before anything is typed.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> Begin() => [];

    /// <summary>What the reporter cannot type otherwise.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> Vast() => [];

    /// <summary>Whether this reporter can be of that profession.</summary>
    protected virtual bool MagKiezen(Hoedanigheid hoedanigheid) => true;

    /// <summary>The act, and what is shown then.</summary>
    protected abstract Task<IActionResult> Doorgeven(Formuliervelden velden, string zending, CancellationToken ct);

    private async Task<IActionResult> Verstuur(Formuliervelden velden, CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(Website))
        {
            (Website, _) = (null, ModelState.Remove(nameof(Website)));
            throw new WeigeringException(new VerborgenVeldIsGevuld());
        }

        rem.EisVersturen(HttpContext);
        return await Doorgeven(velden, Blad.Zending, ct);
    }

    private void Volgende(Formuliervelden velden)
    {
        var personen = Meldvelden.Personen(velden);
        if (Doe == "erbij" && personen < Formuliervelden.MeestePersonen)
        {
            Toon(Met(velden, [KeyValuePair.Create(Meldvelden.Aantal, (string?)(personen + 1).ToString(CultureInfo.InvariantCulture))]), Invulstap.Mensen);
            Blad = Blad with { Erbij = personen + 1 };
        }
        else if (Doe?.StartsWith(Naar, StringComparison.Ordinal) == true && Enum.TryParse<Invulstap>(Doe[Naar.Length..], out var stap) && Enum.IsDefined(stap))
        {
            Toon(velden, stap);
        }
        else if (Doe != "erbij" && Verder(velden, [Stap]))
        {
            Toon(velden, (Invulstap)Math.Min((int)Stap + 1, (int)Invulstap.Nakijken));
        }
    }

    // The first part with something to do comes back, and says what.
    private bool Verder(Formuliervelden velden, IReadOnlyCollection<Invulstap> stappen)
    {
        var fouten = Beroepsfout(velden).Concat(Invulstappen.Fouten(velden)).DistinctBy(fout => fout.Veld).OrderBy(fout => Invulstappen.Van(fout.Veld))
            .Where(fout => stappen.Contains(Invulstappen.Van(fout.Veld))).ToList();
        var eerste = fouten.Count == 0 ? Stap : Invulstappen.Van(fouten[0].Veld);
        Toon(velden, eerste);
        foreach (var fout in fouten.Where(fout => Invulstappen.Van(fout.Veld) == eerste))
        {
            ModelState.AddModelError(Meldvelden.Naam(fout.Veld), fout.Zin);
        }

        return fouten.Count == 0;
    }

    private IEnumerable<Leesfout> Beroepsfout(Formuliervelden velden) =>
        Meldformulierlezer.Lees(velden).Formulier.Melder.Hoedanigheid is var gekozen && gekozen != Hoedanigheid.Onbekend && !MagKiezen(gekozen)
            ? [new Leesfout("melder_hoedanigheid", "Kies een beroep dat past bij de organisatie van uw account.")]
            : [];

    private void Toon(Formuliervelden velden, Invulstap stap) => Blad = new Invulblad(
        velden, stap, Ontvangstcodes.IsZending(Zending) ? Zending! : Ontvangstcodes.NieuweZending(),
        MetAccount ? actor.Medewerker : null, MetAccount ? actor.Organisatie : null)
    {
        Beroepen = [.. Meldkeuzen.Beroepen.Where(beroep => MagKiezen(Enum.Parse<Hoedanigheid>(beroep.Waarde)))],
    };

    private Formuliervelden Getypt() => Met(
        new Formuliervelden(Meldvelden.Lees(Request.Form, Meldvelden.Bestaat).Select(veld => KeyValuePair.Create(veld.Key, (string?)veld.Value))), Vast());

    private static Formuliervelden Met(Formuliervelden velden, IEnumerable<KeyValuePair<string, string?>> anders)
    {
        var vast = anders.ToList();
        return new Formuliervelden(velden.Waarden.Where(veld => !vast.Exists(een => een.Key == veld.Key))
            .Select(veld => KeyValuePair.Create(veld.Key, (string?)veld.Value)).Concat(vast));
    }
}
