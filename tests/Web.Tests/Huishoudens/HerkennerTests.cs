using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Huishoudens;
using Kring.Web.Tests.Meldingen;
using Xunit;

namespace Kring.Web.Tests.Huishoudens;

/// <summary>Who is found again, and with what reasons: told with one family that everybody knows.</summary>
public sealed class HerkennerTests(KringHost host) : IClassFixture<KringHost>
{
    private static readonly Adres Kalmoesweg = new() { Straat = "Kalmoesweg", Huisnummer = "71", Huisletter = "A", Toevoeging = "II", Postcode = "5771KD", Plaats = "Lindervoort" };

    private static readonly SemaphoreSlim Eenmaal = new(1, 1);

    private static Gezin? gezin;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_met_een_tikfout_en_zonder_BSN_gemeld_wordt_staat_bovenaan_met_de_redenen()
    {
        var maria = await Maria();

        var kandidaat = (await Kandidaten(maria.Gegevens with { Bsn = null, Geslachtsnaam = "Zwanenbrugh" }))[0];

        Assert.Equal((maria.Id, "vrijwel zeker dezelfde"), (kandidaat.Persoon.Id, kandidaat.InWoorden));
        Assert.Equal(
            [
                new(Weging.Gelijk, "zelfde geboortedatum"),
                new(Weging.Lijkt, "achternaam klinkt hetzelfde: Zwanenbrugh, bekend is Zwanenbrug"),
                new(Weging.Gelijk, "zelfde voornaam"),
                new(Weging.Gelijk, "zelfde telefoonnummer"),
                new Herkenningsreden(Weging.Gelijk, "zelfde adres"),
            ],
            kandidaat.Redenen);
    }

    [Theory]
    [InlineData("Mieke", "Zwanenbrug", 1984, 3, 9, "voornaam is een roepnaam: Mieke, bekend is Maria")]
    [InlineData("Maria", "Zwanenbrug", 1984, 9, 3, "dag en maand van de geboortedatum verwisseld: bekend is 09-03-1984")]
    [InlineData("Maria", "Zwanenbrug", 1994, 3, 9, "geboortedatum scheelt één cijfer: bekend is 09-03-1984")]
    [InlineData("Zwanenbrug", "Maria", 1984, 3, 9, "voornaam en achternaam verwisseld: bekend is Maria Zwanenbrug")]
    [InlineData("Maria", "Zwanenbrug - van Dijk", 1984, 3, 9, "een van de achternamen is dezelfde: Zwanenbrug - van Dijk, bekend is Zwanenbrug")]
    [InlineData("M", "Zwanenbrug", 1984, 3, 9, "voornaam begint met dezelfde letter: M, bekend is Maria")]
    public async Task Wie_verhuisd_is_en_met_een_fout_gemeld_wordt_wordt_gevonden(string voornaam, string achternaam, int jaar, int maand, int dag, string reden)
    {
        var maria = await Maria();

        var gevonden = await Kandidaten(Kaal(achternaam) with { Voornamen = voornaam, Geboren = Geboortedatum.Op(new(jaar, maand, dag)) });

        var kandidaat = Assert.Single(gevonden, een => een.Persoon.Id == maria.Id);
        Assert.Contains(reden, kandidaat.Redenen.Select(een => een.Zin));
    }

    [Fact]
    public async Task Hetzelfde_BSN_is_genoeg_ook_als_de_rest_anders_is()
    {
        var maria = await Maria();

        var kandidaat = (await Kandidaten(Kaal("Bos") with { Voornamen = "Piet", Bsn = maria.Gegevens.Bsn, Geslacht = Geslacht.Man }))[0];

        Assert.Equal(maria.Id, kandidaat.Persoon.Id);
        Assert.Equal(
            [new(Weging.Gelijk, "zelfde BSN"), new(Weging.Anders, "andere achternaam: bekend is Zwanenbrug"), new(Weging.Anders, "andere voornaam: bekend is Maria"), new Herkenningsreden(Weging.Anders, "ander geslacht")],
            kandidaat.Redenen);
    }

    [Fact]
    public async Task Een_achternaam_alleen_is_te_weinig_en_een_ander_BSN_telt_zwaar_tegen()
    {
        var maria = await Maria();

        Assert.Empty(await Kandidaten(Kaal("Zwanenbrug")));
        Assert.DoesNotContain(
            await Kandidaten(Kaal("Zwanenbrug") with { Voornamen = "Maria", Bsn = Bsn.Lees(Meldingproef.Bsn(77, 4)) }), een => een.Persoon.Id == maria.Id);
    }

    [Fact]
    public async Task Een_huisgenoot_is_een_ander()
    {
        await Maria();

        var gevonden = await Kandidaten(Kaal("Velderhof") with { Voornamen = "Tijs", Geboren = Geboortedatum.Op(new(2017, 3, 5)), FeitelijkAdres = Kalmoesweg });

        Assert.Empty(gevonden);
    }

