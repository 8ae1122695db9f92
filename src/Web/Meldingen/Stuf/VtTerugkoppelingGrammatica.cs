using static Kring.Web.Meldingen.Stuf.Berichtdelen;
using static Kring.Web.Meldingen.Stuf.Bouwstenen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;
using static Kring.Web.Meldingen.Stuf.Waarderegels;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>The grammar of <c>vtTerugkoppelingDi01</c>, StUF interface Jeugdzorg 1.0.9.</summary>
internal static class VtTerugkoppelingGrammatica
{
    private const string Bericht = "vtTerugkoppelingDi01";

    private static readonly Elementtype BelegdBij = Rij(
        Jz + "ZOSBTR-vt-terugkoppeling",
        VanRelatie("ZOSBTR"),
        E(
            Jz + "gerelateerde",
            Rij(Zkn + "BTR-r-vt-terugkoppeling", [Soort("BTR", verplicht: false)], E(Zkn + "naam", Gegeven(Bg + "Geslachtsnaam-e", Tekst(200)), "1")),
            "1 nil"),
        Extra) with
    { MagLeeg = true };

    private static readonly Elementtype Situatie = Rij(
        Jz + "ZOS-vt-terugkoppeling",
        VanRelatie("ZOS"),
        E(Jz + "contactgegevensVerantwoordelijkeOrganisatie", Contactgegevens, "0..1 nil"),
        Extra,
        E(Jz + "verantwoordelijkVoorZichtOpDeVeiligheidBelegdBij", BelegdBij, "1 nil"));

    private static readonly Elementtype Melding = Rij(
        Jz + "VTM-vt-terugkoppeling",
        VanRelatie("VTM"),
        E(Jz + "identificatieVtMelding", VrijVeld, "1 nil"),
        Extra,
        E(
            Jz + "betreft",
            Rij(Jz + "VTMZOS-vt-terugkoppeling", VanRelatie("VTMZOS"), E(Jz + "gerelateerde", Situatie, "1 nil"), Extra),
            "0..1 nil"));

    private static readonly Elementtype Uitvoerder = Rij(
        Zkn + "BTR-r-e-vt-terugkoppeling",
        [Soort("BTR", verplicht: false)],
        E(Zkn + "naam", Gegeven(Bg + "Geslachtsnaam-e", Tekst(200)), "1"),
        E(Zkn + "oinNummer", Gegeven(Zkn + "OINNummer-e", Patroon("[0-9]{20}", "uit twintig cijfers bestaan")), "1 nil"));

    private static readonly Elementtype Zaak = Rij(
        Zkn + "ZAK-vt-terugkoppeling-e",
        [Soort("ZAK"), SleutelSynchronisatie],
        E(Zkn + "identificatie", Gegeven(Zkn + "ZaakIdentificatie-e", Tekst(40, minimaal: 5)), "0..1 nil"),
        Extra,
        E(Zkn + "toelichting", Gegeven(Zkn + "String1000-e", Tekst(1000)), "0..1 nil"),
        E(
            Zkn + "uitkomst",
            Gegeven(Zkn + "UitkomstVeiligheidsbeoordeling-e", Lijst(
                "vervolgstappen belegd bij VT", "overdracht", "geen vervolgstappen nodig", "inzet regionaal maatwerk VT")),
            "0..1"),
        E(
            Zkn + "status",
            Gegeven(Zkn + "StatusVeiligheidsbeoordeling-e", Lijst(
                "melding niet ontvankelijk", "uitkomst veiligheidsbeoordeling", "overdracht",
                "afsluiting zonder overdracht", "Melding onjuist geadresseerd")),
            "1"),
        E(Zkn + "naarAanleidingVan", Rij(Zkn + "ZAKVTM-vt-terugkoppeling", VanRelatie("ZAKVTM"), E(Zkn + "gerelateerde", Melding, "1 nil"), Extra), "1"),
        E(Zkn + "isUitgevoerdDoor", Rij(Zkn + "ZAKBTR-vt-terugkoppeling", VanRelatie("ZAKBTR"), E(Zkn + "gerelateerde", Uitvoerder, "1 nil"), Extra), "1"));

    /// <summary>The whole message.</summary>
    public static readonly Elementregel Wortel = new(
        Jz + Bericht,
        Rij(null, [], E(Jz + "stuurgegevens", Stuurgegevens(Bericht), "1"), E(Jz + "object", Zaak, "1")),
        Nilbaar: false);
}
