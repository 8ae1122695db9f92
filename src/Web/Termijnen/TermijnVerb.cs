using System.Globalization;
using Kring.Domain;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Cli;

namespace Kring.Web.Termijnen;

/// <summary>
/// The verb <c>termijn DATUM "PERIODE"</c>: prints the last day of a legal period, then why, one sentence per line. A
/// period in hours begins at a time and ends at one.
/// </summary>
public static class TermijnVerb
{
    private const string ZonderTermijnenwet = "--zonder-termijnenwet";

    private const string Day = "yyyy-MM-dd";

    private const string Minute = "yyyy-MM-dd'T'HH:mm";

    private const string Usage =
        "Geef een datum en een periode, bijvoorbeeld: ./kring termijn 2026-04-01 \"5 werkdagen\" [--zonder-termijnenwet].";

    /// <summary>Runs the verb.</summary>
    /// <param name="arguments">What was typed after the verb.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="error">Where the sentence for wrong use goes.</param>
    /// <returns>The exit code: 0, or 2 for wrong use.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        try
        {
            var berekening = Read(arguments);
            output.WriteLine(Answer(berekening));
            foreach (var zin in berekening.Uitleg)
            {
                output.WriteLine(zin);
            }

            return 0;
        }
        catch (WeigeringException geweigerd)
        {
            error.WriteLine(geweigerd.Message);
            return Verbs.WrongUse;
        }
    }

    private static Termijnberekening Read(string[] arguments)
    {
        var grond = arguments.Contains(ZonderTermijnenwet) ? Termijngrond.WetZonderTermijnenwet : Termijngrond.Wet;
        var words = arguments.Where(a => a != ZonderTermijnenwet).ToList();
        if (words.Count != 2)
        {
            throw new WeigeringException(new OpdrachtIsNietTeLezen(Usage));
        }

        var duur = Termijnduur.Lees(words[1]);
        return TryParse(words[0], Day) is { } dag
            ? Termijnberekening.Vanaf(DateOnly.FromDateTime(dag), duur, grond, Kalender.Wettelijk)
            : Termijnberekening.Vanaf(Moment(words[0]), duur, grond, Kalender.Wettelijk);
    }

    private static DateTimeOffset Moment(string word)
    {
        var clock = TryParse(word, Minute) ?? throw new WeigeringException(new OpdrachtIsNietTeLezen(
            $"“{word}” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-04-01."));
        return NederlandseTijd.Moment(clock) ?? throw new WeigeringException(new OpdrachtIsNietTeLezen(
            $"“{word}” bestaat niet, omdat de klok dan een uur vooruit gaat. Kies een ander tijdstip."));
    }

    private static DateTime? TryParse(string word, string format) =>
        DateTime.TryParseExact(word, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : null;

    private static string Answer(Termijnberekening berekening) =>
        berekening.Eindmoment is { } moment
            ? moment.ToString(Minute, CultureInfo.InvariantCulture)
            : berekening.Einddag.ToString(Day, CultureInfo.InvariantCulture);

    private sealed record OpdrachtIsNietTeLezen(string Raad) : Weigering(Raad);
}
