namespace Kring.Domain.Meldingen;

/// <summary>
/// Words by which a reader knows what work somebody who reported does: the profession, and the place where it is done
/// (Uitvoeringsbesluit Wmo 2015 art. 4.1.8). Words, not rules: the list grows with what letters turn out to say.
/// </summary>
public static class Beroepswoorden
{
    /// <summary>Parts of words and whole words; none where the position says nothing about work or place.</summary>
    /// <param name="hoedanigheid">The position.</param>
    public static IReadOnlyList<string> Van(Hoedanigheid hoedanigheid) => hoedanigheid switch
    {
        Hoedanigheid.Onderwijs =>
        [
            "school", "onderwijs", "leerkracht", "leraar", "lerares", "leraren", "juf", "juffen", "juffrouw", "de meester", "zijn meester",
            "haar meester", "meester van", "docent", "mentor", "intern begeleid", "conciërge", "leerplicht", "de klas", "klassen", "klasgeno",
        ],
        Hoedanigheid.Kinderopvang =>
        [
            "kinderopvang", "naschoolse", "buitenschoolse", "crèche", "dagverblijf", "gastouder", "peuterspeel", "peutergroep", "peuteropvang",
            "bso", "pedagogisch medewerk", "leidster", "kinderdag",
        ],
        Hoedanigheid.Huisarts => ["huisarts", "dokter", "arts", "praktijkondersteun", "doktersassist", "spreekuur", "de praktijk"],
        Hoedanigheid.Ggz => ["ggz", "psycholo", "psychiat", "therap", "behandelaar", "geestelijke gezondheid"],
        Hoedanigheid.Gezondheidszorg =>
        [
            "ziekenhuis", "spoedeisende", "kliniek", "arts", "dokter", "verpleeg", "verloskund", "kraamzorg", "kraamverzorg", "consultatiebureau",
            "thuiszorg", "tandarts", "fysiotherap", "gezondheidszorg", "de polikliniek", "apothe",
        ],
        Hoedanigheid.Jeugdhulp => ["jeugdhulp", "jeugdzorg", "gezinsvoogd", "jeugdbescherm", "gezinscoach", "pleegzorg", "jeugdteam"],
        Hoedanigheid.MaatschappelijkWerk => ["maatschappelijk werk", "wijkteam", "buurtteam", "sociaal team", "lokaal team", "lokale team", "schuldhulp"],
        Hoedanigheid.PreventieveVoorziening => ["jongerenwerk", "buurthuis", "buurtwerk", "sportclub", "sportvereniging", "voetbalclub", "opbouwwerk"],
        Hoedanigheid.Politie => ["politie", "wijkagent", "agenten", "de agent"],
        Hoedanigheid.JustitieEnVeiligheid => ["reclassering", "justitie", "de boa", "woningcorporatie", "officier van"],
        Hoedanigheid.Burger => ["buren", "buurman", "buurvrouw", "overburen", "onderbuur", "bovenbuur", "buurtgeno"],
        _ => [],
    };
}
