using System.Globalization;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Modellen;

/// <summary>One term of a score, in words.</summary>
/// <param name="Zin">What agrees or differs.</param>
/// <param name="Gewicht">
/// How much it speaks for one person (positive) or against: two to the power of this is how many times likelier it makes it.
/// </param>
public sealed record Term(string Zin, double Gewicht)
{
    /// <summary>The field it is about; null for what is about all fields together.</summary>
    public Veld? Veld { get; init; }

    /// <summary>How far the two agree on it.</summary>
    public Niveau Niveau { get; init; }

    /// <summary>The sentence with its weight.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zin} ({Gewicht:+0.0;-0.0;0})");
}

/// <summary>The terms of a score, one per field that tells something, and one for what family would share as well.</summary>
public static class Termen
{
    private static readonly string[] Namen =
    [
        "voornaam", "tweede voornaam", "achternaam", "volgorde van de namen", "geboortedatum", "postcode", "straat", "huisnummer",
        "plaats", "BSN", "nummer", "telefoon", "e-mailadres", "geslacht",
    ];

    /// <summary>The terms, in the order of the fields.</summary>
    public static IReadOnlyList<Term> Van(in Vergelijking paar, Weging weging)
    {
        ArgumentNullException.ThrowIfNull(weging);
        var termen = new List<Term>();
        for (var veld = (Veld)0; veld <= Veld.Geslacht; veld++)
        {
            var gewicht = weging.Gewicht(in paar, veld) / Math.Log(2);
            if (paar.Niveau(veld) != Niveau.Geen && (veld != Veld.Naamvolgorde || paar.Niveau(veld) == Niveau.Gewisseld))
            {
                termen.Add(new(Zin(veld, paar.Niveau(veld)), gewicht) { Veld = veld, Niveau = paar.Niveau(veld) });
            }
        }

        var familie = weging.Familiecorrectie(in paar) / Math.Log(2);
        if (familie < -0.05)
        {
            termen.Add(new("kan ook familie zijn", familie));
        }

        return termen;
    }

    private static string Zin(Veld veld, Niveau niveau)
    {
        var naam = Namen[(int)veld];
        return niveau switch
        {
            Niveau.Gelijk => $"{Zelfde(veld)} {naam}",
            Niveau.Klank => $"{naam} klinkt hetzelfde",
            Niveau.EenFout => $"{naam} scheelt één teken",
            Niveau.TweeFout => $"{naam} scheelt twee tekens",
            Niveau.Roepnaam => $"{naam} is een roepnaam van de ander",
            Niveau.Deel => $"een deel van de {naam} is gelijk",
            Niveau.Begin => $"{naam} begint hetzelfde",
            Niveau.Voorletter => "alleen de voorletter is bekend en gelijk",
            Niveau.Ontbreekt => $"{naam} bij één onbekend",
            Niveau.Gewisseld => veld == Veld.Naamvolgorde ? "voornaam en achternaam verwisseld" : "dag en maand verwisseld",
            Niveau.DagCijfer or Niveau.MaandCijfer or Niveau.JaarCijfer => $"{naam} scheelt één cijfer",
            Niveau.Eeuw => $"{naam} scheelt een eeuw",
            Niveau.Onvolledig => $"{naam} bij één niet volledig, verder gelijk",
            Niveau.AndereDag => "geboortedag anders, maand en jaar gelijk",
            Niveau.AndereMaand => "geboortemaand anders, dag en jaar gelijk",
            Niveau.AnderJaar => "geboortejaar anders, dag en maand gelijk",
            Niveau.Jaar => "alleen het geboortejaar is gelijk",
            _ => $"{(Zelfde(veld) == "hetzelfde" ? "ander" : "andere")} {naam}",
        };
    }

    private static string Zelfde(Veld veld) =>
        veld is Veld.Huisnummer or Veld.Bsn or Veld.Nummer or Veld.Email or Veld.Geslacht ? "hetzelfde" : "dezelfde";
}
