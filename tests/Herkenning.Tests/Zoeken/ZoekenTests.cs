using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Zoeken;
using Xunit;

namespace Kring.Herkenning.Tests.Zoeken;

public sealed class ZoekenTests
{
    private static readonly int Kolommen = Enum.GetValues<Kolom>().Length;

    [Theory]
    [InlineData("Hanewaard", "Hjanewaard")]
    [InlineData("Hanewaard", "Hanwaard")]
    [InlineData("Hanewaard", "Honewaard")]
    [InlineData("Hanewaard", "Hnaewaard")]
    [InlineData("Hanewaard", "anewaard")]
    [InlineData("Hanewaard", "Hanewaarx")]
    [InlineData("Bos", "Bo")]
    [InlineData("Buitenhuizerwegschans", "Buitenhuizerwegschanz")]
    public void Een_schrijffout_in_een_van_beide_namen_laat_een_sleutel_heel(string naam, string fout)
    {
        Assert.NotEmpty(Gedeeld(Met("Lieke", naam), Met("Lieke", fout)));
        Assert.NotEmpty(Gedeeld(Met(naam, "Moedenwater"), Met(fout, "Moedenwater")));
        Assert.Empty(Gedeeld(Met("Lieke", naam), Met("Sem", fout)));
    }

    [Fact]
    public void Geen_sleutel_staat_er_twee_keer()
    {
        var (sleutels, _) = Van(Met("Aaaa", "Ooooo"));

        Assert.Equal(sleutels.Select(sleutel => sleutel.Waarde).Distinct().Count(), sleutels.Count);
    }

    [Fact]
    public void Een_merk_lijkt_in_beide_richtingen_evenveel_en_het_meest_op_zichzelf()
    {
        var merken = new[] { Met("Lieke", "Hanewaard"), Met("Lieke", "Bos"), Met("Sem", "Hanewaard"), Met("Sem", "") }.Select(een => Van(een).Merk).ToList();
        foreach (var een in merken)
        {
            Assert.All(merken, ander => Assert.Equal(Zoekmerk.Lijkt(een, ander, default), Zoekmerk.Lijkt(ander, een, default)));
            Assert.All(merken, ander => Assert.True(Zoekmerk.Lijkt(een, een, default) >= Zoekmerk.Lijkt(een, ander, default)));
        }
    }

    [Fact]
    public void Wat_van_een_bekende_niet_gevraagd_is_telt_niet_tegen()
    {
        var (met, zonder) = (Met("Lieke", "Hanewaard"), Met("Lieke", "Hanewaart"));
        (met[(int)Kolom.Bsn], met[(int)Kolom.Telefoon], met[(int)Kolom.Email]) = ("999990019", "0612345678", "lieke@voorbeeld.nl");

        var gevonden = Persoonzoeker.Rangschik(Met("Lieke", "Hanewaard"), [new(1, "zonder", zonder), new(2, "met", met)], 1000, 2);

        Assert.Equal(["met", "zonder"], gevonden.Select(een => een.Id));
    }

    [Fact]
    public void Een_zeldzame_naam_met_een_schrijffout_gaat_voor_een_naamgenoot_in_een_gelijke_straat()
    {
        var (vraag, gezocht, ander) = (Met("Hendrik", "Taymbegelkens"), Met("Hendrik", "Tambegelkens"), Met("Hendrik", "Bakterink"));
        foreach (var (wie, straat, nummer, postcode) in new[] { (vraag, "Berkenstraat", "15", "4708BP"), (gezocht, "Beukenhof", "31", "2952AK"), (ander, "Berkenstraat", "15", "2300MA") })
        {
            (wie[(int)Kolom.Straat], wie[(int)Kolom.Huisnummer], wie[(int)Kolom.Postcode]) = (straat, nummer, postcode);
        }

        var gevonden = Persoonzoeker.Rangschik(vraag, [new(1, "ander", ander), new(2, "gezocht", gezocht)], 1_000_000, 2);

        Assert.Equal(["gezocht", "ander"], gevonden.Select(een => een.Id));
    }

    private static string[] Met(string voornaam, string achternaam)
    {
        var waarden = Enumerable.Repeat("", Kolommen).ToArray();
        (waarden[(int)Kolom.Voornaam], waarden[(int)Kolom.Achternaam]) = (voornaam, achternaam);
        return waarden;
    }

    private static IEnumerable<Zoeksleutel> Gedeeld(string[] een, string[] ander) => Van(een).Sleutels.Intersect(Van(ander).Sleutels);

    private static (List<Zoeksleutel> Sleutels, long Merk) Van(string[] waarden)
    {
        var (woorden, sleutels) = (new Woordenboek(), new List<Zoeksleutel>());
        var regel = new Regellezer(woorden).Lees(kolom => waarden[(int)kolom]);
        Zoeksleutels.Vul(in regel, woorden, sleutels);
        return (sleutels, Zoeksleutels.Merk(in regel, woorden));
    }
}
