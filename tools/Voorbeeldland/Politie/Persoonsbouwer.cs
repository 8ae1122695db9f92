using System.Xml.Linq;
using static Kring.Voorbeeldland.Politie.Xmlnamen;

namespace Kring.Voorbeeldland.Politie;

/// <summary>An invented person in a message of the police.</summary>
/// <param name="voornamen">First names; empty when unknown.</param>
/// <param name="voorvoegsel">Prefix of the surname; empty when there is none.</param>
/// <param name="geslachtsnaam">Surname.</param>
/// <param name="geslacht"><c>M</c>, <c>V</c> or <c>O</c>.</param>
public sealed class Persoonsbouwer(string voornamen, string voorvoegsel, string geslachtsnaam, string geslacht)
{
    private readonly List<XElement> _telefoons = [];
    private readonly List<XElement> _relaties = [];
    private readonly Dictionary<string, string> _extra = [];
    private string? _bsn;
    private XElement? _geboortedatum;
    private string? _nationaliteit;
    private string? _taal;
    private XElement? _formeelBuitenland;
    private XElement? _formeel;
    private XElement? _feitelijk;
    private string? _rol;
    private string? _informatie;
    private string? _zorgMinderjarige;

    /// <summary>Citizen service number, see <see cref="Voorbeeldbsn"/>.</summary>
    public Persoonsbouwer Bsn(string nummer) => Met(() => _bsn = nummer);

    /// <summary>Born on a day.</summary>
    public Persoonsbouwer Geboren(DateOnly dag) => Geboren(Dag(dag), "V");

    /// <summary>Born on a date with unknown parts: <c>D</c>, <c>M</c> or <c>J</c>.</summary>
    public Persoonsbouwer Geboren(string datum, string onvolledig) => Met(() => _geboortedatum =
        new(Bg + "geboortedatum", new XAttribute(StUF + "indOnvolledigeDatum", onvolledig), datum));

    /// <summary>A telephone number.</summary>
    public Persoonsbouwer Telefoon(string nummer) => Met(() => _telefoons.Add(new(Bg + "telefoonnummer", nummer)));

    /// <summary>Nationality and language, in words.</summary>
    public Persoonsbouwer Herkomst(string nationaliteit, string taal) =>
        Met(() => (_nationaliteit, _taal) = (nationaliteit, taal));

    /// <summary>Lives and is registered at one address.</summary>
    public Persoonsbouwer Woont(string straat, int nummer, string? letter, string? toevoeging, string postcode, string plaats) =>
        Ingeschreven(straat, nummer, letter, toevoeging, postcode, plaats)
            .Verblijft(straat, nummer, letter, toevoeging, postcode, plaats);

    /// <summary>Is registered at this address.</summary>
    public Persoonsbouwer Ingeschreven(string straat, int nummer, string? letter, string? toevoeging, string postcode, string plaats) =>
        Met(() => _formeel = Adres("formeelVerblijfadresBinnenland", straat, nummer, letter, toevoeging, postcode, plaats));

    /// <summary>Really stays at this address.</summary>
    public Persoonsbouwer Verblijft(string straat, int nummer, string? letter, string? toevoeging, string postcode, string plaats) =>
        Met(() => _feitelijk = Adres("feitelijkVerblijfsadresBinnenland", straat, nummer, letter, toevoeging, postcode, plaats));

    /// <summary>Is registered abroad; the country is a numeric code.</summary>
    public Persoonsbouwer IngeschrevenBuitenland(int landcode, string regel1, string regel2) => Met(() => _formeelBuitenland = new(
        Bg + "formeelVerblijfsadresBuitenland",
        new XElement(Bg + "lnd.landcode", landcode),
        new XElement(Bg + "sub.adresBuitenland1", regel1),
        new XElement(Bg + "sub.adresBuitenland2", regel2)));

    /// <summary>A relation to somebody else, such as <c>partner</c> or <c>vader van</c>.</summary>
    public Persoonsbouwer Relatie(Persoonsbouwer met, string omschrijving)
    {
        ArgumentNullException.ThrowIfNull(met);
        return Met(() => _relaties.Add(Element(
            Bg + "staatInRelatieTot",
            "NPSNPSSIR",
            met.AlsVermeld(Bg + "gerelateerde"),
            new XElement(Bg + "omschrijvingSocialeRelatie", omschrijving))));
    }

    /// <summary>The role towards the child, in words of the national list; without it the role is nil.</summary>
    public Persoonsbouwer Rol(string rol) => Met(() => _rol = rol);

    /// <summary>Anything else about this person.</summary>
    public Persoonsbouwer Informatie(string tekst) => Met(() => _informatie = tekst);

    /// <summary>Other worries about a minor.</summary>
    public Persoonsbouwer ZorgMinderjarige(string tekst) => Met(() => _zorgMinderjarige = tekst);

    /// <summary>A value under a name of the police's own choice.</summary>
    public Persoonsbouwer Extra(string naam, string waarde) => Met(() => _extra[naam] = waarde);

    internal XElement AlsVermeld(XName naam) => Element(naam, "NPS", Namen());

    internal XElement AlsBetrokkene() => Element(
        Jz + "heeftBetrokken",
        "ZOSNPS",
        Element(
            Jz + "gerelateerde",
            "NPS",
            Namen(),
            new XElement(Bg + "geslachtsaanduiding", geslacht),
            _geboortedatum,
            Extragegevens(_extra),
            _telefoons,
            Tekst(Bg + "nationaliteit", _nationaliteit),
            Tekst(Bg + "taal", _taal),
            _formeelBuitenland,
            _formeel,
            _feitelijk,
            _relaties),
        _rol is null ? Leeg(Jz + "jeugzorgrol", "geenWaarde") : new XElement(Jz + "jeugzorgrol", _rol),
        Tekst(Jz + "aanvullendeInformatieBetrokkenPersoon", _informatie),
        Tekst(Jz + "overigeZorgMinderjarige", _zorgMinderjarige));

    private object?[] Namen() =>
    [
        Tekst(Bg + "inp.bsn", _bsn),
        new XElement(Bg + "geslachtsnaam", geslachtsnaam),
        voorvoegsel.Length == 0 ? null : new XElement(Bg + "voorvoegselGeslachtsnaam", voorvoegsel),
        voornamen.Length == 0 ? null : new XElement(Bg + "voornamen", voornamen),
    ];

    private static XElement Adres(
        string soort, string straat, int nummer, string? letter, string? toevoeging, string postcode, string plaats) => new(
        Bg + soort,
        new XElement(Bg + "wpl.woonplaatsNaam", plaats),
        new XElement(Bg + "gor.openbareRuimteNaam", straat),
        new XElement(Bg + "aoa.postcode", postcode),
        new XElement(Bg + "aoa.huisnummer", nummer),
        Tekst(Bg + "aoa.huisletter", letter),
        Tekst(Bg + "aoa.huisnummertoevoeging", toevoeging));

    private static XElement? Tekst(XName naam, string? waarde) => waarde is null ? null : new(naam, waarde);

    private Persoonsbouwer Met(Action doe)
    {
        doe();
        return this;
    }
}
