namespace Kring.Web.Shared.Fouten;

/// <summary>What a person reads when a page cannot be shown: what is the matter, and what they can do.</summary>
public sealed record Fouttekst(string Kop, params IReadOnlyList<string> Zinnen)
{
    public static Fouttekst Bij(int code) => code switch
    {
        400 => new(
            "Dit formulier is verlopen",
            "De pagina stond misschien te lang open, of u bent intussen uitgelogd.",
            "Ga terug, laad de pagina opnieuw en verzend het formulier nog een keer."),
        403 => new(
            "Dit hoort niet bij uw taken",
            "Deze pagina of handeling is voor iemand met andere taken.",
            "Moet het toch nu gebeuren? Vraag het uw teamleider, of bij een casus de eigenaar."),
        404 or 405 => new(
            "Deze pagina is er niet",
            "Het adres klopt niet, of dit hoort bij een casus waar u niet bij betrokken bent.",
            "Kijk het nummer na. Denkt u dat u hier wel bij moet kunnen? Vraag het uw teamleider."),
        429 => new(
            "Even wachten",
            "Vanaf dit adres is in korte tijd heel vaak geprobeerd in te loggen.",
            "Wacht een minuut en probeer het dan opnieuw."),
        _ => new(
            "Er ging iets mis bij ons",
            "Dit ligt niet aan u. De laatste handeling is niet vastgelegd.",
            "Ga terug en probeer het over een minuut nog een keer. Gaat het weer mis, bel dan uw beheerder."),
    };
}
