namespace Kring.Domain.Termijnen;

/// <summary>Counting in working days, as a <see cref="Kalender"/> knows them.</summary>
public static class Werkdagen
{
    /// <summary>The day that is a number of working days after a day; the day itself does not count.</summary>
    /// <param name="dag">The day after which counting begins.</param>
    /// <param name="aantal">How many working days; with zero the day itself is given, working day or not.</param>
    /// <param name="kalender">Which days are working days.</param>
    public static DateOnly Na(DateOnly dag, int aantal, Kalender kalender)
    {
        for (; aantal > 0; aantal--)
        {
            dag = EerstVanaf(dag.AddDays(1), kalender);
        }

        return dag;
    }

    /// <summary>The day itself when it is a working day, otherwise the first one after it.</summary>
    /// <param name="dag">The day.</param>
    /// <param name="kalender">Which days are working days.</param>
    public static DateOnly EerstVanaf(DateOnly dag, Kalender kalender)
    {
        while (!kalender.IsWerkdag(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    /// <summary>How many working days lie after one day, up to and including another.</summary>
    /// <param name="na">The day after which counting begins.</param>
    /// <param name="totEnMet">The last day that counts; before <paramref name="na"/> the answer is zero.</param>
    /// <param name="kalender">Which days are working days.</param>
    public static int Tel(DateOnly na, DateOnly totEnMet, Kalender kalender) =>
        Dagen.Na(na, totEnMet).Count(kalender.IsWerkdag);
}
