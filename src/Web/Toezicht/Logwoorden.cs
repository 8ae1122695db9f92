using System.Collections.Frozen;

namespace Kring.Web.Toezicht;

/// <summary>
/// The one table that says in plain Dutch what stands in the log under a name of the program. A test holds that every act and
/// every page that logs is in it.
/// </summary>
public static partial class Logwoorden
{
    private static readonly FrozenDictionary<string, string> Paginas = new Dictionary<string, string>
    {
        ["Aanvulling"] = "aanvulling van de melder gelezen",
        ["Acute check"] = "acute check bekeken",
        ["Afspraak maken"] = "plan bekeken om een afspraak te maken",
        ["Afspraak volgen"] = "afspraak uit het plan bekeken",
        ["Behandelaar"] = "behandelaar van de casus bekeken",
        ["Behandelaar van melding"] = "behandelaar van de melding bekeken",
        ["Betrokkenen informeren"] = "bekeken wie is geïnformeerd",
        ["Brief"] = "brief gelezen",
        ["Brief aan betrokkene"] = "brief aan een betrokkene voorbereid",
        ["Casus bekijken"] = "casus bekeken",
        ["Casus sluiten"] = "casus bekeken om te sluiten",
        ["Casussen"] = "lijst van casussen bekeken",
        ["Casussen samenvoegen"] = "casus bekeken om samen te voegen",
        ["Casussen uit elkaar halen"] = "casus bekeken om uit elkaar te halen",
        ["Casussen vergelijken"] = "casussen vergeleken om samen te voegen",
        ["Doel kiezen"] = "gevraagd waarvoor een casus werd geopend",
        ["Eigenaar aanwijzen"] = "eigenaar van de casus bekeken",
        ["Gesprek"] = "gesprek bekeken",
        ["Herhaling van geweld"] = "eerder geweld bekeken",
        ["Herkennen"] = "bekeken wie de gemelde mensen zijn",
        ["Huishouden bekijken"] = "huishouden bekeken",
        ["Kindgesprek"] = "bekeken of een kind is gesproken",
        ["Landelijk register"] = "raadpleging van het landelijk register bekeken",
        ["Lid van huishouden"] = "bekeken of iemand bij een huishouden hoort",
        ["Logboek"] = "logboek doorzocht",
        ["Losgemaakt"] = "bekeken dat iemand in een melding iemand anders is",
        ["Losmaken"] = "bekeken of iemand in een melding iemand anders is",
        ["Melder"] = "bekeken wat de melder hoort",
        ["Meldbericht"] = "bericht van de melder gelezen",
        ["Melding"] = "melding bekeken",
        ["Meldingen"] = "lijst van meldingen bekeken",
        ["Mensen vergelijken"] = "mensen vergeleken",
        ["MijnMelding"] = "eigen melding bekeken",
        ["MijnMeldingen"] = "lijst van eigen meldingen bekeken",
        ["Monitoring"] = "monitoring bekeken",
        ["Nagaan wie bekend is"] = "nagegaan of iemand bekend is",
        ["OntvangenBericht"] = "geweigerd bericht bekeken",
        ["Opvallend in het logboek"] = "bekeken wat opvalt in het logboek",
        ["Overdracht aanbieden"] = "overdracht bekeken om aan te bieden",
        ["Overdracht beantwoorden"] = "overdracht bekeken om te beantwoorden",
        ["Overdracht intrekken"] = "overdracht bekeken om in te trekken",
        ["Persoon bekijken"] = "persoon bekeken",
        ["Persoon nazoeken"] = "nagezocht of iemand vaker voorkomt",
        ["Plan"] = "plan bekeken",
        ["Teruggeven"] = "melding bekeken om terug te geven",
        ["Veiligheidsbeoordeling"] = "veiligheidsbeoordeling bekeken",
        ["Werk geven"] = "werk bekeken om te geven",
        ["Werklijst"] = "werklijst bekeken",
        ["Wie bekeek wat"] = "overzicht gemaakt van wie dit dossier bekeek",
        ["Wie bekeek wat zoeken"] = "iemand gezocht voor een overzicht van wie het dossier bekeek",
        ["Zelfde mensen"] = "lijst van mogelijk dezelfde mensen bekeken",
        ["Zoeken"] = "gezocht",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Aanmeldingen = new Dictionary<string, string>
    {
        ["Bevestigen"] = "bevestigen wie het is",
        ["Inloggen"] = "ingelogd",
        ["InloggenMetHerstelcode"] = "ingelogd met een herstelcode",
        ["InloggenMetPasskey"] = "ingelogd met een passkey",
        ["Sessie-einde"] = "sessie geëindigd",
        ["Uitloggen"] = "uitgelogd",
        ["Wachtwoord"] = "wachtwoord ingevuld",
    }.ToFrozenDictionary();

    // A page that was refused is told by the first word of its address: more could tell what was typed.
    private static readonly FrozenDictionary<string, string> Adressen = new Dictionary<string, string>
    {
        [""] = "de werklijst",
        ["adviezen"] = "een advies",
        ["blijf-ingelogd"] = "langer ingelogd blijven",
        ["brieven"] = "een brief",
        ["casussen"] = "een casus",
        ["fout"] = "een pagina die niet bestaat",
        ["gesprekken"] = "een gesprek",
        ["huishoudens"] = "een huishouden",
        ["inloggen"] = "inloggen",
        ["livez"] = "de techniek",
        ["logboek"] = "het logboek",
        ["meldingen"] = "een melding",
        ["melden"] = "een melding doen",
        ["melding-doen"] = "een melding doen",
        ["mijn-account"] = "een account",
        ["mijn-meldingen"] = "een eigen melding",
        ["noodtoegang"] = "noodtoegang",
        ["opvallend"] = "wat opvalt in het logboek",
        ["personen"] = "een persoon",
        ["readyz"] = "de techniek",
        ["toegang"] = "de regels van toegang",
        ["uitloggen"] = "uitloggen",
        ["werklijst"] = "het verdelen van werk",
        ["wie-bekeek-wat"] = "wie een dossier bekeek",
        ["zelfde-mensen"] = "mogelijk dezelfde mensen",
        ["zoeken"] = "zoeken",
    }.ToFrozenDictionary();

    /// <summary>What was done or seen. A name that is not in the table is a fault, and then stands there itself.</summary>
    public static string Van(string actie) =>
        Handelingen.GetValueOrDefault(actie) ?? Paginas.GetValueOrDefault(actie) ?? Aanmeldingen.GetValueOrDefault(actie) ?? Adres(actie) ?? actie;

    /// <summary>Whether the table has words for it.</summary>
    public static bool Kent(string actie) =>
        Handelingen.ContainsKey(actie) || Paginas.ContainsKey(actie) || Aanmeldingen.ContainsKey(actie) || Adres(actie) is not null;

    /// <summary>Everything one can look for, in words.</summary>
    public static IEnumerable<(string Actie, string Woorden)> Alle =>
        Handelingen.Concat(Paginas).Concat(Aanmeldingen).Select(een => (een.Key, een.Value)).OrderBy(een => een.Value, StringComparer.CurrentCulture);

    private static string? Adres(string actie) => Adressen.GetValueOrDefault(actie.TrimStart('/').Split('/')[0]);
}
