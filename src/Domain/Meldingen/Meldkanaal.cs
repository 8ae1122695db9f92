namespace Kring.Domain.Meldingen;

/// <summary>By which way a report or a question came in.</summary>
public enum Meldkanaal
{
    /// <summary>A message between systems.</summary>
    Bericht,

    /// <summary>On the telephone.</summary>
    Telefoon,

    /// <summary>Taken over from an e-mail.</summary>
    Email,

    /// <summary>In a chat.</summary>
    Chat,

    /// <summary>At the desk or elsewhere in person.</summary>
    Gesprek,

    /// <summary>Taken over from a message that could not be read by itself.</summary>
    GeweigerdBericht,
}

/// <summary>The words for the ways in.</summary>
public static class Meldkanalen
{
    /// <summary>The label on the screen.</summary>
    /// <param name="kanaal">The way in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no way in.</exception>
    public static string Naam(this Meldkanaal kanaal) => kanaal switch
    {
        Meldkanaal.Bericht => "Bericht tussen systemen",
        Meldkanaal.Telefoon => "Telefoon",
        Meldkanaal.Email => "E-mail, overgenomen",
        Meldkanaal.Chat => "Chat",
        Meldkanaal.Gesprek => "Gesprek",
        Meldkanaal.GeweigerdBericht => "Geweigerd bericht, overgenomen",
        _ => throw new ArgumentOutOfRangeException(nameof(kanaal), kanaal, "Unknown way in."),
    };
}
