namespace Kring.Domain.Meldingen;

/// <summary>
/// That somebody of Veilig Thuis asked the national register of Veilig Thuis, in which other regions can be found. Kring has no
/// link with that register: a person looks there and records here what it said.
/// </summary>
/// <param name="Op">The moment of recording.</param>
/// <param name="Door">Who asked.</param>
/// <param name="Uitkomst">The day and the answer.</param>
public sealed record Registerraadpleging(DateTimeOffset Op, Guid Door, Raadpleeguitkomst Uitkomst);

/// <summary>What the register answered.</summary>
/// <param name="Dag">The day on which it was asked.</param>
/// <param name="Antwoord">The answer.</param>
/// <param name="Organisatie">Where they are known: the Veilig Thuis organisation; null for another answer.</param>
/// <param name="WatBekendIs">What is known there; null for another answer.</param>
public sealed record Raadpleeguitkomst(DateOnly Dag, Registerantwoord Antwoord, string? Organisatie, string? WatBekendIs)
{
    /// <summary>The answer in words.</summary>
    public string InWoorden() => Antwoord == Registerantwoord.Bekend ? $"bekend bij {Organisatie}" : Antwoord.Naam();

    internal Raadpleeguitkomst Geschoond()
    {
        var (waar, wat) = (Schoon(Organisatie), Schoon(WatBekendIs));
        return Antwoord switch
        {
            Registerantwoord.Bekend when waar is null || wat is null => throw new WeigeringException(new WaarBekendOntbreekt()),
            not Registerantwoord.Bekend when waar is not null || wat is not null => throw new WeigeringException(new AntwoordSpreektZichTegen()),
            _ => this with { Organisatie = waar, WatBekendIs = wat },
        };
    }

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

/// <summary>What the register can answer.</summary>
public enum Registerantwoord
{
    /// <summary>These people are known at another Veilig Thuis.</summary>
    Bekend,

    /// <summary>They are not known elsewhere.</summary>
    NietBekend,

    /// <summary>It did not answer yet.</summary>
    NogGeenAntwoord,
}

/// <summary>How answers are called on screen.</summary>
public static class Registerantwoorden
{
    /// <summary>The name on screen, within a sentence.</summary>
    public static string Naam(this Registerantwoord antwoord) => antwoord switch
    {
        Registerantwoord.Bekend => "bekend bij een ander Veilig Thuis",
        Registerantwoord.NietBekend => "nergens anders bekend",
        _ => "nog geen antwoord",
    };
}
