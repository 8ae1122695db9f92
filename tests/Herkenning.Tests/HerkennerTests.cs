using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;
using Xunit;

namespace Kring.Herkenning.Tests;

public sealed class HerkennerTests
{
    private const string Letters = "bdfgklmnprstvz";

    [Fact]
    public void Dubbele_personen_worden_gevonden_zonder_voorbeelden()
    {
        var (proef, dubbel) = Wereld();
        var treffers = new Herkenner(proef.Lijst, new Keuze()).Vind().Select(treffer => (treffer.Een, treffer.Ander)).ToHashSet();

        var juist = treffers.Intersect(dubbel).Count();
        Assert.True(juist >= 0.97 * dubbel.Count, $"{juist} of {dubbel.Count}");
        Assert.True(juist >= 0.97 * treffers.Count, $"{juist} of {treffers.Count} right");
    }

    [Fact]
    public void Elke_keer_komt_er_hetzelfde_uit()
    {
        var eerste = new Herkenner(Wereld().Proef.Lijst, new Keuze()).Vind();
        var tweede = new Herkenner(Wereld().Proef.Lijst, new Keuze()).Vind();

        Assert.Equal(eerste, tweede);
    }

    [Fact]
    public void Het_geleerde_model_blijft_een_kansverdeling()
    {
        var herkenner = new Herkenner(Wereld().Proef.Lijst, new Keuze());
        herkenner.Vind();

        foreach (var (veld, verband) in Model.Rijen)
        {
            var som = Enumerable.Range(1, Model.Niveaus - 1)
                .Sum(niveau => herkenner.Model.M[Model.Plek(veld, verband, (Niveau)niveau)]);
            Assert.InRange(som, 0.5, 1.6);
        }

        Assert.InRange(herkenner.Model.Zelfde * herkenner.Paren, 60, 130);
    }

    [Fact]
    public void De_score_ligt_tussen_0_en_1_en_boven_de_drempel()
    {
        var herkenner = new Herkenner(Wereld().Proef.Lijst, new Keuze(Drempel: 0.6));

        Assert.All(herkenner.Vind(), treffer => Assert.InRange(treffer.Score, 0.6, 1));
    }

    [Fact]
    public void Twee_tweede_inschrijvingen_met_elk_een_eigen_fout_horen_bij_dezelfde_mens()
    {
        var (proef, _) = Wereld();
        var eerste = proef.Voeg((Kolom.Voornaam, "Annelies"), (Kolom.Achternaam, "Wijngaardsma"), (Kolom.Geboortedatum, "1988-09-03"));
        var voorletter = proef.Voeg((Kolom.Voornaam, "A."), (Kolom.Achternaam, "Wijngaardsma"), (Kolom.Geboortedatum, "1988-09-03"));
        var verwisseld = proef.Voeg((Kolom.Voornaam, "Wijngaardsma"), (Kolom.Achternaam, "Annelies"), (Kolom.Geboortedatum, "1988-09-03"));

        var treffers = Paren(proef);

        Assert.Contains((eerste, voorletter), treffers);
        Assert.Contains((eerste, verwisseld), treffers);
        Assert.Contains((voorletter, verwisseld), treffers);
    }

    [Fact]
    public void Een_naam_zonder_datum_maakt_van_twee_naamgenoten_niet_een_mens()
    {
        var (proef, _) = Wereld();
        (Kolom, string)[] naam = [(Kolom.Voornaam, "Annelies"), (Kolom.Achternaam, "Wijngaardsma")];
        var een = proef.Voeg([.. naam, (Kolom.Geboortedatum, "1988-09-03")]);
        var ander = proef.Voeg([.. naam, (Kolom.Geboortedatum, "1951-02-27")]);
        proef.Voeg(naam);

        Assert.DoesNotContain((een, ander), Paren(proef));
    }

