using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Infrastructure.Ui.Onderdelen;
using Kring.Web.Infrastructure.Ui.Velden;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Ui;

public sealed class KaderTests
{
    [Fact]
    public void De_titel_begint_na_een_fout_met_de_fout_en_het_aantal()
    {
        var staat = new ModelStateDictionary();
        Assert.Equal("Werklijst - Kring", Foutenzin.Titel("Werklijst", staat));
        staat.AddModelError("Naam", "Vul de naam in");
        Assert.Equal("Het formulier is niet verzonden, er moet nog 1 ding anders - Werklijst - Kring", Foutenzin.Titel("Werklijst", staat));
        staat.AddModelError("Dag", "Kies een dag");
        Assert.Equal("Het formulier is niet verzonden, er moeten nog 2 dingen anders - Werklijst - Kring", Foutenzin.Titel("Werklijst", staat));
    }

    [Theory]
    [InlineData("/meldingen", true)]
    [InlineData("/Meldingen/nieuw", true)]
    [InlineData("/meldingenx", false)]
    [InlineData("/", false)]
    public void Het_menu_weet_waar_u_bent(string pad, bool hier) =>
        Assert.Equal(hier, new Menuitem("Meldingen", "/meldingen").IsHier(pad));

    [Theory]
    [InlineData("/werklijst", "", "/werklijst", true)]
    [InlineData("/werklijst", "?weergave=team", "/werklijst?weergave=team", true)]
    [InlineData("/werklijst", "", "/werklijst?weergave=team", false)]
    [InlineData("/casussen/1/plan", "", "/casussen/1", false)]
    public void Een_tabblad_is_alleen_van_de_pagina_zelf(string pad, string vraag, string blad, bool hier)
    {
        var verzoek = new DefaultHttpContext().Request;
        verzoek.Path = pad;
        verzoek.QueryString = new QueryString(vraag);
        Assert.Equal(hier, new Tabblad("x", blad).IsHier(verzoek));
    }

    [Fact]
    public void De_keten_is_klaar_tot_waar_de_casus_is()
    {
        var keten = Keten.Bij("Overdracht");
        Assert.Equal(
            [Ketenstand.Klaar, Ketenstand.Klaar, Ketenstand.Klaar, Ketenstand.Hier, Ketenstand.NogNiet, Ketenstand.NogNiet],
            keten.Select(stap => stap.Stand));
        Assert.Throws<ArgumentOutOfRangeException>(() => Keten.Bij("Nazorg"));
    }

    [Fact]
    public void De_tijdlijn_loopt_van_nieuw_naar_oud_en_noemt_een_dag_een_keer()
    {
        var dag = new DateOnly(2026, 11, 23);
        Tijdlijnitem[] items = [new(dag.AddDays(-1), null, "c", "x"), new(dag, new(9, 0), "b", "x"), new(dag, new(11, 0), "a", "x")];
        Assert.Equal(
            [("a", false), ("b", true), ("c", false)],
            new Tijdlijn(items, dag).Regels().Select(regel => (regel.Item.Titel, regel.ZelfdeDag)));
    }
}
