using static Kring.Web.Meldingen.Stuf.Berichtdelen;
using static Kring.Web.Meldingen.Stuf.Bouwstenen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;
using static Kring.Web.Meldingen.Stuf.Waarderegels;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>
/// The grammar of <c>vtMeldingDi01</c>, StUF interface Jeugdzorg 1.0.9, from the outside in reverse. Spelling
/// is the standard's: the role is <c>jeugzorgrol</c> and holds the words of the national role list.
/// </summary>
internal static class VtMeldingGrammatica
{
    public const string Bericht = "vtMeldingDi01";

    private static readonly Elementtype Jeugdzorgrol = Gegeven(Zkn + "Omschrijving-blh-e", Lijst(
        "broer of zus", "contactpersoon", "grootouder", "halfbroer of -zus", "hulpverlener", "informant", "jeugdige",
        "kind", "melder", "onderwijsgevende", "opvoeder/verzorger", "ouder met gezag", "ouder zonder gezag",
        "ouder, gezag niet benoemd", "ouder, niet juridisch", "overige professional", "overige verwant",
        "pleegbroer of -zus", "pleegouder", "stiefbroer of -zus", "stiefouder",
        "verpleegkundige, arts of medisch specialist", "voogd"));

    private static readonly Elementtype HeeftBetrokken = Rij(
        Jz + "ZOSNPS-vt-melding",
        VanRelatie("ZOSNPS"),
        E(Jz + "gerelateerde", Persoonsdelen.GemeldePersoon, "1 nil"),
        E(Jz + "jeugzorgrol", Jeugdzorgrol, "1 nil"),
        E(Jz + "aanvullendeInformatieBetrokkenPersoon", VrijVeld, "0..1 nil"),
        E(Jz + "overigeZorgMinderjarige", VrijVeld, "0..1 nil"),
        Extra);

    private static readonly Elementtype Situatie = Rij(
        Jz + "ZOS-vt-melding",
        VanRelatie("ZOS"),
        E(Jz + "omschrijvingZorgelijkeSituatie", VrijVeld, "1 nil"),
        E(Jz + "relevanteRegistratie", VrijVeld, "0..* nil"),
        E(Jz + "aanvullendeInformatie", VrijVeld, "0..1 nil"),
        E(Jz + "bestaandeHulpverlening", VrijVeld, "0..1"),
        E(Jz + "tijdelijkHuisverbod", VrijVeld, "0..1"),
        E(Jz + "aanhouding", VrijVeld, "0..1"),
        E(Jz + "aangifte", VrijVeld, "0..1"),
        E(Jz + "eergerelateerdGeweld", VrijVeld, "0..1"),
        Extra,
        E(Jz + "heeftBetrokken", HeeftBetrokken, "1..* nil"));

    private static readonly Elementtype Betreft = Rij(
        Jz + "VTMZOS-vt-melding",
        VanRelatie("VTMZOS"),
        E(Jz + "gerelateerde", Situatie, "1 nil"),
        Extra);

    private static readonly Elementtype Geinformeerde = Rij(
        Jz + "VTMNPS-vt-melding",
        VanRelatie("VTMNPS"),
        E(Jz + "gerelateerde", Persoonsdelen.VermeldePersoon, "1 nil"),
        E(
            Jz + "wijzeVanInformering",
            Gegeven(Jz + "Informeringswijze-e", Lijst("mondeling", "schriftelijk", "telefonisch", "e-mail", "onbenoemd")),
            "0..1 nil"),
        E(Jz + "indicatieGereageerd", JaNee, "1 nil"),
        E(Jz + "strekkingReactie", VrijVeld, "0..1 nil"),
        E(Jz + "datumGeinformeerd", Berichtdelen.Datum, "0..1 nil"),
        Extra) with
    { MagLeeg = true };

    private static readonly Elementtype IngediendDoor = Rij(
        Jz + "VTMBTR-vt-melding",
        VanRelatie("VTMBTR"),
        E(Jz + "gerelateerde", Persoonsdelen.Indiener, "1 nil"),
        Extra);

    private static readonly Elementtype Melding = Rij(
        Jz + "VTM-vt-melding",
        [Soort("VTM"), SleutelSynchronisatie],
        E(Jz + "identificatieVtMelding", VrijVeld, "1 nil"),
        E(Jz + "datumMelding", Berichtdelen.Datum, "1 nil"),
        E(Jz + "datumIncident", Berichtdelen.Datum, "1 nil"),
        E(Jz + "locatieIncident", VrijVeld, "1 nil"),
        E(Jz + "omschrijvingIncident", VrijVeld, "1 nil"),
        E(Jz + "indicatieAgenderingAfstemmingsoverlegGewenst", JaNee, "1 nil"),
        E(Jz + "contactgegevensVerdiepingOpInfo", Contactgegevens, "1 nil"),
        E(Jz + "informering", VrijVeld, "0..1"),
        E(Jz + "indicatieSASHIngevuld", JaNee, "1"),
        E(Jz + "SASHniveau", Gegeven(Jz + "SASHniveau-e", Lijst("laag", "matig", "hoog")), "0..1"),
        Extra,
        E(Jz + "betreft", Betreft, "1 nil"),
        E(Jz + "isGeinformeerdAan", Geinformeerde, "0..* nil"),
        E(Jz + "isIngediendDoor", IngediendDoor, "1 nil"));

    /// <summary>The whole message.</summary>
    public static readonly Elementregel Wortel = new(
        Jz + Bericht,
        Rij(null, [], E(Jz + "stuurgegevens", Stuurgegevens(Bericht), "1"), E(Jz + "object", Melding, "1")),
        Nilbaar: false);
}
