using System.Globalization;

namespace Kring.Domain.Meldingen;

/// <summary>Reads what was typed in a form, and says what cannot be right. What cannot be read is used for nothing.</summary>
public sealed class Meldformulierlezer
{
    private const string Onbekend = "onbekend";

    private readonly List<Leesfout> fouten = [];
    private readonly Formuliervelden velden;

    private Meldformulierlezer(Formuliervelden velden) => this.velden = velden;

    /// <summary>The content of a form, and every field that cannot be right.</summary>
    /// <param name="velden">What was typed.</param>
    public static (Meldformulier Formulier, IReadOnlyList<Leesfout> Fouten) Lees(Formuliervelden velden)
    {
        ArgumentNullException.ThrowIfNull(velden);
        var lezer = new Meldformulierlezer(velden);
        return (lezer.Formulier(), lezer.fouten);
    }

    private Meldformulier Formulier() => new()
    {
        Gevaar = JaNee("gevaar", "Kies bij direct gevaar een antwoord uit de lijst.", Onbekend),
        GevaarIsOnbekend = velden["gevaar"] == Onbekend,
        GevaarNu = velden["gevaar_nu"],
        WieDoetWat = velden["gevaar_wie"],
        Verhaal = velden["verhaal"],
        Gezien = velden["gezien"],
        Gehoord = velden["gehoord"],
        Sinds = velden["sinds"],
        Vormen = [.. Enum.GetValues<Geweldsvorm>().Where(vorm => velden.Is(vorm.Veld()))],
        AndereVorm = velden["vorm_anders"],
        Personen = Personen(),
        Hulp = velden["hulp"],
        Gedaan = velden["gedaan"],
        GezinWeetHet = JaNee("gezin_weet", "Kies een antwoord uit de lijst: weet het gezin van de melding?", Onbekend),
        GezinWeetHetIsOnbekend = velden["gezin_weet"] == Onbekend,
        Vraag = velden["vraag"],
        Afspraak = velden["advies"],
        Terugbellen = Terugbellen(),
        NietIngevuld = [.. Enumerable.Range(1, velden.Personen).Where(nummer => !velden.IsPersoon(nummer) && velden.IsVoorgesteld(nummer))],
        Melder = Melder(),
    };

    private Formuliermelder Melder() => new()
    {
        Hoedanigheid = Kies<Hoedanigheid>("melder_hoedanigheid", "Kies uit de lijst wie de melder is.") ?? Hoedanigheid.Onbekend,
        Naam = velden["melder_naam"],
        Organisatie = velden["melder_organisatie"],
        Functie = velden["melder_functie"],
        Telefoon = Telefoon("melder_telefoon"),
        Email = Email("melder_email"),
        Band = velden["melder_band"],
        Noemen = JaNee("melder_noemen", "Kies een antwoord uit de lijst: mag het gezin weten wie meldt?"),
        Grond = Kies<Afschermgrond>("melder_grond", "Kies uit de lijst waarom het gezin niet mag weten wie meldt."),
        Grondtekst = velden["melder_grond_tekst"],
    };

    // A number is parsed as well, also one that is no answer; only the names are answers.
    private T? Kies<T>(string naam, string zin)
        where T : struct, Enum
    {
        if (velden[naam] is not { } getypt)
        {
            return null;
        }

        if (Enum.GetNames<T>().Contains(getypt))
        {
            return Enum.Parse<T>(getypt);
        }

        Fout(naam, zin);
        return null;
    }

    private DateOnly? Terugbellen()
    {
        if (velden["terugbellen"] is not { } getypt)
        {
            return null;
        }

        if (DateOnly.TryParseExact(getypt, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            return dag;
        }

        Fout("terugbellen", "Kies uit de lijst wanneer u de melder terugbelt.");
        return null;
    }

    private bool? JaNee(string naam, string zin, params string[] ook)
    {
        if (velden[naam] is { } getypt && getypt is not (Formuliervelden.Ja or Formuliervelden.Nee) && !ook.Contains(getypt))
        {
            Fout(naam, zin);
        }

        return velden.JaNee(naam);
    }

    private List<Formulierpersoon> Personen()
    {
        var personen = new List<Formulierpersoon>();
        for (var nummer = 1; nummer <= velden.Personen; nummer++)
        {
            var plaats = nummer;
            if (velden.IsPersoon(plaats))
            {
                personen.Add(Persoon(new Persoonslezer(velden, nummer, fouten)));
            }
        }

        return [.. personen.Select(persoon => Verbonden(persoon, personen))];
    }

    // A relation that points at nobody, or at the person itself, says nothing; that is said, and never dropped in silence.
    private Formulierpersoon Verbonden(Formulierpersoon persoon, List<Formulierpersoon> allen)
    {
        var met = allen.Find(ander => ander.Nummer == persoon.RelatieMet && ander != persoon)?.Nummer;
        if (persoon.Relatie is { } relatie && met is null)
        {
            Fout(Formuliervelden.Van(persoon.Nummer, "relatie_met"), allen.Count > 1
                ? $"Persoon {persoon.Nummer}. Kies van wie deze persoon {relatie} is, of maak het veld leeg."
                : $"Persoon {persoon.Nummer}. U schreef {relatie}, maar niet van wie. Noem die ander ook, of schrijf het bij Verder over deze persoon.");
        }
        else if (persoon.Relatie is null && velden[Formuliervelden.Van(persoon.Nummer, "relatie_met")] is not null)
        {
            Fout(Formuliervelden.Van(persoon.Nummer, "relatie"), $"Persoon {persoon.Nummer}. Schrijf op wat deze persoon van de ander is, of kies niemand.");
        }

        return persoon with { RelatieMet = met };
    }

    private static Formulierpersoon Persoon(Persoonslezer lezer) => new()
    {
        Nummer = lezer.Nummer,
        Gegevens = lezer.Gegevens(),
        Leeftijd = lezer.Leeftijd(),
        Rol = lezer.Rol(),
        AdresIsGeheim = lezer.Is("geheim"),
        Tolk = lezer.Is("tolk"),
        IsZwanger = lezer.Is("zwanger") || lezer["uitgerekend"] is not null,
        Uitgerekend = lezer["uitgerekend"],
        Relatie = lezer.Relatie(),
        RelatieMet = int.TryParse(lezer["relatie_met"], out var met) ? met : null,
        VanAllen = lezer.VanAllen(),
        Bijzonderheden = lezer.Bijzonderheden(),
        Contactwegen = lezer.Contactwegen(),
    };

    private string? Telefoon(string naam) => Leeswijze.Telefoon(velden[naam]) is var nummer && nummer is not null || velden[naam] is null
        ? nummer
        : Fout(naam, "Kijk het telefoonnummer van de melder na: het heeft tien cijfers, of begint met + en het landnummer.");

    private string? Email(string naam) => velden[naam] is not { } adres || Leeswijze.IsEmail(adres)
        ? velden[naam]
        : Fout(naam, "Kijk het e-mailadres van de melder na, bijvoorbeeld naam@school.example.");

    private string? Fout(string veld, string zin)
    {
        fouten.Add(new Leesfout(veld, zin));
        return null;
    }
}

/// <summary>A field that cannot be right, and what to do about it.</summary>
/// <param name="Veld">Name of the field.</param>
/// <param name="Zin">The sentence for who fills it in.</param>
public sealed record Leesfout(string Veld, string Zin)
{
    /// <summary>Without the sentence, that may hold what was typed.</summary>
    public override string ToString() => Veld;
}
