namespace Kring.Domain.Termijnen;

/// <summary>The periods that hold in every region. What a region sets itself is data of the room Regio.</summary>
public static class Termijnregels
{
    /// <summary>
    /// Five working days for the veiligheidsbeoordeling. The inspection and the regiovisie Rotterdam-Rijnmond call it
    /// legal; its article could not be confirmed.
    /// </summary>
    public static Termijnregel Veiligheidsbeoordeling { get; } = new(
        Termijnsoort.Veiligheidsbeoordeling,
        new(5, Termijneenheid.Werkdagen),
        Termijngrond.Wet,
        "Wettelijke termijn volgens inspectie (IGJ) en regiovisie Rotterdam-Rijnmond");

    /// <summary>Ten weeks for the service Voorwaarden &amp; Vervolg; a norm.</summary>
    public static Termijnregel VoorwaardenEnVervolg { get; } = new(
        Termijnsoort.VoorwaardenEnVervolg,
        new(10, Termijneenheid.Weken),
        Termijngrond.Norm,
        "Regiovisie Rotterdam-Rijnmond");

    /// <summary>Four weeks after recording to inform the betrokkenen (Wmo 2015 art. 5.3.1).</summary>
    public static Termijnregel BetrokkenenInformeren { get; } = new(
        Termijnsoort.BetrokkenenInformeren,
        new(4, Termijneenheid.Weken),
        Termijngrond.Wet,
        "Wmo 2015, artikel 5.3.1");

    /// <summary>The most by which one extension may lengthen <see cref="BetrokkenenInformeren"/> (Wmo 2015 art. 5.3.1).</summary>
    public static Termijnduur VerlengingBetrokkenenInformeren { get; } = new(2, Termijneenheid.Weken);
}
