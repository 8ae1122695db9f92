using static Kring.Web.Meldingen.Stuf.Bouwstenen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;
using static Kring.Web.Meldingen.Stuf.Waarderegels;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>The parts that occur in more than one place of a message.</summary>
internal static class Berichtdelen
{
    public static readonly Elementtype VrijVeld = Gegeven(Jz + "String-e", Vrij);
    public static readonly Elementtype BgVrijVeld = Gegeven(Bg + "String-e", Vrij);

    public static readonly Elementtype JaNee = new(StUF + "INDIC-e", Lijst("Ja", "Nee"), [], VanIndicatie);

    public static readonly Elementtype Datum =
        new(StUF + "Datum-e", Waarderegels.Datum, [], [.. VanGegeven, Onvolledig]);

    public static readonly Elementtype DatumMetIndicator = Datum with { Naam = StUF + "DatumMetIndicator", Afgeleid = Datum };

    private static readonly Waarderegel Cijfers8Tot17 = Patroon("[0-9]{8,17}", "uit 8 tot en met 17 cijfers bestaan");

    private static readonly Elementtype Tijdstip =
        Kaal(StUF + "Tijdstip", Cijfers8Tot17, Gegeven(StUF + "Tijdstip-e", Cijfers8Tot17));

    private static readonly Elementtype Systeem = Rij(
        StUF + "Systeem-corv",
        [],
        E(StUF + "organisatie", Kaal(StUF + "Organisatie", Tekst(200)), "1"),
        E(StUF + "applicatie", Kaal(StUF + "Applicatie", Tekst(50, minimaal: 3)), "1"),
        E(StUF + "administratie", Kaal(StUF + "Administratie", Tekst(50)), "0..1"),
        E(StUF + "gebruiker", Kaal(StUF + "Gebruiker", Tekst(100)), "0..1"));

    public static readonly Elementtype Contactgegevens = Rij(
        Jz + "Grp-Contactgegevens",
        [],
        E(Jz + "naamContactpersoon", VrijVeld, "0..1"),
        E(Jz + "afdeling", VrijVeld, "0..1 nil"),
        E(Jz + "eMail", Gegeven(Jz + "String254-e", Tekst(254)), "0..* nil"),
        E(Jz + "telefoonnummer", Gegeven(Jz + "String20-e", Tekst(20)), "0..* nil"));

    public static readonly Plek Extra = E(
        StUF + "extraElementen",
        Rij(
            StUF + "ExtraElementen",
            [],
            E(
                StUF + "extraElement",
                new(null, Vrij, [], [.. VanGegeven, new("naam", Vrij, Verplicht: true), Onvolledig]),
                "1..* nil")),
        "0..1");

    /// <summary>The envelope; only the name of the message differs.</summary>
    public static Elementtype Stuurgegevens(string bericht) => Rij(
        StUF + $"Stuurgegevens-{bericht}",
        [],
        E(StUF + "berichtcode", Kaal(StUF + "BerichtcodeDi01", Lijst("Di01")), "1"),
        E(StUF + "zender", Systeem, "1"),
        E(StUF + "ontvanger", Systeem, "1"),
        E(StUF + "referentienummer", Kaal(StUF + "Refnummer", Tekst(40)), "1"),
        E(StUF + "tijdstipBericht", Tijdstip, "1"),
        E(StUF + "functie", Kaal(StUF + $"Functie-{bericht}", Lijst(bericht)), "1"));
}
