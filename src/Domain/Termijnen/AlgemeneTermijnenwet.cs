namespace Kring.Domain.Termijnen;

/// <summary>The Algemene termijnenwet: whether it applies to a period, and where it moves the end.</summary>
internal static class AlgemeneTermijnenwet
{
    /// <summary>Why the law does not move the end of this period, as a sentence; nothing when it does apply.</summary>
    internal static string? WaaromNiet(Termijnduur duur, Termijngrond grond) => (grond, duur) switch
    {
        (Termijngrond.Norm, _) =>
            "Dit is een norm en geen wettelijke termijn: het einde schuift niet op.",
        (Termijngrond.WetZonderTermijnenwet, _) =>
            "De Algemene termijnenwet geldt hier niet: het einde schuift niet op.",
        (_, { Eenheid: Termijneenheid.Uren }) =>
            "De Algemene termijnenwet geldt niet voor een termijn in uren (artikel 4).",
        (_, { Eenheid: Termijneenheid.Jaren }) =>
            "De Algemene termijnenwet geldt niet voor een termijn in jaren (artikel 4).",
        (_, { Eenheid: Termijneenheid.Dagen, Aantal: > 90 }) =>
            "De Algemene termijnenwet geldt niet voor een termijn van meer dan 90 dagen (artikel 4).",
        (_, { Eenheid: Termijneenheid.Weken, Aantal: > 12 }) =>
            "De Algemene termijnenwet geldt niet voor een termijn van meer dan twaalf weken (artikel 4).",
        (_, { Eenheid: Termijneenheid.Maanden, Aantal: > 3 }) =>
            "De Algemene termijnenwet geldt niet voor een termijn van meer dan drie maanden (artikel 4).",
        _ => null,
    };

    /// <summary>Art. 2, then art. 1: the last day of a legal period that began after a day and would end on another.</summary>
    internal static (DateOnly Einddag, IReadOnlyList<string> Uitleg) Verschuif(
        DateOnly begin, DateOnly einde, Termijnduur duur, Kalender kalender)
    {
        var (verlengd, zinnen) = (Verleng(begin, einde, duur, kalender), new List<string>());
        if (verlengd > einde)
        {
            zinnen.Add("In een termijn van drie dagen of meer zitten ten minste twee dagen die geen zaterdag, zondag of "
                + $"feestdag zijn: de termijn loopt door tot en met {verlengd.Voluit()} (Algemene termijnenwet, artikel 2).");
        }

        var laatste = Werkdagen.EerstVanaf(verlengd, kalender);
        if (laatste > verlengd)
        {
            zinnen.Add($"Overgeslagen: {Overgeslagen.Opsomming(verlengd.AddDays(-1), laatste, kalender)}.");
            zinnen.Add($"De termijn loopt door tot en met {laatste.Voluit()} (Algemene termijnenwet, artikel 1).");
        }

        return (laatste, zinnen);
    }

    private static DateOnly Verleng(DateOnly begin, DateOnly einde, Termijnduur duur, Kalender kalender)
    {
        // Only days can be fewer than three; a week or a month never is.
        if (duur is { Eenheid: Termijneenheid.Dagen, Aantal: < 3 })
        {
            return einde;
        }

        var tekort = 2 - Werkdagen.Tel(begin, einde, kalender);
        return tekort > 0 ? Werkdagen.Na(einde, tekort, kalender) : einde;
    }
}
