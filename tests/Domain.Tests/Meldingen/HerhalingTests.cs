using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Meldingvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

/// <summary>The three kinds of recurrence that stay apart, from each other and from the class for the figures.</summary>
public sealed class HerhalingTests
{
    private static readonly Guid Collega = Guid.CreateVersion7(Nu);

    [Fact]
    public void Eerder_in_het_leven_wie_als_kind_geweld_zag_maakt_het_opnieuw_mee()
    {
        var melding = Met(new Herhaalkeuze(Herhalingssoort.EerderInHetLeven, "Moeder zag vroeger thuis slaan."));

        Assert.Equal([(Herhalingssoort.EerderInHetLeven, "Moeder zag vroeger thuis slaan.")], Staat(melding));
        Assert.Equal(Meldingtype.EersteMelding, melding.Type);
    }

    [Fact]
    public void Tijdens_de_aanpak_er_loopt_een_plan_en_het_gebeurt_weer()
    {
        var melding = Met(new Herhaalkeuze(Herhalingssoort.TijdensDeAanpak, "Het veiligheidsplan loopt, en toch weer ruzie."));

        Assert.Equal([(Herhalingssoort.TijdensDeAanpak, "Het veiligheidsplan loopt, en toch weer ruzie.")], Staat(melding));
    }

    [Fact]
    public void Hulp_schoot_tekort_zij_wachtten_een_half_jaar_en_nu_is_er_weer_een_melding()
    {
        var melding = Met(new Herhaalkeuze(Herhalingssoort.HulpSchootTekort, "Zij wachtten zes maanden op behandeling."));

        Assert.Equal([(Herhalingssoort.HulpSchootTekort, "Zij wachtten zes maanden op behandeling.")], Staat(melding));
    }

    [Fact]
    public void De_drie_kunnen_samengaan_en_houden_elk_hun_eigen_woorden()
    {
        var melding = Met(
            new(Herhalingssoort.HulpSchootTekort, "De hulp stopte na drie weken."),
            new(Herhalingssoort.EerderInHetLeven, "Vader groeide op met geweld."),
            new(Herhalingssoort.TijdensDeAanpak, " "));

        Assert.Equal(
            [(Herhalingssoort.EerderInHetLeven, "Vader groeide op met geweld."), (Herhalingssoort.HulpSchootTekort, "De hulp stopte na drie weken.")],
            Staat(melding));
    }

    [Fact]
    public void Wie_het_verandert_laat_staan_wat_er_stond_en_door_wie()
    {
        var melding = Met(new Herhaalkeuze(Herhalingssoort.TijdensDeAanpak, "Er liep hulp."));

        melding.LegHerhalingVast([new(Herhalingssoort.TijdensDeAanpak, "Er liep een plan.")], Nu.AddDays(1), Collega);
        melding.LegHerhalingVast([new(Herhalingssoort.TijdensDeAanpak, null)], Nu.AddDays(2), Wie);

        Assert.Empty(melding.HerhalingNu());
        Assert.Equal(
            [(Nu, Wie, "Er liep hulp."), (Nu.AddDays(1), Collega, "Er liep een plan."), (Nu.AddDays(2), Wie, null)],
            melding.Herhalingen.Select(herhaling => (herhaling.Op, herhaling.Door, herhaling.Woorden)));
        Assert.Equal("Niet meer aan de orde: Opnieuw geweld terwijl er hulp of een plan loopt", melding.Gebeurtenissen[^1].Kop);
    }

    [Fact]
    public void Wat_niet_verandert_of_niet_genoemd_is_blijft_zonder_nieuwe_regel()
    {
        var melding = Met(new Herhaalkeuze(Herhalingssoort.EerderInHetLeven, "Moeder zag vroeger thuis slaan."));
        var gebeurd = melding.Gebeurtenissen.Count;

        melding.LegHerhalingVast([new(Herhalingssoort.EerderInHetLeven, " Moeder zag vroeger thuis slaan. "), new(Herhalingssoort.HulpSchootTekort, "")], Nu.AddDays(1), Collega);
        melding.LegHerhalingVast([], Nu.AddDays(1), Collega);

        Assert.Single(melding.Herhalingen);
        Assert.Equal(gebeurd, melding.Gebeurtenissen.Count);
    }

    [Fact]
    public void Het_kan_ook_na_het_besluit_nog_veranderen()
    {
        var melding = Beoordeeld();

        melding.LegHerhalingVast([new(Herhalingssoort.HulpSchootTekort, "Er was geen plek.")], Nu, Wie);

        Assert.Single(melding.HerhalingNu());
    }

    [Fact]
    public void Zolang_niemand_weet_over_wie_het_gaat_of_als_de_melding_terugging_kan_het_niet()
    {
        Herhaalkeuze[] keuzes = [new(Herhalingssoort.EerderInHetLeven, "Iets.")];
        var open = Gecheckt();
        Geweigerd<HerkenningOntbreekt>(open, () => open.LegHerhalingVast(keuzes, Nu, Wie));
        open.GeefTerug(Teruggavesoort.NietOntvankelijk, "Geen geweld thuis.", Nu, Wie);
        Geweigerd<MeldingIsTeruggegeven>(open, () => open.LegHerhalingVast(keuzes, Nu, Wie));
    }

    [Fact]
    public void Elke_soort_heeft_eigen_woorden_op_het_scherm() =>
        Assert.Equal(3, Enum.GetValues<Herhalingssoort>().Select(soort => soort.Naam()).Distinct().Count());

    private static Melding Met(params Herhaalkeuze[] keuzes)
    {
        var melding = Herkend();
        melding.LegHerhalingVast(keuzes, Nu, Wie);
        return melding;
    }

    private static IEnumerable<(Herhalingssoort, string?)> Staat(Melding melding) =>
        melding.HerhalingNu().Select(herhaling => (herhaling.Soort, herhaling.Woorden));
}
