namespace Kring.Herkenning.Lijsten;

/// <summary>What a column of a file can tell about a person; the names as people write them on the command line.</summary>
public enum Kolom
{
    Id,
    Voornaam,
    Voornaam2,
    Achternaam,
    Achternaam2,
    Voorvoegsel,
    Geboortedatum,
    Geboortejaar,
    Geboortemaand,
    Geboortedag,
    Straat,
    Huisnummer,
    Postcode,
    Plaats,
    Bsn,
    Nummer,
    Telefoon,
    Email,
    Geslacht,
}
