using System.Globalization;

namespace Kring.Meet.Zaaien;

/// <summary>An invented person. Any likeness to a living one is chance.</summary>
/// <param name="Nummer">Which person; second records of one person share it.</param>
/// <param name="Huishouden">Which household, to tell which wrong pairs are family.</param>
/// <param name="Plek">partner or kind.</param>
internal sealed record Persoon(int Nummer, int Huishouden, string Plek)
{
    public const string Kop = "id,persoon,huishouden,plek,voornaam,voorvoegsel,achternaam,geboortedatum,geslacht,straat,huisnummer,postcode,plaats,bsn,telefoon";

    public string Voornaam { get; init; } = "";

    public string Achternaam { get; init; } = "";

    public string Partnernaam { get; init; } = "";

    public string Geboren { get; init; } = "";

    public bool Man { get; init; }

    public Woonplek Adres { get; init; } = Woonplek.Geen;

    public string Bsn { get; init; } = "";

    public string Telefoon { get; init; } = "";

    /// <summary>What stands before the family name; empty when nothing does.</summary>
    public string Voorvoegsel => Achternaam[..Hoofdletter].Trim();

    /// <summary>The family name without what stands before it.</summary>
    public string Geslachtsnaam => Achternaam[Hoofdletter..];

    private int Hoofdletter => Achternaam.AsSpan().IndexOfAnyInRange('A', 'Z') is var plek and > 0 && Achternaam[plek - 1] == ' ' ? plek : 0;

    /// <summary>The row of the file.</summary>
    public string Rij(string id) => string.Create(
        CultureInfo.InvariantCulture,
        $"{id},{Nummer},{Huishouden},{Plek},{Voornaam},{Voorvoegsel},{Geslachtsnaam},{Geboren},{(Man ? "M" : "V")},{Adres.Straat},{Adres.Huisnummer},{Adres.Postcode},{Adres.Plaats},{Bsn},{Telefoon}");
}

/// <summary>Where somebody lives.</summary>
internal sealed record Woonplek(string Straat, string Huisnummer, string Postcode, string Plaats)
{
    public static readonly Woonplek Geen = new("", "", "", "");

    /// <summary>The number and the letter apart; without a letter null.</summary>
    public (int Nummer, string? Letter) Deur => Huisnummer.AsSpan().IndexOfAnyInRange('a', 'z') is var plek and > 0
        ? (int.Parse(Huisnummer[..plek], CultureInfo.InvariantCulture), Huisnummer[plek..])
        : (int.Parse(Huisnummer, CultureInfo.InvariantCulture), null);
}
