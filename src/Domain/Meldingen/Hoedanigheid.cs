namespace Kring.Domain.Meldingen;

/// <summary>
/// From which position somebody reports or asks advice. The grouping of the Impactmonitor; the full list that CBS counts by
/// could not be confirmed.
/// </summary>
public enum Hoedanigheid
{
    /// <summary>Not known yet.</summary>
    Onbekend,

    /// <summary>The person it is about.</summary>
    Betrokkene,

    /// <summary>A private person: family, friend, neighbour.</summary>
    Burger,

    /// <summary>General practitioner.</summary>
    Huisarts,

    /// <summary>Mental health care.</summary>
    Ggz,

    /// <summary>Other health care.</summary>
    Gezondheidszorg,

    /// <summary>Day care.</summary>
    Kinderopvang,

    /// <summary>School.</summary>
    Onderwijs,

    /// <summary>Youth help and care.</summary>
    Jeugdhulp,

    /// <summary>Social work and local teams.</summary>
    MaatschappelijkWerk,

    /// <summary>Services for everybody, such as youth work.</summary>
    PreventieveVoorziening,

    /// <summary>Police.</summary>
    Politie,

    /// <summary>Justice and safety other than police.</summary>
    JustitieEnVeiligheid,

    /// <summary>Any other profession.</summary>
    AnderBeroep,
}

/// <summary>What a position means and how it is called.</summary>
public static class Hoedanigheden
{
    /// <summary>The label on the screen.</summary>
    /// <param name="hoedanigheid">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no position.</exception>
    public static string Naam(this Hoedanigheid hoedanigheid) => hoedanigheid switch
    {
        Hoedanigheid.Onbekend => "Nog niet bekend",
        Hoedanigheid.Betrokkene => "Betrokkene zelf",
        Hoedanigheid.Burger => "Burger: familie, vriend, buur",
        Hoedanigheid.Huisarts => "Huisarts",
        Hoedanigheid.Ggz => "Ggz",
        Hoedanigheid.Gezondheidszorg => "Overige gezondheidszorg",
        Hoedanigheid.Kinderopvang => "Kinderopvang",
        Hoedanigheid.Onderwijs => "Onderwijs",
        Hoedanigheid.Jeugdhulp => "Jeugdhulp",
        Hoedanigheid.MaatschappelijkWerk => "Maatschappelijk werk of lokaal team",
        Hoedanigheid.PreventieveVoorziening => "Preventieve voorziening",
        Hoedanigheid.Politie => "Politie",
        Hoedanigheid.JustitieEnVeiligheid => "Justitie en veiligheid, niet de politie",
        Hoedanigheid.AnderBeroep => "Ander beroep",
        _ => throw new ArgumentOutOfRangeException(nameof(hoedanigheid), hoedanigheid, "Unknown position."),
    };

    /// <summary>Whether somebody reports or asks by profession.</summary>
    /// <param name="hoedanigheid">The position.</param>
    public static bool IsBeroepsmatig(this Hoedanigheid hoedanigheid) =>
        hoedanigheid is not (Hoedanigheid.Onbekend or Hoedanigheid.Betrokkene or Hoedanigheid.Burger);
}
