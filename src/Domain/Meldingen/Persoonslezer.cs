using System.Globalization;
using System.Text.RegularExpressions;
using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>Reads what was typed about one person of a form.</summary>
internal sealed partial class Persoonslezer(Formuliervelden velden, int nummer, List<Leesfout> fouten)
{
    public int Nummer => nummer;

    private Gezinswoord? Woord => this["rol"] is { } rol ? Jeugdzorgrollen.Woorden.GetValueOrDefault(rol) : null;

    public string? this[string veld] => velden[Formuliervelden.Van(nummer, veld)];

    public bool Is(string veld) => velden.Is(Formuliervelden.Van(nummer, veld));

    public Persoonsgegevens Gegevens() => new(
        Achternaam().Naam ?? BerichtNaarMelding.NaamOnbekend, Achternaam().Voorvoegsel, this["voornamen"], Sekse(), Geboren(), Burgerservicenummer())
    {
        Taal = this["taal"],
        Telefoonnummers = Telefoon() is { } telefoon ? [telefoon] : [],
        GemeldAlsKind = (Woord?.Rol ?? this["rol"]) == Jeugdzorgrollen.Jeugdige || Leeftijd() < BerichtNaarPersoon.Volwassen,
        FeitelijkAdres = Adres(),
    };

    /// <summary>The words about this person, with what has no field of its own.</summary>
    public string? Bijzonderheden()
    {
        var delen = new[]
        {
            this["leeftijd"] is { } leeftijd && Leeftijd() is null ? $"Leeftijd volgens de melder: {leeftijd}." : null,
            this["veilig_uitleg"] is { } uitleg && Contactwegen().All(weg => weg.Toelichting is null) ? $"Veilig bereiken: {uitleg}" : null,
            this["bijzonderheden"],
        }.OfType<string>().ToList();
        return delen.Count == 0 ? null : string.Join('\n', delen);
    }

    /// <summary>
    /// The ways that were asked. When and how goes with what is safe, and with post only when nothing else is: times to call
    /// beside a way that is not safe would be read as if it were, at those times.
    /// </summary>
    public IReadOnlyList<Contactweg> Contactwegen()
    {
        List<Contactweg> wegen =
        [
            .. Enum.GetValues<Contactkanaal>()
                .Select(kanaal => (Kanaal: kanaal, Veilig: Veilig($"veilig_{kanaal}")))
                .Where(weg => weg.Veilig is not null).Select(weg => new Contactweg(weg.Kanaal, weg.Veilig!.Value, null)),
        ];
        var anders = wegen.Exists(weg => weg.Veilig && weg.Kanaal != Contactkanaal.Post);
        return [.. wegen.Select(weg => weg.Veilig && (weg.Kanaal != Contactkanaal.Post || !anders) ? weg with { Toelichting = this["veilig_uitleg"] } : weg)];
    }

    /// <summary>The age in years, where no date of birth was told; what is no number of years stays in words.</summary>
    public int? Leeftijd() => (this["dag"] ?? this["maand"] ?? this["jaar"]) is null ? GemeldeLeeftijd.Lees(this["leeftijd"]) : null;

    /// <summary>The role in words of the list.</summary>
    public string? Rol() => Woord is { } woord ? woord.Rol
        : this["rol"] is not { } rol || Jeugdzorgrollen.InGezin.Contains(rol) || Jeugdzorgrollen.UitBeroep.Contains(rol)
        ? this["rol"]
        : Fout<string?>("rol", "Kies een rol uit de lijst.");

    /// <summary>What somebody is of all children: parent when that was ticked, or what the word says.</summary>
    public Verwantschap? VanAllen() => Is("ouder_van_allen") ? Verwantschap.Ouder : Woord?.VanAllen;

    /// <summary>The relation without the word that leads to the other: "moeder" for "moeder van".</summary>
    public string? Relatie() => this["relatie"] is { } relatie
        ? relatie.EndsWith(" van", StringComparison.OrdinalIgnoreCase) ? relatie[..^4].TrimEnd() : relatie
        : null;

