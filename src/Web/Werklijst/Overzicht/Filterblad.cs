using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>The filter as it stands above the list: what is chosen, and what can be chosen.</summary>
/// <param name="Filter">What is chosen.</param>
/// <param name="Chips">The same in words, each with the way to the list without it.</param>
/// <param name="Groepen">What can be ticked.</param>
/// <param name="Collegas">Whose work can be shown; empty where that is no question.</param>
public sealed record Filterblad(
    Werkfilter Filter, IReadOnlyList<Filterchip> Chips, IReadOnlyList<Filtergroep> Groepen, IReadOnlyList<Optie> Collegas)
{
    public static IReadOnlyList<Optie> Volgordes { get; } =
    [
        new("termijn", "Wanneer het klaar moet zijn"), new("werk", "Wat er te doen is"), new("behandelaar", "Wie het heeft"),
    ];
}

/// <summary>One thing that was chosen.</summary>
public sealed record Filterchip(string Tekst, string PadZonder);

/// <summary>Things to tick that belong together; <paramref name="Naam"/> is what they are called in the address.</summary>
public sealed record Filtergroep(string Naam, string Vraag, IReadOnlyList<Optie> Opties, IReadOnlyCollection<string> Gekozen);
