namespace Kring.Domain.Meldingen;

/// <summary>Reads what was typed in a form, and says what cannot be right. What cannot be read is used for nothing.</summary>
public sealed class Meldformulierlezer
{
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
        Gevaar = velden.JaNee("gevaar"),
        GevaarNu = velden["gevaar_nu"],
        WieDoetWat = velden["gevaar_wie"],
        Verhaal = velden["verhaal"],
        Gezien = velden["gezien"],
        Gehoord = velden["gehoord"],
        Sinds = velden["sinds"],
        Vormen = [.. Enum.GetValues<Geweldsvorm>().Where(vorm => velden.Is($"vorm_{vorm.Code()}"))],
        AndereVorm = velden["vorm_anders"],
        Personen = Personen(),
        Hulp = velden["hulp"],
        Gedaan = velden["gedaan"],
        GezinWeetHet = velden.JaNee("gezin_weet"),
        Melder = Melder(),
    };

    private Formuliermelder Melder() => new()
    {
        Hoedanigheid = Kies<Hoedanigheid>("melder_hoedanigheid") ?? Hoedanigheid.Onbekend,
        Naam = velden["melder_naam"],
        Organisatie = velden["melder_organisatie"],
        Functie = velden["melder_functie"],
        Telefoon = Telefoon("melder_telefoon"),
        Email = Email("melder_email"),
        Band = velden["melder_band"],
        Toestemming = velden.JaNee("melder_noemen") == true,
        Grond = Kies<Afschermgrond>("melder_grond"),
        Grondtekst = velden["melder_grond_tekst"],
    };

    // A number is parsed as well, also one that is no answer.
    private T? Kies<T>(string naam)
        where T : struct, Enum => Enum.TryParse<T>(velden[naam], out var keuze) && Enum.IsDefined(keuze) ? keuze : null;

    private List<Formulierpersoon> Personen()
    {
        var personen = new List<Formulierpersoon>();
        for (var nummer = 1; nummer <= velden.Personen; nummer++)
        {
            var plaats = nummer;
            if (velden.Waarden.Keys.Any(naam => naam.StartsWith(Formuliervelden.Van(plaats, ""), StringComparison.Ordinal)))
            {
                personen.Add(Persoon(new Persoonslezer(velden, nummer, fouten)));
            }
        }

        // A relation that points at nobody, or at the person itself, says nothing.
        return [.. personen.Select(persoon => persoon.RelatieMet is { } met && (met == persoon.Nummer || !personen.Exists(ander => ander.Nummer == met))
            ? persoon with { RelatieMet = null }
            : persoon)];
    }

    private static Formulierpersoon Persoon(Persoonslezer lezer) => new()
    {
        Nummer = lezer.Nummer,
        Gegevens = lezer.Gegevens(),
        Rol = lezer["rol"],
        AdresIsGeheim = lezer.Is("geheim"),
        Tolk = lezer.Is("tolk"),
        IsZwanger = lezer.Is("zwanger"),
        Uitgerekend = lezer["uitgerekend"],
        Relatie = lezer["relatie"],
        RelatieMet = int.TryParse(lezer["relatie_met"], out var met) ? met : null,
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
