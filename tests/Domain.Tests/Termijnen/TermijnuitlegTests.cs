using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Termijnen;

public class TermijnuitlegTests
{
    [Fact]
    public void Werkdagen_noemen_elke_overgeslagen_dag_met_reden() => Uitleg(
        "2026-04-01",
        "5 werkdagen",
        Termijngrond.Wet,
        "De termijn is 5 werkdagen en begint na woensdag 1 april 2026; die dag telt niet mee.",
        "Een werkdag is geen zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 3).",
        "Overgeslagen: vrijdag 3 april (Goede Vrijdag), zaterdag 4 april, zondag 5 april en maandag 6 april (tweede Paasdag).",
        "De laatste dag is vrijdag 10 april 2026.");

    [Fact]
    public void Werkdagen_zonder_vrije_dag_noemen_niets_overgeslagen() => Uitleg(
        "2026-06-01",
        "1 werkdag",
        Termijngrond.Wet,
        "De termijn is 1 werkdag en begint na maandag 1 juni 2026; die dag telt niet mee.",
        "Een werkdag is geen zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 3).",
        "De laatste dag is dinsdag 2 juni 2026.");

    [Fact]
    public void Veel_overgeslagen_dagen_worden_samengevat() => Uitleg(
        "2025-12-19",
        "20 werkdagen",
        Termijngrond.Norm,
        "De termijn is 20 werkdagen en begint na vrijdag 19 december 2025; die dag telt niet mee.",
        "Een werkdag is geen zaterdag, zondag of feestdag (Algemene termijnenwet, artikel 3).",
        "Overgeslagen: 10 dagen in het weekend, donderdag 25 december (eerste Kerstdag), "
            + "vrijdag 26 december (tweede Kerstdag) en donderdag 1 januari (Nieuwjaarsdag).",
        "De laatste dag is woensdag 21 januari 2026.");

    [Fact]
    public void Opschuiven_noemt_de_dag_de_reden_en_artikel_1() => Uitleg(
        "2026-02-24",
        "10 weken",
        Termijngrond.Wet,
        "De termijn is 10 weken en begint na dinsdag 24 februari 2026; die dag telt niet mee.",
        "Geteld op de kalender eindigt hij op dinsdag 5 mei 2026 (Bevrijdingsdag).",
        "Overgeslagen: dinsdag 5 mei (Bevrijdingsdag).",
        "De termijn loopt door tot en met woensdag 6 mei 2026 (Algemene termijnenwet, artikel 1).",
        "De laatste dag is woensdag 6 mei 2026.");

    [Fact]
    public void Verlengen_noemt_artikel_2() => Uitleg(
        "2026-04-02",
        "3 dagen",
        Termijngrond.Wet,
        "De termijn is 3 dagen en begint na donderdag 2 april 2026; die dag telt niet mee.",
        "Geteld op de kalender eindigt hij op zondag 5 april 2026.",
        "In een termijn van drie dagen of meer zitten ten minste twee dagen die geen zaterdag, zondag of feestdag zijn: "
            + "de termijn loopt door tot en met woensdag 8 april 2026 (Algemene termijnenwet, artikel 2).",
        "De laatste dag is woensdag 8 april 2026.");

    [Theory]
    [InlineData("10 dagen", Termijngrond.Norm, "Dit is een norm en geen wettelijke termijn: het einde schuift niet op.")]
    [InlineData("10 dagen", Termijngrond.WetZonderTermijnenwet, "De Algemene termijnenwet geldt hier niet: het einde schuift niet op.")]
    [InlineData("91 dagen", Termijngrond.Wet, "De Algemene termijnenwet geldt niet voor een termijn van meer dan 90 dagen (artikel 4).")]
    [InlineData("13 weken", Termijngrond.Wet, "De Algemene termijnenwet geldt niet voor een termijn van meer dan twaalf weken (artikel 4).")]
    [InlineData("4 maanden", Termijngrond.Wet, "De Algemene termijnenwet geldt niet voor een termijn van meer dan drie maanden (artikel 4).")]
    [InlineData("1 jaar", Termijngrond.Wet, "De Algemene termijnenwet geldt niet voor een termijn in jaren (artikel 4).")]
    public void Niet_opschuiven_zegt_waarom_niet(string duur, Termijngrond grond, string zin) =>
        Assert.Contains(zin, Bereken("2026-06-04", duur, grond).Uitleg);

    [Theory]
    [InlineData("90 dagen")]
    [InlineData("12 weken")]
    [InlineData("3 maanden")]
    public void Op_de_grens_geldt_de_termijnenwet_nog(string duur) =>
        Assert.DoesNotContain(
            Bereken("2026-06-04", duur, Termijngrond.Wet).Uitleg,
            zin => zin.Contains("artikel 4", StringComparison.Ordinal));

    private static void Uitleg(string begin, string duur, Termijngrond grond, params string[] zinnen) =>
        Assert.Equal(zinnen, Bereken(begin, duur, grond).Uitleg);

    private static Termijnberekening Bereken(string begin, string duur, Termijngrond grond) =>
        Termijnberekening.Vanaf(DateOnly.Parse(begin, null), Termijnduur.Lees(duur), grond, Kalender.Wettelijk);
}
