using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Meldingvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

public class MeldingLosmakenTests
{
    [Fact]
    public void Losmaken_wijst_de_persoon_en_het_huishouden_en_onthoudt_wie_het_was()
    {
        var melding = Tweeling();
        var was = melding.Personen[0];
        var (vanId, vanHuis, naar) = (was.PersoonId, was.HuishoudenId, Keuze(1));

        var los = melding.MaakLos(naar, true, " Andere geboortedatum. ", Nu, Wie);

        Assert.Equal((naar.PersoonId, naar.HuishoudenId), (melding.Personen[0].PersoonId, melding.Personen[0].HuishoudenId));
        Assert.Equal((vanId, vanHuis, naar.PersoonId, true, "Andere geboortedatum."), (los.VanId, los.VanHuishoudenId, los.NaarId, los.IsNieuw, los.Reden));
        var gebeurd = Assert.IsType<PersoonLosgemaakt>(melding.Gebeurtenissen[^1]);
        Assert.Equal((los.Wissel, (Guid?)naar.PersoonId), (gebeurd.Wissel, gebeurd.Betreft));
    }

    [Fact]
    public void Terugdraaien_zet_terug_wat_er_was_en_kan_maar_een_keer()
    {
        var melding = Tweeling();
        var (vanId, vanHuis) = (melding.Personen[0].PersoonId, melding.Personen[0].HuishoudenId);
        var los = melding.MaakLos(Keuze(1), true, "Andere vrouw.", Nu, Wie);
        Geweigerd<RedenVoorLosmakenOntbreekt>(melding, () => los.DraaiTerug(melding, " ", Nu, Wie));

        los.DraaiTerug(melding, "Toch dezelfde.", Nu.AddDays(1), Wie);

        Assert.Equal((vanId, vanHuis), (melding.Personen[0].PersoonId, melding.Personen[0].HuishoudenId));
        Assert.Equal(new Losmaakeinde(Nu.AddDays(1), Wie, "Toch dezelfde."), los.Einde);
        Assert.Equal(los.Terug, Assert.IsType<PersoonTeruggezet>(melding.Gebeurtenissen[^1]).Wissel);
        Geweigerd<LosmakingIsTeruggedraaid>(melding, () => los.DraaiTerug(melding, "Nog eens.", Nu, Wie));
    }

    [Fact]
    public void Wie_opnieuw_is_losgemaakt_wordt_niet_langs_de_eerste_teruggedraaid()
    {
        var melding = Tweeling();
        var eerst = melding.MaakLos(Keuze(1), true, "Andere vrouw.", Nu, Wie);
        melding.MaakLos(Keuze(1), true, "Weer een ander.", Nu, Wie);

        Geweigerd<LosmakingIsIngehaald>(melding, () => eerst.DraaiTerug(melding, "Toch.", Nu, Wie));
    }

    [Fact]
    public void Wat_niet_kan_wordt_geweigerd_en_verandert_niets()
    {
        var melding = Tweeling();
        var (een, twee) = (melding.Personen[0], melding.Personen[1]);

        Geweigerd<RedenVoorLosmakenOntbreekt>(melding, () => melding.MaakLos(Keuze(1), true, "\u200b", Nu, Wie));
        Geweigerd<IsDezelfdeGebleven>(melding, () => melding.MaakLos(new(1, een.PersoonId!.Value, Guid.NewGuid()), false, "Zo.", Nu, Wie));
        Geweigerd<PersoonIsDubbelHerkend>(melding, () => melding.MaakLos(new(1, twee.PersoonId!.Value, Guid.NewGuid()), false, "Zo.", Nu, Wie));
        Geweigerd<PersoonStaatNietInMelding>(melding, () => melding.MaakLos(Keuze(9), true, "Zo.", Nu, Wie));
        Geweigerd<PersoonStaatNietInMelding>(melding, () => melding.MaakLos(Keuze(4), true, "Zo.", Nu, Wie));
        Geweigerd<OngeborenGaatMetMoeder>(melding, () => melding.MaakLos(Keuze(3), true, "Zo.", Nu, Wie));
        var vers = Gecheckt();
        Geweigerd<HerkenningOntbreekt>(vers, () => vers.MaakLos(Keuze(1), true, "Zo.", Nu, Wie));
    }

    private static Melding Tweeling()
    {
        var melding = Gecheckt(false, Meldingplaats.Gezin, Meldingplaats.Gezin, Meldingplaats.Ongeboren, Meldingplaats.Beroepshalve);
        melding.Herken([Keuze(1), Keuze(2), Keuze(3)], Nu, Wie);
        return melding;
    }

    private static Herkenningskeuze Keuze(int volgnummer) => new(volgnummer, Guid.NewGuid(), Guid.NewGuid());
}
