namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>How far a step of the chain is. A step that runs again is shown as such, not hidden behind the latest one.</summary>
public enum Ketenstand
{
    NogNiet,
    Hier,
    Klaar,
    LooptOpnieuw,
}

/// <summary>One step of the chain with a few words beside it ("aangenomen 16 nov").</summary>
public sealed record Ketenstap(string Naam, Ketenstand Stand, string? Bij = null)
{
    public string Teken => Stand switch
    {
        Ketenstand.Klaar => Tekens.Klaar,
        Ketenstand.Hier => Tekens.Stip,
        Ketenstand.LooptOpnieuw => Tekens.Half,
        _ => Tekens.Ring,
    };

    public string Woord => Stand switch
    {
        Ketenstand.Klaar => "klaar",
        Ketenstand.Hier => "hier is de casus nu",
        Ketenstand.LooptOpnieuw => "loopt opnieuw",
        _ => "nog niet",
    };
}

/// <summary>The chain a case goes through, in its fixed order.</summary>
public static class Keten
{
    public static readonly IReadOnlyList<string> Stappen =
        ["Signaal", "Beoordeling", "Voorwaarden & Vervolg", "Overdracht", "Plan", "Monitoring"];

    /// <summary>The whole chain with the case at one step: earlier steps are done, later ones not yet.</summary>
    public static IReadOnlyList<Ketenstap> Bij(string hier, Func<string, string?>? woorden = null)
    {
        var plaats = Stappen.ToList().IndexOf(hier);
        return plaats < 0
            ? throw new ArgumentOutOfRangeException(nameof(hier), hier, "No step of the chain has this name.")
            : [.. Stappen.Select((naam, i) => new Ketenstap(naam, Stand(i, plaats), woorden?.Invoke(naam)))];
    }

    private static Ketenstand Stand(int stap, int plaats) => stap.CompareTo(plaats) switch
    {
        < 0 => Ketenstand.Klaar,
        0 => Ketenstand.Hier,
        _ => Ketenstand.NogNiet,
    };
}
