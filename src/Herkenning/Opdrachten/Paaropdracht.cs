using System.Globalization;
using System.Text;
using Kring.Herkenning.Besluiten;
using Kring.Herkenning.Bestanden;
using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;

namespace Kring.Herkenning.Opdrachten;

/// <summary>Reads one file or two, finds the pairs, and writes them.</summary>
internal static class Paaropdracht
{
    /// <summary>Does it.</summary>
    /// <returns>The number of pairs.</returns>
    public static int Voer(Herkenkeuzes opdracht)
    {
        var lijst = Lees(opdracht);
        var herkenner = new Herkenner(lijst, opdracht.Keuze);
        var treffers = herkenner.Vind();
        using var uit = new StreamWriter(opdracht.Uit, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Schrijf(uit, lijst, treffers, opdracht.MetUitleg ? new Uitlegger(herkenner) : null);
        return treffers.Count;
    }

    private static Lijst Lees(Herkenkeuzes opdracht)
    {
        var lijst = new Lijst();
        var lezer = new Regellezer(lijst.Woorden);
        for (var i = 0; i < opdracht.Bestanden.Count; i++)
        {
            if (i > 0)
            {
                lijst.BeginTweede();
            }

            using var bron = Personenbestand.Open(opdracht.Bestanden[i]);
            Personenbestand.Lees(bron, opdracht.Bestanden[i], opdracht.Kolommen[i], (id, waarde) => lijst.Voeg(id, lezer.Lees(waarde)));
        }

        return lijst;
    }

    private static void Schrijf(TextWriter uit, Lijst lijst, IReadOnlyList<Treffer> treffers, Uitlegger? uitlegger)
    {
        Csvschrijver.Rij(uit, uitlegger is null ? ["id_a", "id_b", "score"] : ["id_a", "id_b", "score", "uitleg"]);
        foreach (var treffer in treffers)
        {
            var (een, ander, score) = (lijst.Id(treffer.Een), lijst.Id(treffer.Ander), treffer.Score.ToString("0.0000", CultureInfo.InvariantCulture));
            Csvschrijver.Rij(uit, uitlegger is null ? [een, ander, score] : [een, ander, score, uitlegger.Uitleg(treffer.Een, treffer.Ander)]);
        }
    }
}

/// <summary>Says term by term why two persons are taken as one.</summary>
internal sealed class Uitlegger(Herkenner herkenner)
{
    private readonly Weging weging = new(herkenner.Model);

    public string Uitleg(int een, int ander)
    {
        var paar = herkenner.Vergelijk(een, ander);
        return string.Join("; ", Termen.Van(in paar, weging).Select(term => term.ToString()));
    }
}
