using System.Globalization;
using Kring.Meet.Zaaien;

namespace Kring.Meet.Herkennen;

/// <summary>
/// Ten thousand records with nothing but German names, of which there are few different ones, and a birth date. A thousand
/// people stand there twice; the second time something is written wrong, sometimes two things. Two strangers share a first
/// name, a family name, a year, a month or a day as often as in a published sample of the kind.
/// </summary>
internal sealed class Duitsers(ulong zaad)
{
    private const int Aantal = 10_000;
    private const int Dubbel = 1000;
    private const double Tweemaal = 0.1;

    private static readonly string[] Voornamen =
        ("Sabine Stefan Wolfgang Helga Dieter Andrea Peter Frank Ursula Monika Michael Thomas Karin Petra Klaus Renate Hans Birgit Gisela Jürgen "
        + "Susanne Uwe Manfred Martina Ingrid Bernd Claudia Werner Christa Rainer Heike Gerhard Angelika Holger Brigitte Jörg Ute Horst Elke Heinz "
        + "Gabriele Ralf Christine Günter Barbara Andreas Silke Rolf Anke Matthias Marion Jens Ilse Sven Kerstin Helmut Edith Dirk Anja Walter Ruth "
        + "Markus Nicole Torsten Erika Karl Gerda Herbert Hannelore Kai Tanja Olaf Elfriede Reinhard Sandra Lars Irmgard Otto Doris Kurt Waltraud "
        + "Volker Cornelia Harald Marlies Detlef Regina Carsten Sonja Gerd Bärbel Norbert Anneliese Ernst Johanna Siegfried Katja Friedrich Margret "
        + "Axel Maren Günther Rosemarie Ingo Vera Arno Hildegard Lothar Jutta Egon Wiebke Hartmut Inge Erwin Meike Christian Lieselotte Robert Simone "
        + "Rüdiger Ines Arnold Magdalena Guido Annette Wilfried Käthe Fritz Dagmar Alfred Elisabeth Hubert Anna Bodo Maria "
        + "Martin Marianne Thorsten Josef Gudrun Alexander Eva Joachim Bettina Hermann Daniela Roland Heidi Bruno Stefanie Paul").Split(' ');

    private static readonly string[] Achternamen =
        ("Müller Weber Schmidt Fischer Becker Meyer Schäfer Hoffmann Schneider Wagner Schulz Bauer Koch Richter Klein Wolf Schröder Neumann Schwarz "
        + "Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter "
        + "Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck "
        + "Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel "
        + "Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff "
        + "Pfeiffer Ernst Lindner Hübner Kramer Wenzel").Split(' ');

    private readonly Toeval toeval = new(zaad);

    private sealed record Mens(string Voornaam, string Tweede, string Achternaam, int Jaar, int Maand, int Dag);

    /// <summary>Writes the file.</summary>
    public Proeflijst Schrijf(string map)
    {
        var lijst = new Proeflijst(
            [Path.Combine(map, $"duits-{zaad}.csv")],
            "id=id,voornaam=voornaam,voornaam2=tweede,achternaam=achternaam,geboortejaar=jaar,geboortemaand=maand,geboortedag=dag");
        var mensen = Enumerable.Range(0, Aantal - Dubbel).Select(_ => Nieuw()).ToList();
        mensen.AddRange(mensen.Take(Dubbel).Select(Fout).ToList());
        var volgorde = Enumerable.Range(0, Aantal).OrderBy(_ => toeval.Deel()).ToList();
        using var uit = Proeflijst.Schrijver(lijst.Bestanden[0]);
        uit.WriteLine("id,voornaam,tweede,achternaam,jaar,maand,dag");
        for (var i = 0; i < Aantal; i++)
        {
            var (mens, id) = (mensen[volgorde[i]], string.Create(CultureInfo.InvariantCulture, $"r{i + 1}"));
            lijst.Personen.Add(id, volgorde[i] % (Aantal - Dubbel));
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id},{mens.Voornaam},{mens.Tweede},{mens.Achternaam},{mens.Jaar},{mens.Maand},{mens.Dag}"));
        }

        return lijst;
    }

    private Mens Nieuw() => new(
        Voornaam(), toeval.Is(0.05) ? Voornaam() : "", Hoofd(Achternamen[toeval.Zipf(Achternamen.Length, 5)]),
        1911 + toeval.Onder(54) + toeval.Onder(54), 1 + toeval.Onder(12), 1 + toeval.Onder(30));

    private string Voornaam() => Hoofd(Voornamen[toeval.Zipf(Voornamen.Length, 17)]);

    private static string Hoofd(string naam) => naam.ToUpperInvariant().Replace("Ä", "AE", StringComparison.Ordinal)
        .Replace("Ö", "OE", StringComparison.Ordinal).Replace("Ü", "UE", StringComparison.Ordinal).Replace("ß", "SS", StringComparison.Ordinal);

    private Mens Fout(Mens mens)
    {
        mens = EenFout(mens);
        return toeval.Is(Tweemaal) ? EenFout(mens) : mens;
    }

    private Mens EenFout(Mens mens) => toeval.Deel() switch
    {
        < 0.33 => mens with { Achternaam = Slip.InWoord(mens.Achternaam, toeval).ToUpperInvariant() },
        < 0.65 => mens with { Voornaam = Slip.InWoord(mens.Voornaam, toeval).ToUpperInvariant() },
        < 0.80 => mens with { Jaar = toeval.Is(0.75) ? Binnen(mens.Jaar, 10, 1900, 2020) : 1911 + toeval.Onder(107) },
        < 0.89 => mens with { Maand = 1 + ((mens.Maand + toeval.Onder(11)) % 12) },
        _ => mens with { Dag = toeval.Is(0.5) ? Binnen(mens.Dag, 10, 1, 30) : 1 + ((mens.Dag + toeval.Onder(29)) % 30) },
    };

    // Another last digit, or another ten.
    private int Binnen(int getal, int tien, int laagste, int hoogste)
    {
        var anders = toeval.Is(0.6) ? (getal / tien * tien) + toeval.Onder(10) : getal + ((toeval.Onder(7) - 3) * tien);
        return anders == getal || anders < laagste || anders > hoogste ? (getal < hoogste ? getal + 1 : getal - 1) : anders;
    }
}
