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

    /// <summary>Taken over from a letter.</summary>
    Brief,

    /// <summary>In the form for professionals, without an account.</summary>
    Webformulier,

    /// <summary>In the same form, by the account of a partner.</summary>
    Partneraccount,
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
        Meldkanaal.Brief => "Brief, overgenomen",
        Meldkanaal.Webformulier => "Webformulier",
        Meldkanaal.Partneraccount => "Formulier, ingelogd",
        _ => throw new ArgumentOutOfRangeException(nameof(kanaal), kanaal, "Unknown way in."),
    };

    /// <summary>Whether it lay somewhere before anybody took it over, so that it came in earlier than the talk began.</summary>
    /// <param name="kanaal">The way in.</param>
    public static bool IsSchriftelijk(this Meldkanaal kanaal) => kanaal is Meldkanaal.Email or Meldkanaal.Brief;

    /// <summary>Whether the reporter typed it without anybody of Veilig Thuis there to ask on.</summary>
    /// <param name="kanaal">The way in.</param>
    public static bool IsZelfIngevuld(this Meldkanaal kanaal) => kanaal is Meldkanaal.Webformulier or Meldkanaal.Partneraccount;
}
