using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class PersoonHerzienTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Nu.AddDays(400);
    private static readonly Adres Beukenlaan = new() { Straat = "Beukenlaan", Huisnummer = "1", Postcode = "5771KD", Plaats = "Lindervoort" };
    private static readonly Adres Schuilhof = new() { Straat = "Schuilhof", Huisnummer = "3", Postcode = "5782VC", Plaats = "Elderveen" };

    [Fact]
    public void Wat_alleen_de_losgemaakte_melding_zei_gaat_en_het_oude_adres_geldt_weer()
    {
        var (eerst, fout) = (Bron(0, Beukenlaan), Bron(9, Schuilhof) with { Gegevens = Van(Schuilhof) with { Bsn = Bsn.Lees("999993653"), Taal = "Pools", Telefoonnummers = ["06", "01"] } });
        var persoon = Persoon.Uit([eerst, fout]);
        Assert.Equal(("Pools", "Schuilhof"), (persoon.Taal, persoon.Woonplek!.Adres.Straat));

        persoon.Herzie([eerst, fout], [eerst], [], Later);

        Assert.Equal(Beeld(Persoon.Uit([eerst])), Beeld(persoon));
        Assert.Equal((null, null, "Beukenlaan", null), (persoon.Taal, persoon.Bsn, persoon.Woonplek!.Adres.Straat, persoon.Woonplek.Tot));
        Assert.Equal(["06"], persoon.Telefoonnummers);
    }

    [Fact]
    public void Wat_een_andere_melding_ook_zei_blijft()
    {
        var (eerst, fout, ook) = (Bron(0, Beukenlaan), Bron(9, Schuilhof), Bron(20, Schuilhof));
        var persoon = Persoon.Uit([eerst, fout, ook]);

        persoon.Herzie([eerst, fout, ook], [eerst, ook], [], Later);

        Assert.Equal(("Schuilhof", new DateOnly(2026, 11, 22)), (persoon.Woonplek!.Adres.Straat, persoon.Woonplek.Van));
    }

    [Fact]
    public void Wat_met_de_hand_is_afgeschermd_blijft_dicht_ook_bij_de_ander()
    {
        var (eerst, fout) = (Bron(0, Beukenlaan), Bron(9, Schuilhof));
        var persoon = Persoon.Uit([eerst, fout]);
        persoon.SchermAdressenAf("Zij is bedreigd.", Later, Guid.NewGuid());
        var ander = Persoon.Uit([fout]);

        ander.Herzie([fout], [fout], [.. persoon.Verblijven], Later);
        persoon.Herzie([eerst, fout], [eerst], [], Later);

        Assert.Equal("Zij is bedreigd.", Assert.Single(ander.Verblijven).Afscherming!.Reden);
        Assert.Equal("Zij is bedreigd.", Assert.Single(persoon.Verblijven).Afscherming!.Reden);
    }

    [Fact]
    public void Wie_afgeschermd_was_krijgt_geen_open_adres_terug()
    {
        var (eerst, fout) = (Bron(0, Beukenlaan), Bron(9, Schuilhof));
        var persoon = Persoon.Uit([eerst]);
        persoon.SchermAdressenAf("Zij is bedreigd.", Nu, Guid.NewGuid());

        persoon.Herzie([eerst], [eerst, fout], [], Later);

        Assert.All(persoon.Verblijven, plek => Assert.NotNull(plek.Afscherming));
        Assert.Equal("Schuilhof", persoon.Woonplek!.Adres.Straat);
    }

    [Fact]
    public void Een_melding_die_later_bij_iemand_komt_verandert_niet_hoe_die_heet_en_verdringt_geen_nieuwer_adres()
    {
        var eigen = Bron(20, Beukenlaan);
        var persoon = Persoon.Uit([eigen]);
        var erbij = Bron(0, Schuilhof) with { Gegevens = Van(Schuilhof) with { Geslachtsnaam = "Bosch", Voornamen = "Anna", Taal = "Pools" }, Sinds = Later };

        persoon.Herzie([eigen], [eigen, erbij], [], Later);

        Assert.Equal(("Bos", "Anna", "Pools", "Beukenlaan"), (persoon.Geslachtsnaam, persoon.Voornamen, persoon.Taal, persoon.Woonplek!.Adres.Straat));
        Assert.Contains(persoon.Verblijven, plek => plek.Adres == Schuilhof && plek.Van == new DateOnly(2026, 11, 2) && plek.Tot == new DateOnly(2026, 11, 22));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void In_elke_volgorde_van_losmaken_en_terugdraaien_is_iemand_wat_de_overgebleven_meldingen_zeggen(int zaad)
    {
        var toeval = new Random(zaad);
        for (var ronde = 0; ronde < 100; ronde++)
        {
            List<Persoonsbron> alle = [.. Enumerable.Range(0, 6).Select(dag => Willekeurig(toeval, dag * (ronde % 2 * 7)))];
            List<Persoonsbron> nu = [alle[0]];
            var persoon = Persoon.Uit(nu);
            for (var stap = 0; stap < 12; stap++)
            {
                var bron = alle[toeval.Next(alle.Count)];
                List<Persoonsbron> wordt = nu.Contains(bron) ? [.. nu.Where(een => een != bron)] : [.. nu, bron];
                if (wordt.Count == 0)
                {
                    continue;
                }

                persoon.Herzie(nu, wordt, [], Later);
                nu = wordt;
                Assert.Equal(Beeld(Persoon.Uit(nu)), Beeld(persoon));
            }
        }
    }

    private static Persoonsbron Willekeurig(Random toeval, int dag)
    {
        Adres?[] adressen = [null, Beukenlaan, Schuilhof, Beukenlaan with { Huisnummer = "9" }];
        var gegevens = new Persoonsgegevens(Kies(toeval, "Bos", "Bosch"), null, Kies(toeval, null, "An", "Anna"), (Geslacht)toeval.Next(3), null, null)
        {
            Taal = Kies(toeval, null, "Pools"),
            TolkNodig = toeval.Next(3) == 0,
            Telefoonnummers = [.. new[] { "06", "01" }.Where(_ => toeval.Next(2) == 0)],
            Contactwegen = toeval.Next(2) == 0 ? [] : [new Contactweg(Contactkanaal.Bellen, toeval.Next(2) == 0, null)],
            FeitelijkAdres = adressen[toeval.Next(4)],
            FormeelAdres = adressen[toeval.Next(4)],
        };
        var op = Nu.AddDays(dag).AddSeconds(toeval.Next(36000));
        return new(gegevens, false, op, toeval.Next(4) == 0 ? op.AddDays(100) : op);
    }

    private static string Kies(Random toeval, params string?[] uit) => uit[toeval.Next(uit.Length)]!;

    private static string Beeld(Persoon persoon) => string.Join('\n',
    [
        $"{persoon.Naam} {persoon.Geslachtsnaam} {persoon.Naamsleutel} {persoon.Geslacht} {persoon.Bsn} {persoon.Taal} {persoon.TolkNodig}",
        string.Join(' ', persoon.Telefoonnummers),
        string.Join(' ', persoon.Contactwegen),
        .. persoon.Verblijven.Select(plek => $"{plek.Soort} {plek.Adres.OpEenRegel} {plek.Van} {plek.Tot} {plek.Afscherming?.Reden}").Order(),
    ]);

    private static Persoonsgegevens Van(Adres adres) => new("Bos", null, null, Geslacht.Vrouw, null, null) { FeitelijkAdres = adres, Telefoonnummers = ["06"] };

    private static Persoonsbron Bron(int dag, Adres adres) => new(Van(adres), false, Nu.AddDays(dag), Nu.AddDays(dag));
}
