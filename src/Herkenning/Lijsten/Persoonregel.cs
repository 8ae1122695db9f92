using Kring.Herkenning.Datums;

namespace Kring.Herkenning.Lijsten;

/// <summary>One person as numbers of words: what the comparison reads. Zero is always unknown.</summary>
public struct Persoonregel
{
    public int Voornaam { get; set; }
    public int Voornaam2 { get; set; }
    public int VoornaamGeheel { get; set; }
    public int Achternaam { get; set; }
    public int Achternaam2 { get; set; }
    public int AchternaamGeheel { get; set; }
    public Datum Geboren { get; set; }
    public int Straat { get; set; }
    public int Huisnummer { get; set; }
    public int Postcode { get; set; }
    public int Plaats { get; set; }
    public int Bsn { get; set; }
    public int Nummer { get; set; }
    public int Telefoon { get; set; }
    public int Email { get; set; }
    public byte Geslacht { get; set; }
}
