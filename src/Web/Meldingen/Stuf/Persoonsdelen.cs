using static Kring.Web.Meldingen.Stuf.Bouwstenen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;
using static Kring.Web.Meldingen.Stuf.Waarderegels;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>How the messages describe people, addresses and organisations.</summary>
internal static class Persoonsdelen
{
    private static readonly Elementtype Bsn =
        Gegeven(Bg + "BSN-e", Patroon("[0-9]{9}", "uit negen cijfers bestaan"));

    private static readonly Elementtype Geslachtsnaam = Gegeven(Bg + "Geslachtsnaam-e", Tekst(200));
    private static readonly Elementtype Voorvoegsel = Gegeven(Bg + "VoorvoegselGeslachtsnaam-e", Tekst(10));
    private static readonly Elementtype Voornamen = Gegeven(Bg + "Voornamen-e", Tekst(200));

    private static readonly Elementtype Buitenland = Rij(
        Bg + "Grp-verblijfsadresbuitenland",
        [],
        E(Bg + "lnd.landcode", Gegeven(Bg + "Landcode-e", Landcode), "1 nil"),
        E(Bg + "sub.adresBuitenland1", Gegeven(Bg + "AdresBuitenland-e", Tekst(35)), "0..1 nil"),
        E(Bg + "sub.adresBuitenland2", Gegeven(Bg + "AdresBuitenland-e", Tekst(35)), "0..1 nil"),
        E(Bg + "sub.adresBuitenland3", Gegeven(Bg + "AdresBuitenland-e", Tekst(35)), "0..1 nil"));

    private static readonly Elementtype Binnenland = Rij(
        Bg + "Grp-verblijfsadresbinnenland",
        [],
        E(Bg + "wpl.woonplaatsNaam", Gegeven(Bg + "WoonplaatsNaam-e", Tekst(80)), "1 nil"),
        E(Bg + "gor.openbareRuimteNaam", Gegeven(Bg + "NaamgevingObject-e", Tekst(80)), "1 nil"),
        E(Bg + "aoa.postcode", Gegeven(Bg + "Postcode-e", Patroon("[1-9][0-9]{3}[A-Z]{0,2}", "een postcode zonder spatie zijn")), "0..1 nil"),
        E(Bg + "aoa.huisnummer", Gegeven(Bg + "Huisnummering-e", Huisnummer), "1 nil"),
        E(Bg + "aoa.huisletter", Gegeven(Bg + "Huislettering-e", Patroon("[a-zA-Z]", "één letter zijn")), "0..1 nil"),
        E(Bg + "aoa.huisnummertoevoeging", Gegeven(Bg + "Huisnummertoevoeging-e", Patroon("[a-zA-Z0-9]{0,4}", "uit ten hoogste vier letters of cijfers bestaan")), "0..1 nil"));

    /// <summary>Somebody who is only mentioned.</summary>
    public static readonly Elementtype VermeldePersoon = Rij(
        Bg + "NPS-vt-melding-rnp-e",
        VanObject(),
        E(Bg + "inp.bsn", Bsn, "0..1 nil"),
        E(Bg + "geslachtsnaam", Geslachtsnaam, "0..1 nil"),
        E(Bg + "voorvoegselGeslachtsnaam", Voorvoegsel, "0..1 nil"),
        E(Bg + "voornamen", Voornamen, "0..1 nil"),
        Berichtdelen.Extra,
        E(Bg + "vreemdelingennummer", Berichtdelen.BgVrijVeld, "0..1 nil"),
        E(Bg + "rni", Berichtdelen.BgVrijVeld, "0..1 nil"),
        E(Bg + "volledigeNaam", Gegeven(Bg + "String412-e", Tekst(412)), "0..1"));

    private static readonly Elementtype SocialeRelatie = Rij(
        Bg + "NPSNPSSIR-vt-melding",
        VanRelatie("NPSNPSSIR"),
        E(Bg + "gerelateerde", VermeldePersoon, "1 nil"),
        E(Bg + "omschrijvingSocialeRelatie", Berichtdelen.BgVrijVeld, "1 nil"),
        Berichtdelen.Extra) with
    { MagLeeg = true };

    /// <summary>Somebody concerned, with everything known.</summary>
    public static readonly Elementtype GemeldePersoon = Rij(
        Bg + "NPS-vt-melding-bnp-e",
        VanObject(),
        E(Bg + "inp.bsn", Bsn, "0..1 nil"),
        E(Bg + "geslachtsnaam", Geslachtsnaam, "1 nil"),
        E(Bg + "voorvoegselGeslachtsnaam", Voorvoegsel, "0..1 nil"),
        E(Bg + "voornamen", Voornamen, "0..1 nil"),
        E(Bg + "geslachtsaanduiding", Gegeven(Bg + "Geslachtsaanduiding-e", Lijst("M", "V", "O")), "1 nil"),
        E(Bg + "geboortedatum", Berichtdelen.DatumMetIndicator, "0..1 nil"),
        Berichtdelen.Extra,
        E(Bg + "vreemdelingennummer", Berichtdelen.BgVrijVeld, "0..1 nil"),
        E(Bg + "rni", Berichtdelen.BgVrijVeld, "0..1 nil"),
        E(Bg + "telefoonnummer", Gegeven(Bg + "Telefoonnummer-e", Tekst(20)), "0..*"),
        E(Bg + "nationaliteit", Gegeven(Bg + "String42-e", Tekst(42)), "0..1 nil"),
        E(Bg + "taal", Berichtdelen.BgVrijVeld, "0..1 nil"),
        E(Bg + "formeelVerblijfsadresBuitenland", Buitenland, "0..1 nil"),
        E(Bg + "formeelVerblijfadresBinnenland", Binnenland, "0..1 nil"),
        E(Bg + "feitelijkVerblijfsadresBuitenland", Buitenland, "0..1 nil"),
        E(Bg + "feitelijkVerblijfsadresBinnenland", Binnenland, "0..1 nil"),
        E(Bg + "staatInRelatieTot", SocialeRelatie, "0..* nil"));

    /// <summary>The organisation that submitted the report.</summary>
    public static readonly Elementtype Indiener = Rij(
        Zkn + "BTR-r-e-vt-melding",
        [Soort("BTR", verplicht: false)],
        E(
            Zkn + "vestiging",
            Rij(Bg + "VES-r", VanObject("VES"), E(Bg + "vestigingsNummer", Gegeven(Bg + "VestigingsNummer-e", Tekst(12, minimaal: 12)), "1 nil")),
            "0..1"),
        E(Zkn + "naam", Gegeven(Zkn + "String200-e", Tekst(200)), "0..1 nil"),
        E(Zkn + "instantiecode", Gegeven(Zkn + "String-e", Vrij), "0..1 nil"),
        HoogstensEen(
            E(
                Zkn + "ingeschrevenNietNatuurlijkPersoon",
                Rij(Bg + "NNPINN-r-e", VanObject("NNPINN"), E(Bg + "rsin", Gegeven(Bg + "String9-e", Tekst(9)), "1")),
                "1 nil"),
            E(
                Zkn + "maatschappelijkeActiviteit",
                Rij(Bg + "MAC-r", VanObject("MAC"), E(Bg + "kvkNummer", Gegeven(Bg + "KvKNummer-e", Tekst(8, minimaal: 8)), "1 nil")),
                "1 nil")));
}
