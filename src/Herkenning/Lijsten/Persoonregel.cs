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
    /// <summary>
    /// How much less rare the first and family name are together than each by itself would make one think: names of one
    /// background go together. The natural logarithm, zero or less.
    /// </summary>
    public float Samengaan { get; set; }

    public byte Geslacht { get; set; }
}
