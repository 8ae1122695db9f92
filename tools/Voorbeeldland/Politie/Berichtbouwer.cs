using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using static Kring.Voorbeeldland.Politie.Xmlnamen;

namespace Kring.Voorbeeldland.Politie;

/// <summary>
/// Builds reports as the police of the invented region send them (<c>vtMeldingDi01</c>, StUF interface
/// Jeugdzorg 1.0.9). What is not said stays out, or gets the least the standard asks for.
/// </summary>
/// <param name="referentienummer">The sender's number of this message, for example <c>PLMW-20260912-000341</c>.</param>
/// <param name="identificatie">The sender's number of the report, for example <c>PL9900-2026091341</c>.</param>
public sealed class Berichtbouwer(string referentienummer, string identificatie)
{
    private readonly List<Persoonsbouwer> _betrokkenen = [];
    private readonly List<XElement> _geinformeerden = [];
    private readonly Dictionary<string, string> _situatie = [];
    private readonly List<string> _registraties = [];
    private readonly Dictionary<string, string> _extra = [];
    private readonly List<XElement> _contact = [];
    private DateTime _tijdstip = new(2026, 9, 12, 7, 30, 15);
    private DateOnly? _incident;
    private string _locatie = "Niet opgegeven";
    private string _omschrijving = "Niet opgegeven";
    private string _zorg = "Niet opgegeven";
    private bool _overleg;
    private string? _sash;
    private string? _informering;
    private string _zender = "00000099000000101000";
    private XElement? _indiener = Element(
        Jz + "gerelateerde", "BTR", new XElement(Zkn + "naam", "Politie Eenheid Merewold"), new XElement(Zkn + "instantiecode", "PL9900"));

    /// <summary>When the message was made, local time; the report is of that day.</summary>
    public Berichtbouwer Op(DateTime tijdstip) => Met(() => _tijdstip = tijdstip);

    /// <summary>The organisation that sends it.</summary>
    public Berichtbouwer Van(string organisatie) => Met(() => _zender = organisatie);

    /// <summary>What happened, where and on which day.</summary>
    public Berichtbouwer Incident(DateOnly dag, string locatie, string omschrijving) =>
        Met(() => (_incident, _locatie, _omschrijving) = (dag, locatie, omschrijving));

    /// <summary>What is worrying about it.</summary>
    public Berichtbouwer Zorg(string omschrijving) => Met(() => _zorg = omschrijving);

    /// <summary>
    /// A free text of the situation: <c>aanvullendeInformatie</c>, <c>bestaandeHulpverlening</c>,
    /// <c>tijdelijkHuisverbod</c>, <c>aanhouding</c>, <c>aangifte</c> or <c>eergerelateerdGeweld</c>.
    /// </summary>
    public Berichtbouwer Situatie(string veld, string tekst) => Met(() => _situatie[veld] = tekst);

    /// <summary>An earlier registration of the police.</summary>
    public Berichtbouwer Registratie(string tekst) => Met(() => _registraties.Add(tekst));

    /// <summary>The police wants to discuss this report.</summary>
    public Berichtbouwer VraagtOverleg() => Met(() => _overleg = true);

    /// <summary>The stalking screening was filled in, with <c>laag</c>, <c>matig</c> or <c>hoog</c>.</summary>
    public Berichtbouwer Sash(string niveau) => Met(() => _sash = niveau);

    /// <summary>What the people were told.</summary>
    public Berichtbouwer Informering(string tekst) => Met(() => _informering = tekst);

    /// <summary>Whom to ask for more.</summary>
    public Berichtbouwer Contact(string naam, string afdeling, string email, string telefoon) => Met(() => _contact.AddRange(
    [
        new(Jz + "naamContactpersoon", naam), new(Jz + "afdeling", afdeling),
        new(Jz + "eMail", email), new(Jz + "telefoonnummer", telefoon),
    ]));

    /// <summary>A value under a name of the police's own choice.</summary>
    public Berichtbouwer Extra(string naam, string waarde) => Met(() => _extra[naam] = waarde);

    /// <summary>Somebody concerned, in the order of calling.</summary>
    public Berichtbouwer Betrokkene(Persoonsbouwer persoon) => Met(() => _betrokkenen.Add(persoon));

