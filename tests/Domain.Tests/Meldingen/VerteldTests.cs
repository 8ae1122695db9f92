using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

/// <summary>What a talk leaves in a report: answers that were "not known", what was agreed, safe ways, and who is whose parent.</summary>
public sealed class VerteldTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Fact]
    public void Wat_met_de_melder_is_afgesproken_staat_in_de_melding()
    {
        var bericht = Bericht(("vraag", "Mag ik met moeder praten?"), ("advies", "U praat donderdag met moeder, wij bellen vrijdag."));

        Assert.Equal("Mag ik met moeder praten?", Deel(bericht, "De vraag van de melder"));
        Assert.Equal("U praat donderdag met moeder, wij bellen vrijdag.", Deel(bericht, "Wat met de melder is afgesproken"));
    }

    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("nee", "nee")]
    [InlineData("onbekend", "weet de melder niet")]
    [InlineData("", null)]
    public void Niet_weten_is_een_antwoord(string getypt, string? woorden)
    {
        var bericht = Bericht(("gevaar", getypt), ("gezin_weet", getypt));

        Assert.Equal(woorden, Deel(bericht, "Gevaar op dat moment, volgens de melder"));
        Assert.Equal(woorden, Deel(bericht, "Gezin weet van de melding"));
    }

    [Fact]
    public void Beltijden_staan_niet_bij_een_weg_die_niet_veilig_is_en_niet_bij_post()
    {
        var wegen = Persoon(("p1_veilig_Bellen", "ja"), ("p1_veilig_Post", "nee"), ("p1_veilig_Sms", "nee"), ("p1_veilig_uitleg", "in de ochtend")).Contactwegen;

        Assert.Equal(
            [(Contactkanaal.Bellen, "in de ochtend"), (Contactkanaal.Sms, null), (Contactkanaal.Post, null)],
            wegen.Select(weg => (weg.Kanaal, weg.Toelichting)));
        Assert.Null(Persoon(("p1_veilig_Bellen", "ja"), ("p1_veilig_Post", "ja"), ("p1_veilig_uitleg", "op naam van oma")).Contactwegen[1].Toelichting);
        Assert.Equal("op naam van oma", Persoon(("p1_veilig_Bellen", "nee"), ("p1_veilig_Post", "ja"), ("p1_veilig_uitleg", "op naam van oma")).Contactwegen[1].Toelichting);
    }

    [Fact]
    public void Is_geen_enkele_weg_veilig_dan_blijft_de_uitleg_in_woorden()
    {
        var persoon = Persoon(("p1_veilig_Bellen", "nee"), ("p1_veilig_uitleg", "alleen als hij weg is"));

        Assert.Null(Assert.Single(persoon.Contactwegen).Toelichting);
        Assert.Equal("Veilig bereiken: alleen als hij weg is", persoon.Bijzonderheden);
    }

    [Theory]
    [InlineData("ouder met gezag", true)]
    [InlineData("ouder zonder gezag", true)]
    [InlineData("stiefouder", false)]
    [InlineData("grootouder", false)]
    public void Met_een_kind_zegt_de_rol_wiens_ouder_iemand_is(string rol, bool ouder)
    {
        var bericht = Bericht(("p1_voornamen", "Sanne"), ("p1_rol", rol), ("p2_voornamen", "Noor"), ("p2_rol", "jeugdige"));

        Assert.Equal(ouder ? ["ouder van Noor"] : [], Relaties(bericht, 0));
        Assert.Empty(Relaties(bericht, 1));
    }

    [Fact]
    public void Met_meer_kinderen_is_iemand_ouder_van_allen_als_dat_is_gezegd()
    {
        (string, string)[] gezin = [("p1_voornamen", "Sanne"), ("p1_rol", "ouder met gezag"), ("p2_voornamen", "Noor"), ("p2_rol", "jeugdige"), ("p3_voornamen", "Jip"), ("p3_rol", "jeugdige")];

        Assert.Empty(Relaties(Bericht(gezin), 0));
        Assert.Equal(["ouder van Noor", "ouder van Jip"], Relaties(Bericht([.. gezin, ("p1_ouder_van_allen", "ja")]), 0));
    }

    [Theory]
    [InlineData("moeder", "ouder, gezag niet benoemd", Geslacht.Vrouw, false)]
    [InlineData("vader", "ouder, gezag niet benoemd", Geslacht.Man, false)]
    [InlineData("meisje", "jeugdige", Geslacht.Vrouw, true)]
    [InlineData("jongen", "jeugdige", Geslacht.Man, true)]
    public void Een_woord_zegt_rol_en_geslacht_ineens(string woord, string rol, Geslacht geslacht, bool kind)
    {
        var persoon = Persoon(("p1_voornamen", "Kim"), ("p1_rol", woord));

        Assert.Equal((rol, geslacht, kind), (persoon.Rol, persoon.Gegevens.Geslacht, persoon.Gegevens.GemeldAlsKind));
    }

    [Fact]
    public void Moeder_en_vader_zijn_ouder_van_alle_kinderen()
    {
        var bericht = Bericht(
            ("p1_voornamen", "Sanne"), ("p1_rol", "moeder"), ("p2_voornamen", "Tom"), ("p2_rol", "vader"), ("p3_voornamen", "Noor"), ("p3_rol", "meisje"), ("p4_voornamen", "Jip"), ("p4_rol", "jongen"));

        Assert.Equal(["ouder van Noor", "ouder van Jip"], Relaties(bericht, 0));
        Assert.Equal(["ouder van Noor", "ouder van Jip"], Relaties(bericht, 1));
        Assert.Empty(Relaties(bericht, 2));
    }

    [Fact]
    public void Oma_en_opa_zijn_grootouder_van_alle_kinderen()
    {
        var bericht = Bericht(("p1_voornamen", "Truus"), ("p1_rol", "oma"), ("p2_voornamen", "Noor"), ("p2_rol", "meisje"), ("p3_voornamen", "Jip"), ("p3_rol", "jongen"), ("p4_voornamen", "Kees"), ("p4_rol", "opa"));

        Assert.Equal(["grootouder van Noor", "grootouder van Jip"], Relaties(bericht, 0));
        Assert.Equal(["grootouder van Noor", "grootouder van Jip"], Relaties(bericht, 3));
        Assert.Equal(("grootouder", "M"), (bericht.Betrokkenen[3].Jeugdzorgrol.Waarde, bericht.Betrokkenen[3].Persoon!.Geslacht.Waarde));
    }

    [Fact]
    public void Wanneer_de_melder_wordt_teruggebeld_staat_in_de_melding()
    {
        Assert.Equal("vrijdag 6 november 2026", Deel(Bericht(("terugbellen", "2026-11-06")), "Melder terugbellen uiterlijk op"));
        Assert.Null(Deel(Bericht(("terugbellen", "")), "Melder terugbellen uiterlijk op"));
    }

    [Theory]
    [InlineData("vrijdag")]
    [InlineData("06-11-2026")]
    [InlineData("2026-02-30")]
    public void Wat_geen_dag_is_om_terug_te_bellen_wordt_gezegd(string getypt)
    {
        var (formulier, fouten) = Meldformulierlezer.Lees(new Formuliervelden([new("terugbellen", getypt)]));

        Assert.Equal(("terugbellen", (DateOnly?)null), (Assert.Single(fouten).Veld, formulier.Terugbellen));
    }

    [Fact]
    public void De_termijn_om_terug_te_bellen_eindigt_op_de_dag_die_is_afgesproken()
    {
        var melding = Meldingvoorbeeld.Ontvangen();
        var dag = NederlandseTijd.Dag(melding.Ontvangen);

        var termijn = Meldingtermijnen.BijTerugbellen(melding, dag.AddDays(4));

        Assert.Equal((Termijnsoort.MelderTerugbellen, dag.AddDays(4), melding.Id, melding.OrganisatieId), (termijn.Soort, termijn.Einddag, termijn.Waarover.Id, termijn.OrganisatieId));
        Assert.Equal(dag, Meldingtermijnen.BijTerugbellen(melding, dag).Einddag);
        Assert.IsType<EinddagLigtVoorBegin>(Assert.Throws<WeigeringException>(() => Meldingtermijnen.BijTerugbellen(melding, dag.AddDays(-1))).Weigering);
    }

    [Theory]
    [InlineData("moeder", "man", true)]
    [InlineData("jongen", "vrouw", true)]
    [InlineData("moeder", "vrouw", false)]
    [InlineData("grootouder", "man", false)]
    public void Een_woord_en_een_ander_geslacht_gaan_niet_samen(string woord, string geslacht, bool fout)
    {
        var (_, fouten) = Meldformulierlezer.Lees(new Formuliervelden([new("p1_rol", woord), new("p1_geslacht", geslacht), new("p1_voornamen", "Kim")]));

        Assert.Equal(fout, fouten.Any(een => een.Veld == "p1_geslacht"));
    }

    [Theory]
    [InlineData("Berber", "ja", "Berber", true)]
    [InlineData("", "ja", null, true)]
    [InlineData("Berber", "", "Berber", false)]
    public void Dat_er_een_tolk_nodig_is_gaat_mee_naast_de_taal(string taal, string tolk, string? spreekt, bool nodig)
    {
        var gegevens = BerichtNaarPersoon.Gegevens(Bericht(("p1_voornamen", "Fatima"), ("p1_taal", taal), ("p1_tolk", tolk)).Betrokkenen[0]);

        Assert.Equal((spreekt, nodig), (gegevens.Taal, gegevens.TolkNodig));
    }

    [Fact]
    public void Wie_alleen_een_voorgestelde_naam_en_adres_heeft_is_niemand_en_dat_wordt_gezegd()
    {
        (string, string)[] gezin = [("p1_voornamen", "Sanne"), ("p1_voorvoegsel", "van"), ("p1_achternaam", "Aziz"), ("p2_zelfde", "ja"), ("p2_voorvoegsel", "van"), ("p2_achternaam", "Aziz")];
        var formulier = Lees(gezin);

        Assert.Equal(1, Assert.Single(formulier.Personen).Nummer);
        Assert.Equal(2, Assert.Single(formulier.NietIngevuld));
        Assert.Equal(2, Lees([.. gezin, ("p2_leeftijd", "3")]).Personen.Count);
        Assert.Equal(2, Lees([.. gezin[..4], ("p2_achternaam", "Bos")]).Personen.Count);
        Assert.Equal(2, Lees([gezin[0], gezin[2], ("p2_achternaam", "Aziz")]).Personen.Count);
    }

    [Fact]
    public void Wat_een_melding_mist_wordt_in_een_keer_gezegd() => Assert.Equal(
        ["wie de beller is", "de naam van de beller", "een telefoonnummer of e-mailadres van de beller", "of het gezin mag weten wie meldt"],
        Lees(("verhaal", "Ruzie.")).Ontbreekt());

    [Fact]
    public void Kindermishandeling_is_met_een_vinkje_te_kiezen_en_krijgt_geen_verzonnen_code()
    {
        Assert.Equal([Geweldsvorm.Kindermishandeling], Lees(("vorm_kind", "ja")).Vormen);
        Assert.Null(Geweldsvorm.Kindermishandeling.Code());
        Assert.Equal(["01", "02", "03", "04", "05", "06", "07"], Enum.GetValues<Geweldsvorm>().Select(vorm => vorm.Code()).OfType<string>());
        Assert.Equal(Enum.GetValues<Geweldsvorm>().Length, Enum.GetValues<Geweldsvorm>().Select(vorm => vorm.Veld()).Distinct().Count());
    }

    [Fact]
    public void Met_de_melder_spreken_kan_ook_als_er_nog_niets_te_vertellen_is()
    {
        var melding = Meldingvoorbeeld.Ontvangen();
        melding.Vertel(Vertelwijze.Telefoon, "Verteld dat wij de melding lezen.", melding.Ontvangen.AddHours(1), Guid.NewGuid());

        Assert.Null(Assert.Single(melding.Vertellingen).Status);
        Assert.Null(melding.Teruggekoppeld);
        Assert.Contains(melding.Gebeurtenissen, een => een is MelderGesproken);
    }

    private static IEnumerable<string> Relaties(Meldbericht bericht, int plek) =>
        bericht.Betrokkenen[plek].Persoon!.Relaties.Select(relatie => $"{relatie.Omschrijving.Waarde} {relatie.Met!.Naam}".Replace(" Naam onbekend", "", StringComparison.Ordinal));

    private static string? Deel(Meldbericht bericht, string naam) => bericht.Extragegevens.FirstOrDefault(deel => deel.Naam == naam)?.Opgave.Waarde;

    private static Formulierpersoon Persoon(params (string Veld, string Waarde)[] velden) => Lees(velden).Personen[0];

    private static Meldbericht Bericht(params (string Veld, string Waarde)[] velden) => FormulierNaarBericht.Bericht(Lees(velden), Dag);

    private static Meldformulier Lees(params (string Veld, string Waarde)[] velden) =>
        Meldformulierlezer.Lees(new Formuliervelden(velden.Select(veld => KeyValuePair.Create(veld.Veld, (string?)veld.Waarde)))).Formulier;
}
