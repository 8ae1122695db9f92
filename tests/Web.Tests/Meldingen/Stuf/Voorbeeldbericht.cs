using System.Text;
using System.Xml;
using System.Xml.Linq;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Stuf;

namespace Kring.Web.Tests.Meldingen.Stuf;

/// <summary>Messages to read, and to spoil in one place.</summary>
internal static class Voorbeeldbericht
{
    public static readonly XNamespace Jz = "http://www.stufstandaarden.nl/koppelvlak/jz0100";
    public static readonly XNamespace StUF = "http://www.egem.nl/StUF/StUF0301";
    public static readonly XNamespace Bg = "http://www.egem.nl/StUF/sector/bg/0310";
    public static readonly XNamespace Zkn = "http://www.egem.nl/StUF/sector/zkn/0310";
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The least the standard asks for.</summary>
    public static Berichtbouwer Minimaal() => new Berichtbouwer("REF-0002", "PL9900-0002")
        .Betrokkene(new Persoonsbouwer("", "", "Ploegmaker", "O").Rol("jeugdige"))
        .ZonderIndiener();

    /// <summary>Every element the standard knows, at least once.</summary>
    public static XDocument Volledig()
    {
        var document = Bouw().Document();
        var melding = document.Root!.Element(Jz + "object")!;
        foreach (var partij in document.Descendants().Where(een => een.Name == StUF + "zender" || een.Name == StUF + "ontvanger"))
        {
            partij.Add(new XElement(StUF + "administratie", "Meldingen"), new XElement(StUF + "gebruiker", "postbus"));
        }

        var situatie = melding.Element(Jz + "betreft")!.Element(Jz + "gerelateerde")!;
        situatie.Element(Jz + "heeftBetrokken")!.AddBeforeSelf(Extra("wapenvergunning"));
        situatie.Element(Jz + "heeftBetrokken")!.Add(Extra("schuld"));
        melding.Element(Jz + "betreft")!.Add(Extra("bijlage"));
        melding.Element(Jz + "isGeinformeerdAan")!.Add(Extra("tolk"));
        melding.Element(Jz + "isIngediendDoor")!.Add(Extra("team"));
        VulPersoon(situatie.Element(Jz + "heeftBetrokken")!.Element(Jz + "gerelateerde")!);
        VulVermelde(melding.Element(Jz + "isGeinformeerdAan")!.Element(Jz + "gerelateerde")!);
        var indiener = melding.Element(Jz + "isIngediendDoor")!.Element(Jz + "gerelateerde")!;
        indiener.AddFirst(new XElement(Zkn + "vestiging", new XElement(Bg + "vestigingsNummer", "999700000017")));
        indiener.Add(new XElement(Zkn + "ingeschrevenNietNatuurlijkPersoon", new XElement(Bg + "rsin", "999719828")));
        return document;
    }

    public static byte[] Bytes(XDocument document, Encoding? codering = null)
    {
        using var stroom = new MemoryStream();
        using (var schrijver = XmlWriter.Create(stroom, new XmlWriterSettings { Encoding = codering ?? new UTF8Encoding(false) }))
        {
            document.Save(schrijver);
        }

        return stroom.ToArray();
    }

    public static Leesresultaat Lees(XDocument document) => VtMeldingLezer.Lees(Bytes(document));

    public static XElement Eerste(XDocument document, string naam) =>
        document.Descendants().First(element => element.Name.LocalName == naam);

    private static Berichtbouwer Bouw()
    {
        var moeder = new Persoonsbouwer("Hendrikje", "van der", "Zandkuil", "V")
            .Bsn(Voorbeeldbsn.Nummer(3)).Geboren(new DateOnly(1988, 4, 5)).Telefoon("0600000301").Telefoon("0199000301")
            .Herkomst("Nederlandse", "Nederlands").Woont("Turfkade", 7, "b", "3HS", "5771KX", "Lindervoort")
            .IngeschrevenBuitenland(7028, "ul. Wierzbowa 4", "99-998 Nowe Sioło")
            .Rol("ouder met gezag").Informatie("Werkt in de nacht.").ZorgMinderjarige("Niet van toepassing.").Extra("bron", "eigen verklaring");
        var kind = new Persoonsbouwer("Bram", "", "Zandkuil", "M").Geboren("20180000", "M").Rol("jeugdige");
        return new Berichtbouwer("REF-0001", "PL9900-0001").Op(new DateTime(2026, 9, 12, 7, 30, 15))
            .Incident(new DateOnly(2026, 9, 11), "Turfkade 7b-3HS", "Ruzie met duwen en trekken.").Zorg("Kind was erbij.")
            .Registratie("Eerder geluidsoverlast").Registratie("Eerder ruzie")
            .Situatie("aanvullendeInformatie", "Hond in huis.").Situatie("bestaandeHulpverlening", "Wijkteam.")
            .Situatie("tijdelijkHuisverbod", "Nee").Situatie("aanhouding", "Ja").Situatie("aangifte", "Nee")
            .Situatie("eergerelateerdGeweld", "Nee").VraagtOverleg().Sash("matig").Informering("Moeder is verteld.")
            .Contact("O. Klinkhamer", "Wijkteam", "wijkteam@politie.example", "0199000302").Extra("meldkamer", "MK-1")
            .Betrokkene(moeder.Relatie(kind, "moeder van")).Betrokkene(kind)
            .Geinformeerd(moeder, "telefonisch", "Is het ermee eens.", new DateOnly(2026, 9, 12));
    }

    private static void VulPersoon(XElement persoon)
    {
        persoon.Element(Bg + "telefoonnummer")!.AddBeforeSelf(
            new XElement(Bg + "vreemdelingennummer", "V-100"),
            new XElement(Bg + "rni", new XAttribute(Xsi + "nil", "true"), new XAttribute(StUF + "noValue", "waardeOnbekend")));
        persoon.Element(Bg + "formeelVerblijfsadresBuitenland")!.Add(new XElement(Bg + "sub.adresBuitenland3", "Polen"));
        persoon.Element(Bg + "feitelijkVerblijfsadresBinnenland")!.AddBeforeSelf(new XElement(
            Bg + "feitelijkVerblijfsadresBuitenland", new XElement(Bg + "lnd.landcode", "9089")));
        VulVermelde(persoon.Element(Bg + "staatInRelatieTot")!.Element(Bg + "gerelateerde")!);
        persoon.Element(Bg + "staatInRelatieTot")!.Add(Extra("sinds"));
    }

    private static void VulVermelde(XElement persoon) => persoon.Add(
        Extra("bijnaam"),
        new XElement(Bg + "vreemdelingennummer", "V-200"),
        new XElement(Bg + "rni", "R-200"),
        new XElement(Bg + "volledigeNaam", "Bram Zandkuil"));

    private static XElement Extra(string naam) => new(
        StUF + "extraElementen", new XElement(StUF + "extraElement", new XAttribute("naam", naam), $"waarde van {naam}"));
}
