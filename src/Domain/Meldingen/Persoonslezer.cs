using System.Globalization;
using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>Reads what was typed about one person of a form.</summary>
internal sealed class Persoonslezer(Formuliervelden velden, int nummer, List<Leesfout> fouten)
{
    public int Nummer => nummer;

    public string? this[string veld] => velden[Formuliervelden.Van(nummer, veld)];

    public bool Is(string veld) => velden.Is(Formuliervelden.Van(nummer, veld));

    public Persoonsgegevens Gegevens() => new(
        this["achternaam"] ?? BerichtNaarMelding.NaamOnbekend, this["voorvoegsel"], this["voornamen"], Sekse(), Geboren(), Burgerservicenummer())
    {
        Taal = this["taal"],
        Telefoonnummers = Telefoon() is { } telefoon ? [telefoon] : [],
        GemeldAlsKind = this["rol"] == Jeugdzorgrollen.Jeugdige || (Leeftijd() is { } jaren && jaren < 18),
        FeitelijkAdres = Adres(),
    };

    /// <summary>The words about this person, with what has no field of its own.</summary>
    public string? Bijzonderheden()
    {
        var delen = new[]
        {
            this["leeftijd"] is { } leeftijd ? $"Leeftijd volgens de melder: {leeftijd}." : null,
            Is("tolk") ? "Er is een tolk nodig." : null,
            this["bijzonderheden"],
        }.OfType<string>().ToList();
        return delen.Count == 0 ? null : string.Join('\n', delen);
    }

    public IReadOnlyList<Contactweg> Contactwegen() =>
    [
        .. Enum.GetValues<Contactkanaal>()
            .Select(kanaal => (Kanaal: kanaal, Veilig: velden.JaNee(Formuliervelden.Van(nummer, $"veilig_{kanaal}"))))
            .Where(weg => weg.Veilig is not null)
            .Select(weg => new Contactweg(weg.Kanaal, weg.Veilig!.Value, this["veilig_uitleg"])),
    ];

    private Geslacht Sekse() => this["geslacht"] switch
    {
        "man" => Geslacht.Man,
        "vrouw" => Geslacht.Vrouw,
        _ => Geslacht.Onbekend,
    };

    private int? Leeftijd() => Getal(this["leeftijd"]);

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
}