    [Fact]
    public async Task Een_tweeling_is_niet_een_mens()
    {
        var maria = await Maria();

        var gevonden = await Kandidaten(maria.Gegevens with { Voornamen = "Willemijn", Bsn = null, Telefoonnummers = [] });

        Assert.Equal("misschien dezelfde", Assert.Single(gevonden, een => een.Persoon.Id == maria.Id).InWoorden);
    }

    [Fact]
    public async Task Zwakke_gelijkenissen_zijn_samen_sterk()
    {
        var leden = (await Bekend()).Leden;
        Persoonsgegevens[] gemeld = [Kaal("Zwanenbrug") with { Voornamen = "Maria" }, Kaal("van Overbosch") with { Voornamen = "Dirk" }, Kaal("van Overbosch") with { Voornamen = "Sofie" }];

        var alleen = await Zoek(gemeld[2]);
        var samen = await Zoek(gemeld);

        Assert.True(samen.PerPersoon[2][0].Kans > alleen.PerPersoon[0].Select(een => een.Kans).FirstOrDefault());
        var huishouden = samen.Huishoudens[0];
        Assert.Equal("Dit is vrijwel zeker een bekend huishouden.", huishouden.InWoorden);
        Assert.Equal([0, 1, 2, null], huishouden.Leden.Select(lid => lid.Gemelde));
        Assert.Equal([leden[1].Id, leden[0].Id, leden[2].Id, leden[3].Id], huishouden.Leden.Select(lid => lid.Lid.Id));
    }

    [Fact]
    public async Task Na_een_verhuizing_wordt_iemand_op_beide_adressen_gevonden()
    {
        var zoon = (await Bekend()).Leden[3];
        var nieuw = new Adres { Straat = "Bieslookhof", Huisnummer = "3", Postcode = "5779ZZ", Plaats = "Oudemerk" };
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            var persoon = (await beurt.Db.Personen.FindAsync([zoon.Id], Ct))!;
            persoon.Verblijft(Adressoort.Feitelijk, nieuw, host.Klok.GetUtcNow(), new(2026, 11, 2));
            await beurt.Db.SaveChangesAsync(Ct);
        }

        foreach (var adres in new[] { Kalmoesweg, nieuw })
        {
            var gevonden = await Kandidaten(Kaal("Overbosch") with { Voornamen = "Bram", FeitelijkAdres = adres });

            Assert.Contains(new(Weging.Gelijk, "zelfde adres"), Assert.Single(gevonden, een => een.Persoon.Id == zoon.Id).Redenen);
        }
    }

    private static Persoonsgegevens Kaal(string naam) => new(naam, null, null, Geslacht.Onbekend, null, null);

    private async Task<(Guid Id, Persoonsgegevens Gegevens)> Maria()
    {
        var maria = (await Bekend()).Leden[1];
        return (maria.Id, new Persoonsgegevens(maria.Geslachtsnaam, null, maria.Voornamen, maria.Geslacht, maria.Geboren, maria.Bsn)
        {
            Telefoonnummers = maria.Telefoonnummers,
            FeitelijkAdres = Kalmoesweg,
        });
    }

    private async Task<Gezin> Bekend()
    {
        await Eenmaal.WaitAsync(Ct);
        try
        {
            return gezin ??= await Maak();
        }
        finally
        {
            Eenmaal.Release();
        }
    }

    private async Task<Gezin> Maak()
    {
        Persoonsbouwer Mens(string voornaam, string voorvoegsel, string achternaam, string geslacht, DateOnly geboren, int plek) =>
            new Persoonsbouwer(voornaam, voorvoegsel, achternaam, geslacht).Geboren(geboren).Bsn(Meldingproef.Bsn(77, plek)).Woont(71);
        var melding = await host.Melding(await host.OntvangEnHerken(
            Mens("Dirk", "van", "Overbosch", "M", new(1981, 7, 20), 0).Rol("ouder met gezag"),
            Mens("Maria", "", "Zwanenbrug", "V", new(1984, 3, 9), 1).Telefoon("0600000771").Rol("ouder met gezag"),
            Mens("Sofie", "van", "Overbosch", "V", new(2014, 1, 30), 2).Rol("jeugdige"),
            Mens("Bram", "van", "Overbosch", "M", new(2016, 12, 4), 3).Rol("jeugdige")));
        await using var beurt = host.Niemand();
        var leden = new List<Persoon>();
        foreach (var id in melding.PersoonIds)
        {
            leden.Add((await beurt.Db.Personen.FindAsync([id], Ct))!);
        }

        return new(leden);
    }

    private async Task<IReadOnlyList<Kandidaat>> Kandidaten(Persoonsgegevens gemeld) => (await Zoek(gemeld)).PerPersoon[0];

    private async Task<Herkenningsuitslag> Zoek(params Persoonsgegevens[] gemelden)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        return await beurt.Haal<Herkenner>().Zoek(gemelden, Ct);
    }

    private sealed record Gezin(IReadOnlyList<Persoon> Leden);
}
