using System.Collections.Frozen;

namespace Kring.Domain.Berichten;

/// <summary>The blanks of a template: in its text they stand between braces, for instance <c>{ontvanger}</c>.</summary>
public static class Briefveld
{
    /// <summary>To whom, as addressed.</summary>
    public const string Ontvanger = "ontvanger";

    /// <summary>The day of the letter.</summary>
    public const string Datum = "datum";

    /// <summary>The day on which the report came in.</summary>
    public const string Meldingsdatum = "meldingsdatum";

    /// <summary>What was reported, in the words of the writer.</summary>
    public const string Gemeld = "gemeld";

    /// <summary>What happens now, or how it stands.</summary>
    public const string Vervolg = "vervolg";

    /// <summary>The organisation that writes.</summary>
    public const string Organisatie = "organisatie";

    /// <summary>The person who writes.</summary>
    public const string Schrijver = "schrijver";

    private static readonly FrozenSet<string> Overal = [Ontvanger, Datum, Meldingsdatum, Vervolg, Organisatie, Schrijver];

    /// <summary>The blanks a template of this kind may hold. What was reported never goes to the reporter: others told it too.</summary>
    /// <param name="soort">The kind of letter.</param>
    public static IReadOnlySet<string> Toegestaan(Briefsoort soort) =>
        soort == Briefsoort.Betrokkene ? Overal.Append(Gemeld).ToFrozenSet() : Overal;

    /// <summary>The blanks without which the letter does not say what it is for.</summary>
    /// <param name="soort">The kind of letter.</param>
    public static IReadOnlyList<string> Verplicht(Briefsoort soort) =>
        soort == Briefsoort.Betrokkene ? [Ontvanger, Gemeld, Vervolg] : [Ontvanger, Vervolg];
}
