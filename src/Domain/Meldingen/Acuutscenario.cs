namespace Kring.Domain.Meldingen;

/// <summary>
/// How immediate safety was arranged: who left the house. With it the plan begins. Source: Model Integrale Aanpak Huiselijk
/// Geweld Twente (2005), regiovisies IJsselland and Rotterdam-Rijnmond.
/// </summary>
public enum Acuutscenario
{
    /// <summary>The one who used violence is out of the house.</summary>
    BetrokkeneUitHuis,

    /// <summary>The one in danger is out of the house, with the children.</summary>
    SlachtofferUitHuis,

    /// <summary>Everybody stays.</summary>
    AllenBlijven,

    /// <summary>Something else; the words beside it say what.</summary>
    Anders,
}

/// <summary>A first agreement that goes with a scenario; the people and the worker make it their own.</summary>
/// <param name="Wat">What is agreed.</param>
/// <param name="HoeNagaan">How one sees that it works.</param>
public sealed record Beginafspraak(string Wat, string HoeNagaan);

/// <summary>The words for the scenarios, and what a plan begins with.</summary>
public static class Acuutscenarios
{
    private static readonly Beginafspraak[] BetrokkeneWeg =
    [
        new("Wie weg is, komt niet naar het huis en zoekt geen contact tot er een gesprek is geweest.", "Wie thuis is, vertelt het bij elk contact."),
        new("Komt hij of zij toch? Dan belt wie thuis is 112.", "De telefoon ligt klaar; het nummer staat erin."),
        new("De kinderen zien wie weg is alleen met iemand erbij die zij vertrouwen.", "Die persoon vertelt hoe het ging."),
        new("Er is een veilige plek om te slapen en iemand om mee te praten voor wie weg is.", "Wij bellen hem of haar binnen een dag."),
    ];

    private static readonly Beginafspraak[] SlachtofferWeg =
    [
        new("Niemand vertelt waar zij verblijven, ook niet via school, post of telefoon.", "Wij vragen het na bij school en familie."),
        new("De school weet wie de kinderen mag halen, en wie niet.", "De school bevestigt het."),
        new("Wie thuis bleef, stelt vragen over de kinderen alleen aan ons.", "Wij houden bij wie waarover belde."),
        new("Er is een afspraak over spullen, geld en huisdieren, zonder dat zij elkaar zien.", "Degene die het regelt, vertelt dat het gebeurd is."),
    ];

    private static readonly Beginafspraak[] AllenThuis =
    [
        new("Loopt het op? Dan gaat een van beiden weg, naar een plek die nu al vaststaat.", "Beiden vertellen hoe vaak dat nodig was."),
        new("Iemand uit het eigen netwerk komt of belt elke dag.", "Die persoon belt ons als er iets niet klopt."),
        new("De kinderen weten naar wie zij toe kunnen als zij bang zijn.", "Zij zeggen het zelf, in een gesprek zonder hun ouders."),
        new("Bij dreiging belt wie kan 112. Niemand wordt daarop aangesproken.", "Wij vragen er bij elk contact naar."),
    ];

    /// <summary>The label on the screen.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no scenario.</exception>
    public static string Naam(this Acuutscenario scenario) => scenario switch
    {
        Acuutscenario.BetrokkeneUitHuis => "Wie geweld gebruikte, is het huis uit",
        Acuutscenario.SlachtofferUitHuis => "Wie gevaar liep, is met de kinderen het huis uit",
        Acuutscenario.AllenBlijven => "Iedereen blijft thuis",
        Acuutscenario.Anders => "Anders",
        _ => throw new ArgumentOutOfRangeException(nameof(scenario), scenario, "Unknown scenario."),
    };

    /// <summary>The agreements a plan begins with; none when it was arranged otherwise.</summary>
    /// <param name="scenario">The scenario.</param>
    public static IReadOnlyList<Beginafspraak> Beginafspraken(this Acuutscenario scenario) => scenario switch
    {
        Acuutscenario.BetrokkeneUitHuis => BetrokkeneWeg,
        Acuutscenario.SlachtofferUitHuis => SlachtofferWeg,
        Acuutscenario.AllenBlijven => AllenThuis,
        _ => [],
    };
}