    [Theory]
    [InlineData("Kelderstra", "Kledestra")]
    [InlineData("Voskamp", "Vskamq")]
    [InlineData("Klein", "Ein")]
    public void Twee_schrijffouten_die_niemand_anders_maakte_zeggen_bijna_zoveel_als_de_naam_zelf(string naam, string fout)
    {
        var (proef, _) = Wereld();
        (Kolom, string)[] verder = [(Kolom.Voornaam, "Annelies"), (Kolom.Geboortedatum, "1988-09-03")];
        for (var i = 0; i < 20; i++)
        {
            proef.Voeg((Kolom.Voornaam, Naam(i)), (Kolom.Achternaam, naam), (Kolom.Geboortedatum, $"{1940 + i}-02-{1 + i:00}"));
        }

        var (een, gelijk, ander) = (proef.Voeg([.. verder, (Kolom.Achternaam, naam)]), proef.Voeg([.. verder, (Kolom.Achternaam, naam)]), proef.Voeg([.. verder, (Kolom.Achternaam, fout)]));
        var (goed, bijna) = (proef.Vergelijk(een, gelijk).Paar, proef.Vergelijk(een, ander).Paar);

        Assert.Equal(Niveau.TweeFout, bijna.Niveau(Veld.Achternaam));
        Assert.InRange(bijna.Zeldzaam(Veld.Achternaam), 0.4 * goed.Zeldzaam(Veld.Achternaam), goed.Zeldzaam(Veld.Achternaam));
    }

    [Fact]
    public void Een_lege_lijst_geeft_niets() => Assert.Empty(new Herkenner(new Lijst(), new Keuze()).Vind());

    [Fact]
    public void Het_meegeleverde_model_heeft_een_versie_en_sluit_op_een()
    {
        var model = Model.Meegeleverd();

        Assert.NotEmpty(model.Versie);
        foreach (var (veld, verband) in Model.Rijen)
        {
            var som = Enumerable.Range(1, Model.Niveaus - 1).Sum(niveau => model.M[Model.Plek(veld, verband, (Niveau)niveau)]);
            Assert.True(som is > 0.97 and < 1.03, $"{veld} {verband}: {som}");
        }
    }

    private static HashSet<(int, int)> Paren(Proeflijst proef) =>
        [.. new Herkenner(proef.Lijst, new Keuze()).Vind().Select(treffer => (treffer.Een, treffer.Ander))];

    // A thousand people, of whom a hundred stand there twice with one slip.
    private static (Proeflijst Proef, HashSet<(int, int)> Dubbel) Wereld()
    {
        var proef = new Proeflijst(vreemden: 0);
        var dubbel = new HashSet<(int, int)>();
        for (var i = 0; i < 1000; i++)
        {
            var (voornaam, achternaam, datum) = (Naam(i * 31 % 97), Naam((i * 17 % 211) + 300) + "stra", $"{1930 + (i * 7 % 80)}-{1 + (i * 5 % 12):00}-{1 + (i * 13 % 28):00}");
            var een = proef.Voeg((Kolom.Voornaam, voornaam), (Kolom.Achternaam, achternaam), (Kolom.Geboortedatum, datum));
            if (i % 10 == 0)
            {
                dubbel.Add((een, Tweede(proef, i / 10, voornaam, achternaam, datum)));
            }
        }

        return (proef, dubbel);
    }

    private static int Tweede(Proeflijst proef, int i, string voornaam, string achternaam, string datum) => proef.Voeg(
        (Kolom.Voornaam, i % 3 == 0 ? voornaam.Insert(2, "q") : voornaam),
        (Kolom.Achternaam, i % 3 == 1 ? achternaam.Remove(3, 1) : achternaam),
        (Kolom.Geboortedatum, i % 3 == 2 ? datum[..9] + (datum[9] == '1' ? '2' : '1') : datum));

    private static string Naam(int i) => string.Concat(
        char.ToUpperInvariant(Letters[i % 14]), "aeiou"[i / 14 % 5], Letters[i / 70 % 14], "aeiou"[i / 3 % 5], Letters[(i * 3) % 14]);
}
