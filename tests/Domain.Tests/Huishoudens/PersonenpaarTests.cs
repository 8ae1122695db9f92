using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class PersonenpaarTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Hanneke = new("00000000-0000-7000-8000-00000000aaaa");
    private static readonly Guid[] Mensen = [.. Enumerable.Range(1, 7).Select(nummer => new Guid($"0000000{nummer}-0000-7000-8000-000000000000"))];

    [Fact]
    public void Een_paar_staat_altijd_in_dezelfde_volgorde_en_is_eerst_alleen_voorgesteld()
    {
        var paar = Personenpaar.StelVoor(Nu, Mensen[3], Mensen[1], 0.8);

        Assert.Equal((Mensen[1], Mensen[3], Paarstand.Voorgesteld, 0.8), (paar.EenId, paar.AnderId, paar.Stand, paar.Kans));
        Assert.Throws<ArgumentOutOfRangeException>(() => Personenpaar.StelVoor(Nu, Mensen[1], Mensen[1], 1));
    }

    [Fact]
    public void Elk_besluit_blijft_staan_met_wie_wanneer_en_waarom()
    {
        var paar = Personenpaar.StelVoor(Nu, Mensen[0], Mensen[1], 0.8);

        paar.Besluit(Paarstand.Dezelfde, " Zelfde BSN op het paspoort. ", [], Nu, Hanneke);
        paar.Besluit(Paarstand.Verschillend, "Het zijn zussen.", [], Nu.AddDays(1), Hanneke);
        paar.Besluit(Paarstand.Voorgesteld, "Toch twijfel.", [], Nu.AddDays(2), Hanneke);

        Assert.Equal(
            [
                new(Nu, Hanneke, Paarstand.Dezelfde, "Zelfde BSN op het paspoort."),
                new(Nu.AddDays(1), Hanneke, Paarstand.Verschillend, "Het zijn zussen."),
                new Paarbesluit(Nu.AddDays(2), Hanneke, Paarstand.Voorgesteld, "Toch twijfel."),
            ],
            paar.Besluiten);
        Assert.Equal([typeof(PersonenGekoppeld), typeof(PersonenOntkoppeld), typeof(PaarHeropend)], paar.Gebeurtenissen.Select(een => een.GetType()));
    }

    [Fact]
    public void Apart_houden_is_iets_anders_dan_loskoppelen()
    {
        var paar = Personenpaar.StelVoor(Nu, Mensen[0], Mensen[1], 0.8);

        paar.Besluit(Paarstand.Verschillend, "Vader en zoon.", [], Nu, Hanneke);

        Assert.IsType<PersonenApartGehouden>(Assert.Single(paar.Gebeurtenissen));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void Zonder_reden_wordt_niets_besloten(string reden)
    {
        var paar = Personenpaar.StelVoor(Nu, Mensen[0], Mensen[1], 0.8);

        var fout = Assert.Throws<WeigeringException>(() => paar.Besluit(Paarstand.Dezelfde, reden, [], Nu, Hanneke));

        Assert.IsType<RedenVoorPaarOntbreekt>(fout.Weigering);
        Assert.Equal(Paarstand.Voorgesteld, paar.Stand);
    }

    [Fact]
    public void Hetzelfde_besluit_geldt_geen_tweede_keer()
    {
        var paar = Gekoppeld(0, 1);

        Assert.IsType<PaarIsAlZoBesloten>(Assert.Throws<WeigeringException>(() => paar.Besluit(Paarstand.Dezelfde, "Nog eens.", [], Nu, Hanneke)).Weigering);
    }

    [Fact]
    public void Wie_apart_is_gehouden_wordt_ook_langs_een_derde_niet_een_mens()
    {
        // Jan and his father are kept apart; a third record was taken for Jan, and now for the father too.
        var apart = Besloten(0, 1, Paarstand.Verschillend);
        var jan = Gekoppeld(0, 2);
        var vader = Personenpaar.StelVoor(Nu, Mensen[1], Mensen[2], 0.9);

        var fout = Assert.Throws<WeigeringException>(() => vader.Besluit(Paarstand.Dezelfde, "Zelfde naam.", [apart, jan, vader], Nu, Hanneke));

        Assert.IsType<ZijnApartGehouden>(fout.Weigering);
        apart.Besluit(Paarstand.Voorgesteld, "Toch niet zeker.", [], Nu, Hanneke);
        vader.Besluit(Paarstand.Dezelfde, "Zelfde naam.", [apart, jan, vader], Nu, Hanneke);
    }

    [Fact]
    public void Wie_langs_een_derde_een_mens_is_kan_niet_apart_worden_gehouden()
    {
        var (een, twee, paar) = (Gekoppeld(0, 2), Gekoppeld(1, 2), Personenpaar.StelVoor(Nu, Mensen[0], Mensen[1], 0.5));

        var fout = Assert.Throws<WeigeringException>(() => paar.Besluit(Paarstand.Verschillend, "Zussen.", [een, twee, paar], Nu, Hanneke));

        Assert.IsType<ZijnLangsEenDerdeDezelfde>(fout.Weigering);
        twee.Besluit(Paarstand.Voorgesteld, "Niet zeker.", [een, twee, paar], Nu, Hanneke);
        paar.Besluit(Paarstand.Verschillend, "Zussen.", [een, twee, paar], Nu, Hanneke);
    }

    [Fact]
    public void Als_de_een_de_ander_is_en_die_een_derde_zijn_alle_drie_een_mens()
    {
        var oudste = Persoonsgroep.Oudste([Gekoppeld(4, 5), Gekoppeld(2, 5), Besloten(2, 6, Paarstand.Verschillend), Personenpaar.StelVoor(Nu, Mensen[2], Mensen[3], 1)]);

        Assert.Equal([(Mensen[2], Mensen[2]), (Mensen[4], Mensen[2]), (Mensen[5], Mensen[2])], oudste.Select(een => (een.Key, een.Value)).OrderBy(een => een.Key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Terugdraaien_herstelt_wat_eruit_volgde_in_elke_volgorde(int zaad)
    {
        var toeval = new Random(zaad);
        var paren = Mensen.SelectMany((een, plek) => Mensen.Skip(plek + 1).Select(ander => Personenpaar.StelVoor(Nu, een, ander, 0.5))).ToList();
        for (var stap = 0; stap < 300; stap++)
        {
            var paar = paren[toeval.Next(paren.Count)];
            var (was, ervoor) = (paar.Stand, Groepen(paren));
            try
            {
                paar.Besluit((Paarstand)toeval.Next(3), "Proef.", paren, Nu, Hanneke);
            }
            catch (WeigeringException)
            {
                Assert.Equal(was, paar.Stand);
            }

            Assert.Equal(Samenhang(paren), Groepen(paren));
            Assert.DoesNotContain(paren, apart => apart.Stand == Paarstand.Verschillend && Zelfde(paren, apart.EenId, apart.AnderId));
            if (paar.Stand != was && toeval.Next(2) == 0)
            {
                paar.Besluit(was, "Terug.", paren, Nu, Hanneke);
                Assert.Equal(ervoor, Groepen(paren));
            }
        }
    }

    // The same, thought out another way: who can be reached by pairs of one person.
    private static string Samenhang(List<Personenpaar> paren) =>
        string.Join(' ', Mensen.Select(mens => Bereik(paren, mens).Min()));

    private static HashSet<Guid> Bereik(List<Personenpaar> paren, Guid mens)
    {
        HashSet<Guid> bereik = [mens];
        while (paren.FirstOrDefault(paar => paar.Stand == Paarstand.Dezelfde && bereik.Contains(paar.EenId) != bereik.Contains(paar.AnderId)) is { } rand)
        {
            bereik.UnionWith([rand.EenId, rand.AnderId]);
        }

        return bereik;
    }

    private static string Groepen(List<Personenpaar> paren)
    {
        var oudste = Persoonsgroep.Oudste(paren);
        return string.Join(' ', Mensen.Select(mens => oudste.GetValueOrDefault(mens, mens)));
    }

    private static bool Zelfde(List<Personenpaar> paren, Guid een, Guid ander)
    {
        var oudste = Persoonsgroep.Oudste(paren);
        return oudste.GetValueOrDefault(een, een) == oudste.GetValueOrDefault(ander, ander);
    }

    private static Personenpaar Gekoppeld(int een, int ander) => Besloten(een, ander, Paarstand.Dezelfde);

    private static Personenpaar Besloten(int een, int ander, Paarstand stand)
    {
        var paar = Personenpaar.StelVoor(Nu, Mensen[een], Mensen[ander], 0.5);
        paar.Besluit(stand, "Gezien op het paspoort.", [], Nu, Hanneke);
        return paar;
    }
}
