namespace Kring.Domain.Meldingen;

/// <summary>The parts of the form that a professional fills in alone, in their order.</summary>
public enum Invulstap
{
    /// <summary>Whether somebody is in danger now.</summary>
    Gevaar = 1,

    /// <summary>Who reports.</summary>
    Melder,

    /// <summary>About whom.</summary>
    Mensen,

    /// <summary>What was seen and heard, and what was done.</summary>
    Verhaal,

    /// <summary>A last look before sending.</summary>
    Nakijken,
}

/// <summary>
/// What a form must tell when nobody is there to ask on: whether there is danger now, who reports and how to reach that
/// one, and about whom or what it is (Handelingsprotocol Veilig Thuis 2019).
/// </summary>
public static class Invulstappen
{
    /// <summary>What is typed in one line is no longer than this.</summary>
    public const int LangsteRegel = 200;

    private const string Vraag = "Kies een antwoord: is er op dit moment iemand in gevaar?";

    /// <summary>How the part is called.</summary>
    /// <param name="stap">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no part.</exception>
    public static string Naam(this Invulstap stap) => stap switch
    {
        Invulstap.Gevaar => "Is er nu gevaar?",
        Invulstap.Melder => "Wie bent u?",
        Invulstap.Mensen => "Over wie gaat het?",
        Invulstap.Verhaal => "Wat is er aan de hand?",
        Invulstap.Nakijken => "Kijk na en verstuur",
        _ => throw new ArgumentOutOfRangeException(nameof(stap), stap, "Unknown part."),
    };

    /// <summary>In which part a field stands.</summary>
    /// <param name="veld">Name of the field.</param>
    public static Invulstap Van(string veld)
    {
        ArgumentNullException.ThrowIfNull(veld);
        return veld.StartsWith("gevaar", StringComparison.Ordinal) ? Invulstap.Gevaar
            : veld.StartsWith("melder_", StringComparison.Ordinal) ? Invulstap.Melder
            : Formuliervelden.IsVanPersoon(veld) ? Invulstap.Mensen
            : Invulstap.Verhaal;
    }

    /// <summary>What is missing or cannot be right, in the order of the form.</summary>
    /// <param name="velden">What was typed.</param>
    public static IReadOnlyList<Leesfout> Fouten(Formuliervelden velden)
    {
        var (formulier, leesfouten) = Meldformulierlezer.Lees(velden);
        return
        [
            .. Gevaar(velden).Concat(Melder(formulier.Melder, velden)).Concat(Verhaal(formulier))
                .Concat(leesfouten).Concat(TeLang(velden)).DistinctBy(fout => fout.Veld).OrderBy(fout => Van(fout.Veld)),
        ];
    }

    private static IEnumerable<Leesfout> TeLang(Formuliervelden velden) => velden.Waarden
        .Select(veld => (Naam: veld.Key, veld.Value.Length, Meeste: Formuliervelden.IsVerhaal(veld.Key) ? Aanvulling.LangsteTekst : LangsteRegel))
        .Where(veld => veld.Length > veld.Meeste)
        .Select(veld => new Leesfout(veld.Naam, $"Maak deze tekst korter: die heeft {veld.Length} tekens en er passen er {veld.Meeste}."));

    private static IEnumerable<Leesfout> Gevaar(Formuliervelden velden)
    {
        if (velden["gevaar"] is null)
        {
            yield return new("gevaar", Vraag);
        }

        if (velden.Is("gevaar") && velden["gevaar_nu"] is null)
        {
            yield return new("gevaar_nu", "Schrijf op wat er nu gevaarlijk is.");
        }
    }

    private static IEnumerable<Leesfout> Melder(Formuliermelder melder, Formuliervelden velden)
    {
        if (!melder.Hoedanigheid.IsBeroepsmatig())
        {
            yield return new("melder_hoedanigheid", "Kies vanuit welk beroep u meldt.");
        }

        if (melder.Naam is null)
        {
            yield return new("melder_naam", "Vul uw naam in. Veilig Thuis moet weten wie er meldt.");
        }

        if (melder.Organisatie is null)
        {
            yield return new("melder_organisatie", "Vul in voor welke organisatie of praktijk u werkt.");
        }

        if (velden["melder_telefoon"] is null && velden["melder_email"] is null)
        {
            yield return new("melder_telefoon", "Vul uw telefoonnummer of e-mailadres in, zodat wij u kunnen bereiken.");
        }

        foreach (var fout in Noemen(melder))
        {
            yield return fout;
        }
    }

    private static IEnumerable<Leesfout> Noemen(Formuliermelder melder)
    {
        if (melder.MistKeuze)
        {
            yield return melder.Noemen is null
                ? new("melder_noemen", "Kies of het gezin mag weten dat u meldt.")
                : new("melder_grond", "Kies waarom het gezin niet mag weten dat u meldt.");
        }

        if (melder is { Noemen: true, Grond: not null })
        {
            yield return new("melder_grond", "U koos dat het gezin mag weten dat u meldt. Haal dan de reden weg, of kies nee.");
        }

        if (melder is { Grond: not null, Grondtekst: null })
        {
            yield return new("melder_grond_tekst", "Schrijf op waarom het gezin niet mag weten dat u meldt.");
        }
    }

    private static IEnumerable<Leesfout> Verhaal(Meldformulier formulier)
    {
        if (formulier is { Verhaal: null, Gezien: null, Gehoord: null })
        {
            yield return new("verhaal", "Schrijf op wat er aan de hand is.");
        }
    }
}
