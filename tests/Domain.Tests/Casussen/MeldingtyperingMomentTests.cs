using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Casussen.Meldverhaal;

namespace Kring.Domain.Tests.Casussen;

/// <summary>The class of a report is that of the moment it came in: the edges of the three years, and the order of things.</summary>
public sealed class MeldingtyperingMomentTests
{
    private readonly Meldverhaal verhaal = new();

    [Theory]
    [InlineData("2023-03-02", "2026-03-02", Meldingtype.HermeldingEenBekend)]
    [InlineData("2023-03-02", "2026-03-03", Meldingtype.EersteMelding)]
    [InlineData("2024-02-29", "2027-02-28", Meldingtype.HermeldingEenBekend)]
    [InlineData("2024-02-29", "2027-03-01", Meldingtype.EersteMelding)]
    [InlineData("2025-02-28", "2028-02-28", Meldingtype.HermeldingEenBekend)]
    [InlineData("2025-02-28", "2028-02-29", Meldingtype.EersteMelding)]
    public void De_drie_jaar_duren_tot_en_met_dezelfde_dag(string einde, string ontvangen, Meldingtype type)
    {
        verhaal.AfgerondOp(Dag(einde, 8), (Sanne, BijSanne));

        Assert.Equal(type, verhaal.Meld(Dag(ontvangen, 23), (Sanne, BijSanne)).Melding.Type);
    }

