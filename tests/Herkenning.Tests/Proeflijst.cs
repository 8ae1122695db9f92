using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Tests;

/// <summary>A list of invented people to compare in: common and rare names, and whoever a test adds.</summary>
internal sealed class Proeflijst
{
    private static readonly string[] Achternamen = ["Jansen", "de Vries", "Bakker", "Visser", "Smit", "Mulder", "Bos", "Vos", "Peters", "Kok", "Meijer", "Dekker"];
    private static readonly string[] Voornamen = ["Jan", "Maria", "Piet", "Anna", "Kees", "Els", "Tom", "Lisa", "Daan", "Emma", "Sanne", "Mark"];

    private readonly Lijst lijst = new();
    private readonly Regellezer lezer;

    public Proeflijst(int vreemden = 400)
    {
        lezer = new(lijst.Woorden);
        for (var i = 0; i < vreemden; i++)
        {
            Voeg(
                (Kolom.Voornaam, Voornamen[i * 7 % 12]), (Kolom.Achternaam, Achternamen[i * 5 / 3 % 12]),
                (Kolom.Geboortedatum, $"{1940 + (i * 37 % 70)}-{1 + (i * 11 % 12):00}-{1 + (i * 17 % 28):00}"), (Kolom.Postcode, $"{1000 + (i / 3)}AB"),
                (Kolom.Straat, $"Straat {i / 9}"), (Kolom.Huisnummer, $"{1 + (i % 40)}"), (Kolom.Geslacht, i % 2 == 0 ? "M" : "V"));
        }
    }

    public Lijst Lijst => lijst;

    public int Voeg(params (Kolom Kolom, string Waarde)[] waarden)
    {
        lijst.Voeg($"{lijst.Aantal}", lezer.Lees(kolom => waarden.FirstOrDefault(een => een.Kolom == kolom).Waarde ?? ""));
        return lijst.Aantal - 1;
    }

    /// <summary>The comparison and the odds of two persons under the shipped model.</summary>
    public (Vergelijking Paar, double Kansen) Vergelijk(int een, int ander)
    {
        var herkenner = new Herkenner(lijst, new Keuze());
        var paar = herkenner.Vergelijk(een, ander);
        return (paar, new Weging(herkenner.Model).Kansen(in paar));
    }
}
