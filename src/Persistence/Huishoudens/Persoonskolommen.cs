using System.Globalization;
using Kring.Domain.Huishoudens;
using Kring.Herkenning.Lijsten;

namespace Kring.Persistence.Huishoudens;

/// <summary>People as the columns that the library of recognition reads.</summary>
public static class Persoonskolommen
{
    private static readonly int Aantal = Enum.GetValues<Kolom>().Length;

    /// <summary>What is told of somebody; one description for each address, telephone number and way to write the name.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Van(Persoonsgegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        return
        [
            .. Schrijfwijzen(gegevens.Geslachtsnaam).SelectMany(naam => Beschrijvingen(
                Rij(gegevens.Voornamen, gegevens.Voorvoegsel, naam, gegevens.Geslacht, gegevens.Geboren, gegevens.Bsn),
                new[] { gegevens.FeitelijkAdres, gegevens.FormeelAdres }.OfType<Adres>(),
                gegevens.Telefoonnummers)),
        ];
    }

    /// <summary>What is known of somebody, newest address first; an unborn child is found by its mother and has none.</summary>
    /// <param name="persoon">The person.</param>
    /// <param name="adressen">Which of the addresses count; null for all.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Van(Persoon persoon, Func<Verblijf, bool>? adressen = null)
    {
        ArgumentNullException.ThrowIfNull(persoon);
        if (persoon.IsOngeboren)
        {
            return [];
        }

        var rij = Rij(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Geslacht, persoon.Geboren, persoon.Bsn);
        return Beschrijvingen(
            rij,
            persoon.Verblijven.Where(adressen ?? (_ => true)).OrderByDescending(verblijf => verblijf.Van).ThenByDescending(verblijf => verblijf.Soort).Select(verblijf => verblijf.Adres),
            persoon.Telefoonnummers);
    }

    // Who types by ear writes one name as two words: also read as one.
    private static string[] Schrijfwijzen(string naam) => naam.Trim().Contains(' ', StringComparison.Ordinal) ? [naam, naam.Replace(" ", "", StringComparison.Ordinal)] : [naam];

    private static string[] Rij(string? voornamen, string? voorvoegsel, string geslachtsnaam, Geslacht geslacht, Geboortedatum? geboren, Bsn? bsn)
    {
        var rij = new string[Aantal];
        Array.Fill(rij, "");
        rij[(int)Kolom.Voornaam] = voornamen ?? "";
        rij[(int)Kolom.Voorvoegsel] = voorvoegsel ?? "";
        rij[(int)Kolom.Achternaam] = geslachtsnaam;
        rij[(int)Kolom.Geslacht] = geslacht switch { Geslacht.Man => "m", Geslacht.Vrouw => "v", _ => "" };
        rij[(int)Kolom.Geboortejaar] = Getal(geboren?.Jaar);
        rij[(int)Kolom.Geboortemaand] = Getal(geboren?.Maand);
        rij[(int)Kolom.Geboortedag] = Getal(geboren?.Dag);
        rij[(int)Kolom.Bsn] = bsn?.Nummer ?? "";
        return rij;
    }

    private static List<IReadOnlyList<string>> Beschrijvingen(string[] rij, IEnumerable<Adres> adressen, IReadOnlyList<string> telefoons)
    {
        List<Adres?> plekken = [.. adressen.Where(adres => adres.Buitenland is null).Distinct()];
        List<string> nummers = [.. telefoons.Distinct()];
        return
        [
            .. plekken.DefaultIfEmpty().SelectMany(
                _ => nummers.DefaultIfEmpty(""), (adres, telefoon) => Met(rij, adres, telefoon)),
        ];
    }

    private static string[] Met(string[] rij, Adres? adres, string telefoon)
    {
        var kopie = (string[])rij.Clone();
        kopie[(int)Kolom.Straat] = adres?.Straat ?? "";
        kopie[(int)Kolom.Huisnummer] = $"{adres?.Huisnummer}{adres?.Huisletter}{adres?.Toevoeging}";
        kopie[(int)Kolom.Postcode] = adres?.Postcode ?? "";
        kopie[(int)Kolom.Plaats] = adres?.Plaats ?? "";
        kopie[(int)Kolom.Telefoon] = telefoon;
        return kopie;
    }

    private static string Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";
}
