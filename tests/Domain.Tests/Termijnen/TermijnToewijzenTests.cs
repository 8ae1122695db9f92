using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public sealed class TermijnToewijzenTests
{
    private static readonly Guid Organisatie = Guid.NewGuid();
    private static readonly Guid Ik = Guid.NewGuid();
    private static readonly Guid Leider = Guid.NewGuid();

    // Half past eleven in the evening of Sunday 1 November, in Amsterdam.
    private static readonly DateTimeOffset Avond = new(2026, 11, 1, 22, 30, 0, TimeSpan.Zero);

    private readonly Termijn termijn = Termijn.Begin(
        Termijnregels.Veiligheidsbeoordeling, new Waarover(Onderwerpsoort.Melding, Guid.NewGuid()), Avond.AddDays(-2), new Verantwoordelijke("Proef", Organisatie), Kalender.Wettelijk);

    [Fact]
    public void Wat_een_ander_gaf_is_nieuw_tot_en_met_de_volgende_dag()
    {
        Geef(Ik, Leider, Avond);

        Assert.Equal((Avond, Leider), (termijn.ToegewezenOp, termijn.ToegewezenDoor));
        Assert.True(termijn.IsNieuwVoor(Ik, new DateOnly(2026, 11, 1)));
        Assert.True(termijn.IsNieuwVoor(Ik, new DateOnly(2026, 11, 2)));
        Assert.False(termijn.IsNieuwVoor(Ik, new DateOnly(2026, 11, 3)));
        Assert.False(termijn.IsNieuwVoor(Leider, new DateOnly(2026, 11, 2)));
        Assert.False(termijn.IsNieuwVoor(null, new DateOnly(2026, 11, 2)));
    }

    [Fact]
    public void Na_middernacht_telt_de_nieuwe_dag()
    {
        Geef(Ik, Leider, Avond.AddMinutes(31));

        Assert.True(termijn.IsNieuwVoor(Ik, new DateOnly(2026, 11, 3)));
    }

    [Fact]
    public void Wat_iemand_zelf_nam_of_het_systeem_gaf_is_niet_nieuw()
    {
        Geef(Ik, Ik, Avond);
        Assert.False(termijn.IsNieuwVoor(Ik, new DateOnly(2026, 11, 2)));

        Geef(Leider, null, Avond);
        Assert.False(termijn.IsNieuwVoor(Leider, new DateOnly(2026, 11, 2)));
    }

    [Fact]
    public void Wie_het_al_had_krijgt_het_niet_opnieuw()
    {
        Geef(Ik, Leider, Avond);
        Geef(Ik, Organisatie, Avond.AddDays(1));

        Assert.Equal((Avond, Leider), (termijn.ToegewezenOp, termijn.ToegewezenDoor));
    }

    [Fact]
    public void Wat_van_niemand_wordt_heeft_geen_gever()
    {
        Geef(Ik, Leider, Avond);
        Geef(null, Leider, Avond.AddHours(1));

        Assert.Null(termijn.ToegewezenOp);
        Assert.Null(termijn.ToegewezenDoor);
    }

    private void Geef(Guid? aan, Guid? door, DateTimeOffset op) => termijn.WijsToe(new Verantwoordelijke("Proef", Organisatie, aan), door, op);
}
