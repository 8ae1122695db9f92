using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Meldingen.Invullen;

/// <summary>The form as it stands on the screen: one part to fill in, the others carried along.</summary>
/// <param name="Velden">What was typed in all parts.</param>
/// <param name="Stap">The part on the screen.</param>
/// <param name="Zending">The secret of this one form.</param>
/// <param name="Account">Who fills it in, when that one has an account; null for somebody without.</param>
/// <param name="Organisatie">For which organisation that account works, or null.</param>
public sealed record Invulblad(Formuliervelden Velden, Invulstap Stap, string Zending, Medewerker? Account, Organisatie? Organisatie)
{
    public string? this[string veld] => Velden[veld];

    public int Personen => Meldvelden.Personen(Velden);

    /// <summary>The person for whom room was made just now; 0 for none.</summary>
    public int Erbij { get; init; }

    /// <summary>From which professions this reporter can choose.</summary>
    public IReadOnlyList<Optie> Beroepen { get; init; } = Meldkeuzen.Beroepen;

    /// <summary>The content, for the last look.</summary>
    public Meldformulier Formulier => Meldformulierlezer.Lees(Velden).Formulier;

    /// <summary>What stands in the other parts, to be sent along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Elders => Velden.Waarden
        .Where(veld => veld.Key != Meldvelden.Aantal && Invulstappen.Van(veld.Key) != Stap);
}