    // In a talk "van der Berg" is easily typed in one field; under Berg the person is known and must be found.
    private (string? Voorvoegsel, string? Naam) Achternaam() =>
        this["voorvoegsel"] is null && this["achternaam"] is { } naam && Voorvoegsels().Match(naam) is { Success: true } deel
            ? (deel.Groups["voor"].Value, deel.Groups["naam"].Value)
            : (this["voorvoegsel"], this["achternaam"]);

    private bool? Veilig(string veld) => this[veld] is null or Formuliervelden.Ja or Formuliervelden.Nee
        ? velden.JaNee(Formuliervelden.Van(nummer, veld))
        : Fout<bool?>(veld, "Kies bij veilig bereiken een antwoord uit de lijst.");

    private Geslacht Sekse() => this["geslacht"] switch
    {
        "man" when Woord is not { Geslacht: Geslacht.Vrouw } => Geslacht.Man,
        "vrouw" when Woord is not { Geslacht: Geslacht.Man } => Geslacht.Vrouw,
        null => Woord?.Geslacht ?? Geslacht.Onbekend,
        "man" or "vrouw" => Fout<Geslacht>("geslacht", $"U koos {this["rol"]} en daarna een ander geslacht. Kies opnieuw wat klopt."),
        _ => Fout<Geslacht>("geslacht", "Kies het geslacht uit de lijst."),
    };

    private Geboortedatum? Geboren()
    {
        var (dag, maand, jaar) = (this["dag"], this["maand"], this["jaar"]);
        if (dag is null && maand is null && jaar is null)
        {
            return null;
        }

        var datum = (Getal(dag), Getal(maand), Getal(jaar)) switch
        {
            ({ } d, { } m, { } j) => Geboortedatum.Lees($"{j:0000}{m:00}{d:00}", null),
            (null, { } m, { } j) when dag is null => Geboortedatum.Lees($"{j:0000}{m:00}01", "D"),
            (null, null, { } j) when dag is null && maand is null => Geboortedatum.Lees($"{j:0000}0101", "M"),
            _ => null,
        };
        return datum is { Jaar: >= 1880 } ? datum : Fout<Geboortedatum?>("dag", "Kijk de geboortedatum na, of laat weg wat u niet weet. Het jaar heeft vier cijfers.");
    }

    private Bsn? Burgerservicenummer()
    {
        var getypt = this["bsn"];
        return getypt is null ? null
            : Bsn.Lees(string.Concat(getypt.Where(char.IsAsciiLetterOrDigit)))
                ?? Fout<Bsn?>("bsn", "Kijk het BSN na: het heeft negen cijfers en dit kan geen BSN zijn.");
    }

    private string? Telefoon() => this["telefoon"] is not { } getypt ? null
        : Leeswijze.Telefoon(getypt) ?? Fout<string?>("telefoon", "Kijk het telefoonnummer na: het heeft tien cijfers, of begint met + en het landnummer.");

    private Adres? Adres()
    {
        var bij = Is("zelfde") && nummer > 1 ? 1 : nummer;
        string? Deel(string veld) => velden[Formuliervelden.Van(bij, veld)];
        var adres = new Adres
        {
            Straat = Deel("straat"),
            Huisnummer = Deel("huisnummer"),
            Toevoeging = Deel("toevoeging"),
            Postcode = Postcode(bij),
            Plaats = Deel("plaats"),
        };
        return adres.OpEenRegel.Length > 0 ? adres : null;
    }

    private string? Postcode(int bij)
    {
        var getypt = velden[Formuliervelden.Van(bij, "postcode")];
        var code = Leeswijze.Postcode(getypt);
        return getypt is not null && code is null && bij == nummer
            ? Fout<string?>("postcode", "Kijk de postcode na: vier cijfers en twee letters, bijvoorbeeld 1234 AB.")
            : code;
    }

    private static int? Getal(string? tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private T? Fout<T>(string veld, string zin)
    {
        fouten.Add(new Leesfout(Formuliervelden.Van(nummer, veld), $"Persoon {nummer}. {zin}"));
        return default;
    }

    [GeneratedRegex(@"^(?<voor>(?:(?:van|von|op|in|aan|uit|bij|over|onder|voor)(?:\s+(?:de|den|der|het|'t|’t|ter|ten))?|de|den|der|het|'t|’t|ter|ten|te|la|le|el|al))\s+(?<naam>\p{Lu}.*)$")]
    private static partial Regex Voorvoegsels();
}
