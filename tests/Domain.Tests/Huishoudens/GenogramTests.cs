using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public sealed class GenogramTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);
    private static readonly Genogrampersoon Petra = Mens("Petra", 1990, Geslacht.Vrouw);
    private static readonly Genogrampersoon Ron = Mens("Ron", 1988, Geslacht.Man);
    private static readonly Genogrampersoon Sem = Mens("Sem", 2015, Geslacht.Man);
    private static readonly Genogrampersoon Yara = Mens("Yara", 2019, Geslacht.Vrouw);
    private static readonly Genogrampersoon Oma = Mens("Truus", 1960, Geslacht.Vrouw);
    private static readonly Genogrampersoon Vorige = Mens("Kees", 1985, Geslacht.Man);

    [Fact]
    public void Ouders_staan_naast_elkaar_boven_hun_kinderen_en_de_oudste_staat_links()
    {
        var beeld = Teken(
            [Yara, Sem, Petra, Ron],
            [new(Petra.Id, Ron.Id, Verwantschap.Partner), new(Petra.Id, Sem.Id, Verwantschap.Ouder), new(Ron.Id, Sem.Id, Verwantschap.Ouder), new(Yara.Id, Petra.Id, Verwantschap.Kind)]);

        Assert.Equal(2, beeld.Generaties);
        Assert.Equal(["Ron", "Petra", "Sem", "Yara"], Namen(beeld));
        Assert.Equal([0, 0, 1, 1], beeld.Figuren.Select(figuur => figuur.Generatie));
        Assert.Equal([0d, 1d, 0d, 1d], beeld.Figuren.Select(figuur => figuur.Plaats));
        Assert.Equal(new[] { Petra.Id, Ron.Id }.Order(), beeld.Kinderen.Single(kind => kind.Kind == Sem.Id).Ouders);
        Assert.Equal([Petra.Id], beeld.Kinderen.Single(kind => kind.Kind == Yara.Id).Ouders);
        Assert.False(Assert.Single(beeld.Paren).IsUitElkaar);
    }

    [Fact]
    public void Een_grootouder_staat_twee_generaties_hoger_ook_als_de_ouder_niet_bekend_is()
    {
        var beeld = Teken([Sem, Oma], [new(Oma.Id, Sem.Id, Verwantschap.Grootouder)]);

        Assert.Equal([("Truus", 0), ("Sem", 2)], beeld.Figuren.Select(figuur => (figuur.Persoon.Naam.Roepnaam, figuur.Generatie)));
    }

    [Fact]
    public void Wie_uit_elkaar_is_staat_aan_de_andere_kant_dan_de_partner_van_nu()
    {
        var beeld = Teken([Petra, Ron, Vorige], [new(Petra.Id, Ron.Id, Verwantschap.Partner), new(Vorige.Id, Petra.Id, Verwantschap.ExPartner)]);

        Assert.Equal(["Kees", "Petra", "Ron"], Namen(beeld));
        Assert.Contains(beeld.Paren, paar => paar.IsUitElkaar);
    }

    [Fact]
    public void Wie_samen_een_kind_heeft_staat_naast_elkaar_en_een_ander_aan_de_kant()
    {
        List<Genogramband> banden = [new(Petra.Id, Sem.Id, Verwantschap.Ouder), new(Ron.Id, Sem.Id, Verwantschap.Ouder), new(Petra.Id, Yara.Id, Verwantschap.Ouder)];
        // A year that stands between that of the parents, and one that is older than both.
        var ander = Mens("Annie", 1989, Geslacht.Vrouw);

        Assert.Equal(["Ron", "Petra", "Annie", "Sem", "Yara"], Namen(Teken([Petra, ander, Ron, Sem, Yara], banden)));
        Assert.Equal(["Ron", "Petra", "Truus", "Sem", "Yara"], Namen(Teken([Oma, Petra, Ron, Sem, Yara], banden)));
    }

    [Fact]
    public void Twee_stel_ouders_die_nooit_partners_waren_staan_twee_aan_twee()
    {
        List<Genogramband> banden =
        [
            new(Vorige.Id, Sem.Id, Verwantschap.Ouder), new(Petra.Id, Sem.Id, Verwantschap.Ouder),
            new(Ron.Id, Yara.Id, Verwantschap.Ouder), new(Oma.Id, Yara.Id, Verwantschap.Ouder),
        ];

        // By age alone Ron would stand between Kees and Petra.
        Assert.Equal(["Truus", "Ron", "Kees", "Petra"], Namen(Teken([Petra, Ron, Oma, Vorige, Sem, Yara], banden)).Take(4));
    }

    [Fact]
    public void Een_kind_van_wie_geen_ouder_bekend_is_staat_bij_de_kinderen()
    {
        var beeld = Teken([Petra, Yara], []);

        Assert.Equal([0, 1], beeld.Figuren.Select(figuur => figuur.Generatie));
    }

    [Fact]
    public void Alleen_kinderen_staan_bovenaan()
    {
        Assert.All(Teken([Sem, Yara], [new(Sem.Id, Yara.Id, Verwantschap.BroerOfZus)]).Figuren, figuur => Assert.Equal(0, figuur.Generatie));
    }

    [Fact]
    public void Banden_die_elkaar_tegenspreken_maken_geen_kringloop_en_een_band_met_een_onbekende_telt_niet()
    {
        var beeld = Teken(
            [Petra, Sem],
            [new(Petra.Id, Sem.Id, Verwantschap.Ouder), new(Sem.Id, Petra.Id, Verwantschap.Ouder), new(Petra.Id, Guid.NewGuid(), Verwantschap.Partner), new(Sem.Id, Sem.Id, Verwantschap.Partner)]);

        Assert.Equal(2, beeld.Figuren.Count);
        Assert.Empty(beeld.Paren);
    }

    [Fact]
    public void Zonder_mensen_is_het_beeld_leeg()
    {
        var beeld = Teken([], []);

        Assert.Equal((0, 0d), (beeld.Generaties, beeld.Breedte));
    }

    [Fact]
    public void Hoe_de_mensen_ook_komen_iedereen_staat_er_een_keer_en_niemand_staat_op_de_plaats_van_een_ander()
    {
        Genogrampersoon[] allen = [Petra, Ron, Sem, Yara, Oma, Vorige];
        for (var zaad = 0; zaad < 500; zaad++)
        {
            var toeval = new Random(zaad);
            var mensen = allen.ToArray();
            toeval.Shuffle(mensen);
            mensen = mensen[..toeval.Next(mensen.Length + 1)];
            List<Genogramband> banden = [.. Enumerable.Range(0, toeval.Next(8)).Select(_ => new Genogramband(
                allen[toeval.Next(allen.Length)].Id, allen[toeval.Next(allen.Length)].Id, (Verwantschap)toeval.Next(8)))];

            var beeld = Teken(mensen, banden);

            Assert.Equal(mensen.Select(mens => mens.Id).Order(), beeld.Figuren.Select(figuur => figuur.Persoon.Id).Order());
            Assert.Equal(mensen.Length, beeld.Figuren.Select(figuur => (figuur.Generatie, figuur.Plaats)).Distinct().Count());
            Assert.All(beeld.Figuren, figuur => Assert.InRange(figuur.Generatie, 0, beeld.Generaties - 1));
        }
    }

    [Theory]
    [InlineData("moeder van", Verwantschap.Ouder)]
    [InlineData("Stiefvader", Verwantschap.Ouder)]
    [InlineData("pleegouder van", Verwantschap.Ouder)]
    [InlineData("zoon van", Verwantschap.Kind)]
    [InlineData("pleegkind", Verwantschap.Kind)]
    [InlineData("Echtgenoot/echtgenote", Verwantschap.Partner)]
    [InlineData("ex-partner van", Verwantschap.ExPartner)]
    [InlineData("Ex partner", Verwantschap.ExPartner)]
    [InlineData("ex-man", Verwantschap.ExPartner)]
    [InlineData("halfzus van", Verwantschap.BroerOfZus)]
    [InlineData("Broer/zus", Verwantschap.BroerOfZus)]
    [InlineData("oma van", Verwantschap.Grootouder)]
    [InlineData("kleindochter", Verwantschap.Kleinkind)]
    [InlineData("schoonmoeder van", Verwantschap.Anders)]
    [InlineData("buurvrouw van", Verwantschap.Anders)]
    [InlineData("begeleider", Verwantschap.Anders)]
    [InlineData("", Verwantschap.Anders)]
    public void De_woorden_van_een_melding_worden_een_band(string omschrijving, Verwantschap soort)
    {
        Assert.Equal(soort, Verwantschappen.Lees(omschrijving));
    }

    [Fact]
    public void Van_de_andere_kant_gezien_is_een_band_het_omgekeerde_en_twee_keer_omgekeerd_dezelfde()
    {
        Assert.Equal(Verwantschap.Kind, Verwantschap.Ouder.Omgekeerd());
        Assert.All(Enum.GetValues<Verwantschap>(), soort => Assert.Equal(soort, soort.Omgekeerd().Omgekeerd()));
    }

    private static Genogram Teken(IReadOnlyList<Genogrampersoon> mensen, IReadOnlyList<Genogramband> banden) => Genogram.Teken(mensen, banden, Vandaag);

    private static IEnumerable<string> Namen(Genogram beeld) => beeld.Figuren.Select(figuur => figuur.Persoon.Naam.Roepnaam);

    private static Genogrampersoon Mens(string naam, int jaar, Geslacht geslacht) => new(
        new Guid(jaar, 0, 0, new byte[8]), new Persoonsnaam(naam, null, "Dekker", false), geslacht, new Levensfase(Geboortedatum.In(jaar, 5), false, false), true);
}