    [Fact]
    public void De_dag_is_die_van_Nederland()
    {
        // Half past eleven in the evening of 1 March in UTC is 2 March here.
        verhaal.AfgerondOp(new(2023, 3, 1, 23, 30, 0, TimeSpan.Zero), (Sanne, BijSanne));

        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Meld(Op(2026, 3, 2), (Sanne, BijSanne)).Melding.Type);
    }

    [Fact]
    public void De_regio_kiest_hoe_lang_iemand_bekend_is()
    {
        verhaal.AfgerondOp(Op(2020, 3, 2), (Sanne, BijSanne));
        var melding = verhaal.Meld(Op(2025, 3, 1), (Sanne, BijSanne)).Melding;

        Assert.Equal(Meldingtype.EersteMelding, verhaal.Type(melding));
        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Type(melding, bekendJaren: 5));
    }

    [Fact]
    public void De_jaren_tellen_vanaf_het_einde_en_niet_vanaf_de_melding()
    {
        var (melding, casus) = verhaal.Meld(Op(2023, 1, 2), (Sanne, BijSanne));
        Beoordeel(melding, Op(2023, 1, 6), UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);
        casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, melding.Id, Op(2023, 1, 6), Wie);
        casus.Sluit("Klaar.", VeiligThuis, Op(2023, 3, 2), Wie);

        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Meld(Op(2026, 3, 2), (Sanne, BijSanne)).Melding.Type);
    }

    [Fact]
    public void Wie_meldt_op_het_moment_dat_het_afloopt_meldt_daarna()
    {
        verhaal.AfgerondOp(Op(2026, 3, 2), (Sanne, BijSanne));

        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Meld(Op(2026, 3, 2), (Sanne, BijSanne)).Melding.Type);
    }

    [Fact]
    public void Van_twee_meldingen_op_hetzelfde_moment_is_die_met_het_laagste_nummer_de_eerste()
    {
        var (een, twee) = (verhaal.Ontvang(Op(2026, 3, 2)), verhaal.Ontvang(Op(2026, 3, 2)));
        verhaal.Herken(twee, Op(2026, 3, 2, 10), (Sanne, BijSanne));
        verhaal.Herken(een, Op(2026, 3, 2, 11), (Sanne, BijSanne));

        Assert.Equal((Meldingtype.EersteMelding, Meldingtype.VervolgTijdensBeoordeling), (verhaal.Type(een), verhaal.Type(twee)));
        Assert.False(een.KwamVoor(een));
    }

    [Fact]
    public void Na_tienduizend_meldingen_is_het_laagste_nummer_nog_steeds_eerder()
    {
        var gegevens = new Meldinggegevens { MelderNaam = "Politie", Personen = [] };
        var vroeg = Melding.Ontvang(Op(2026, 3, 2), "2026-9999", VeiligThuis, gegevens);
        var laat = Melding.Ontvang(Op(2026, 3, 2), "2026-10000", VeiligThuis, gegevens);

        Assert.True(vroeg.KwamVoor(laat));
        Assert.False(laat.KwamVoor(vroeg));
    }

    [Fact]
    public void Wat_eerder_binnenkwam_en_later_werd_herkend_is_toch_de_eerste()
    {
        var eerst = verhaal.Ontvang(Op(2026, 3, 2));
        var daarna = verhaal.Meld(Op(2026, 3, 3), (Sanne, BijSanne)).Melding;
        Assert.Equal(Meldingtype.EersteMelding, daarna.Type);

        verhaal.Herken(eerst, Op(2026, 3, 4), (Sanne, BijSanne));

        Assert.Equal(Meldingtype.EersteMelding, eerst.Type);
        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, verhaal.Type(daarna));
    }

    [Fact]
    public void Wat_na_de_ontvangst_gebeurde_verandert_de_indeling_niet()
    {
        var (melding, casus) = verhaal.Meld(Op(2026, 3, 2));
        var later = verhaal.Ontvang(Op(2026, 3, 3));
        Beoordeel(melding, Op(2026, 3, 4), UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        casus.Sluit("Geen vervolg.", VeiligThuis, Op(2026, 3, 4), Wie);

        verhaal.Herken(later, Op(2026, 3, 5), (Sanne, BijSanne));

        Assert.NotEqual(casus.Id, later.CasusId);
        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, later.Type);
    }

    [Fact]
    public void Blijken_twee_mensen_dezelfde_dan_telt_wat_van_de_ander_bekend_was()
    {
        verhaal.AfgerondOp(Op(2026, 1, 12), (Sanne, BijSanne));
        var melding = verhaal.Meld(Op(2026, 3, 2), (Noor, BijMark)).Melding;
        Assert.Equal(Meldingtype.EersteMelding, melding.Type);

        verhaal.Mensen[Noor] = Sanne;

        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Type(melding));
    }

    [Fact]
    public void Een_mens_die_twee_keer_te_boek_staat_is_een_bekende()
    {
        verhaal.AfgerondOp(Op(2025, 1, 13), (Sanne, BijSanne));
        verhaal.AfgerondOp(Op(2026, 1, 12), (Noor, BijMark));
        var melding = verhaal.Meld(Op(2026, 3, 2), (Sanne, BijSanne), (Noor, BijMark)).Melding;
        Assert.Equal(Meldingtype.HermeldingMeerdereBekend, melding.Type);

        verhaal.Mensen[Noor] = Sanne;

        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Type(melding));
    }

    [Fact]
    public void Van_een_melding_in_twee_casussen_telt_ieder_in_de_zijne()
    {
        verhaal.Meld(Op(2026, 1, 5), (Sanne, BijSanne));
        var (mark, bijMark) = verhaal.Meld(Op(2026, 1, 5, 10), (Mark, BijMark));
        var (beide, bijSanne) = verhaal.Meld(Op(2026, 1, 6), (Sanne, BijSanne), (Mark, BijMark));
        Beoordeel(mark, Op(2026, 1, 7), UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        Beoordeel(beide, Op(2026, 1, 7), UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        bijMark.Sluit("Klaar.", VeiligThuis, Op(2026, 1, 8), Wie);

        Assert.Null(bijSanne.Afsluiting);
        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Meld(Op(2026, 3, 2), (Mark, Guid.NewGuid())).Melding.Type);
    }

    [Fact]
    public void Zonder_meldingen_is_er_geen_betrokkenheid() =>
        Assert.Empty(Voorbeeldcasus.Open().Betrokken([verhaal.Ontvang(Op(2026, 3, 2))]));

    private static DateTimeOffset Dag(string dag, int uur) =>
        new(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new(uur, 0)), TimeSpan.FromHours(1));
}
