using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Meldingvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

public class MeldingHerkennenTests
{
    private static readonly Guid Een = Guid.CreateVersion7(Nu);
    private static readonly Guid Twee = Guid.CreateVersion7(Nu);
    private static readonly Guid Huis = Guid.CreateVersion7(Nu);

    [Fact]
    public void Iedereen_krijgt_een_persoon_en_een_huishouden()
    {
        var melding = Gecheckt(false, Meldingplaats.Gezin, Meldingplaats.Beroepshalve, Meldingplaats.Ongeboren);

        melding.Herken([new(1, Een, Huis), new(3, Twee, Huis)], Nu, Wie);

        Assert.Equal([Een, null, Twee], melding.Personen.Select(persoon => persoon.PersoonId));
        Assert.Equal([Huis], melding.Huishoudens);
        Assert.Equal([Een, Twee], melding.PersoonIds);
        Assert.Equal((new Herkend(Nu, Wie), Meldingstatus.InBeoordeling), (melding.Herkend, melding.Status));
        Assert.Equal([Huis], Assert.IsType<MeldingHerkend>(melding.Gebeurtenissen[^1]).Huishoudens);
    }

    [Fact]
    public void Eerst_de_acute_check()
    {
        var melding = Ontvangen();
        Geweigerd<AcuteCheckOntbreekt>(melding, () => melding.Herken([new(1, Een, Huis)], Nu, Wie));
        Geweigerd<AcuteCheckOntbreekt>(melding, melding.EisTeHerkennen);
    }

    [Fact]
    public void Gevaar_dat_duurt_houdt_het_herkennen_niet_op()
    {
        var melding = Gecheckt(gevaar: true);
        melding.Herken([new(1, Een, Huis)], Nu, Wie);
        Assert.NotNull(melding.Herkend);
    }

    [Fact]
    public void Wie_het_zijn_wordt_een_keer_vastgesteld()
    {
        var melding = Herkend();
        Geweigerd<HerkenningIsGedaan>(melding, () => melding.Herken([new(1, Een, Huis)], Nu, Wie));
    }

    [Fact]
    public void Niemand_wordt_overgeslagen()
    {
        var melding = Gecheckt(false, Meldingplaats.Gezin, Meldingplaats.Ongeboren);
        Geweigerd<PersoonIsNietHerkend>(melding, () => melding.Herken([new(1, Een, Huis)], Nu, Wie));
    }

    [Fact]
    public void Een_beroepskracht_komt_in_geen_huishouden()
    {
        var melding = Gecheckt(false, Meldingplaats.Gezin, Meldingplaats.Beroepshalve);
        Geweigerd<BeroepskrachtHoortNietInHuishouden>(melding, () => melding.Herken([new(1, Een, Huis), new(2, Twee, Huis)], Nu, Wie));
    }

    [Fact]
    public void Twee_gemelde_mensen_zijn_niet_dezelfde()
    {
        var melding = Gecheckt(false, Meldingplaats.Gezin, Meldingplaats.Gezin);
        Geweigerd<PersoonIsDubbelHerkend>(melding, () => melding.Herken([new(1, Een, Huis), new(2, Een, Huis)], Nu, Wie));
    }

    [Fact]
    public void Een_melding_over_niemand_wordt_geen_casus()
    {
        var melding = Gecheckt(false, Meldingplaats.Beroepshalve);
        Geweigerd<NiemandHerkend>(melding, () => melding.Herken([], Nu, Wie));
    }
}
