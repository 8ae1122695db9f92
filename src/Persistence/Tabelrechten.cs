namespace Kring.Persistence;

/// <summary>
/// What the role of the application may do with each table on PostgreSQL: no more than the program does. A table that is not
/// in here cannot be reached by the program; a test compares this list with the tables there are.
/// </summary>
public static class Tabelrechten
{
    private const string Lezen = "SELECT";
    private const string Bijschrijven = "SELECT, INSERT";
    private const string Schrijven = "SELECT, INSERT, UPDATE";
    private const string Alles = "SELECT, INSERT, UPDATE, DELETE";

    /// <summary>Rights in the words of the database, with the tables they hold for.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> PerRecht { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        // The steps of the schema are taken by who owns it.
        [Lezen] = ["schema_stap"],
        // What is written once: the database itself refuses every change and every removal.
        [Bijschrijven] = ["inzagedoel", "logboekcontrole", "logregel", "tijdlijnregel", "zegel"],
        // Filled by the database; the sealer takes off what has its seal, and a trigger keeps the rest on it.
        ["SELECT, DELETE"] = ["onverzegelde_regel"],
        [Schrijven] =
        [
            "aanvulling", "account", "advies", "brief", "briefsjabloon", "casus", "gemeente", "gesprek", "huishouden", "instelling",
            "lid", "losmaking", "medewerker", "melding", "meldingpersoon", "nagekeken", "noodtoegang", "nummerreeks",
            "ontvangen_bericht", "ontvangstbewijs", "organisatie", "overdracht", "personenpaar", "persoon", "samenvoeging", "sessie",
            "termijn", "toegangsversie", "uitgaand_bericht", "vervanging",
        ],
        // What is taken out of a record again: a way of logging in, a part of a casus, a kept view, a key by which people are found.
        [Alles] =
        [
            "account_claims", "account_logins", "account_passkeys", "account_tokens", "afspraak", "bewaard_overzicht",
            "casushuishouden", "casusmelding", "deelname", "dienst", "gemeldensleutel", "informering", "kindlijn", "monitormoment",
            "persoonsmerk", "persoonssleutel", "regisseur", "relatie", "startoverzicht", "veiligheidsplan", "verblijf", "zichthouder",
        ],
    };

    /// <summary>The tables of which a row is seen only by who has a part in the case it belongs to.</summary>
    public static IReadOnlyList<string> AchterDeWand { get; } =
    [
        "aanvulling", "advies", "afspraak", "brief", "casus", "casushuishouden", "casusmelding", "deelname", "dienst", "gesprek",
        "informering", "inzagedoel", "kindlijn", "losmaking", "melding", "meldingpersoon", "monitormoment", "ontvangen_bericht", "ontvangstbewijs",
        "overdracht", "regisseur", "samenvoeging", "tijdlijnregel", "veiligheidsplan", "zichthouder",
    ];

    /// <summary>Every table about which was decided.</summary>
    public static IEnumerable<string> Tabellen => PerRecht.Values.SelectMany(tabellen => tabellen);
}