    /// <summary>Somebody who was told of the report.</summary>
    public Berichtbouwer Geinformeerd(Persoonsbouwer persoon, string wijze, string? reactie, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(persoon);
        return Met(() => _geinformeerden.Add(Element(
            Jz + "isGeinformeerdAan",
            "VTMNPS",
            persoon.AlsVermeld(Jz + "gerelateerde"),
            new XElement(Jz + "wijzeVanInformering", wijze),
            new XElement(Jz + "indicatieGereageerd", JaNee(reactie is not null)),
            reactie is null ? null : new XElement(Jz + "strekkingReactie", reactie),
            new XElement(Jz + "datumGeinformeerd", Dag(dag)))));
    }

    /// <summary>Leaves the submitter empty, as the standard allows.</summary>
    public Berichtbouwer ZonderIndiener() => Met(() => _indiener = null);

    /// <summary>The message as a tree, for whoever wants to change it further.</summary>
    public XDocument Document() => new(new XElement(
        Jz + "vtMeldingDi01",
        new XAttribute(XNamespace.Xmlns + "JZ", Jz.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "StUF", StUF.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "BG", Bg.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "ZKN", Zkn.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "xsi", Xsi.NamespaceName),
        Stuurgegevens(),
        Melding()));

    /// <summary>The message as bytes, UTF-8.</summary>
    public byte[] Bouw()
    {
        using var stroom = new MemoryStream();
        using (var schrijver = XmlWriter.Create(stroom, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            Document().Save(schrijver);
        }

        return stroom.ToArray();
    }

    private XElement Stuurgegevens() => new(
        Jz + "stuurgegevens",
        new XElement(StUF + "berichtcode", "Di01"),
        Partij("zender", _zender, "BVH"),
        Partij("ontvanger", "00000099000000202000", "VTREGISTRATIE"),
        new XElement(StUF + "referentienummer", referentienummer),
        new XElement(StUF + "tijdstipBericht", _tijdstip.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)),
        new XElement(StUF + "functie", "vtMeldingDi01"));

    private static XElement Partij(string rol, string organisatie, string applicatie) => new(
        StUF + rol, new XElement(StUF + "organisatie", organisatie), new XElement(StUF + "applicatie", applicatie));

    private XElement Melding() => Element(
        Jz + "object",
        "VTM",
        new XElement(Jz + "identificatieVtMelding", identificatie),
        new XElement(Jz + "datumMelding", Dag(DateOnly.FromDateTime(_tijdstip))),
        new XElement(Jz + "datumIncident", Dag(_incident ?? DateOnly.FromDateTime(_tijdstip))),
        new XElement(Jz + "locatieIncident", _locatie),
        new XElement(Jz + "omschrijvingIncident", _omschrijving),
        new XElement(Jz + "indicatieAgenderingAfstemmingsoverlegGewenst", JaNee(_overleg)),
        new XElement(Jz + "contactgegevensVerdiepingOpInfo", _contact),
        _informering is null ? null : new XElement(Jz + "informering", _informering),
        new XElement(Jz + "indicatieSASHIngevuld", JaNee(_sash is not null)),
        _sash is null ? null : new XElement(Jz + "SASHniveau", _sash),
        Extragegevens(_extra),
        Element(Jz + "betreft", "VTMZOS", Element(Jz + "gerelateerde", "ZOS", Situatie())),
        _geinformeerden,
        Element(Jz + "isIngediendDoor", "VTMBTR", _indiener ?? new XElement(Jz + "gerelateerde")));

    private object?[] Situatie() =>
    [
        new XElement(Jz + "omschrijvingZorgelijkeSituatie", _zorg),
        _registraties.Select(tekst => new XElement(Jz + "relevanteRegistratie", tekst)),
        Situatievelden.Where(_situatie.ContainsKey).Select(veld => new XElement(Jz + veld, _situatie[veld])),
        _betrokkenen.Select(persoon => persoon.AlsBetrokkene()),
    ];

    private Berichtbouwer Met(Action doe)
    {
        doe();
        return this;
    }
}
