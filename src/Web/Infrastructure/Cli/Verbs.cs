using Kring.Persistence;
using Kring.Web.Beheer;
using Kring.Web.Huishoudens;
using Kring.Web.Logboek;
using Kring.Web.Meldingen;
using Kring.Web.Termijnen;

namespace Kring.Web.Infrastructure.Cli;

/// <summary>What this program can do from the command line besides serving the web.</summary>
public static class Verbs
{
    /// <summary>Exit code for wrong use; the sentence on standard error says what to do.</summary>
    public const int WrongUse = 2;

    /// <summary>Exit code for what was asked well and could not be done.</summary>
    public const int Failed = 1;

    private const string Start = "start";

    private static readonly Dictionary<string, Func<string[], Task<int>>> Table = new(StringComparer.Ordinal)
    {
        ["account"] = arguments => AccountVerb.Run(arguments, Console.Out, Console.Error),
        ["controleer"] = arguments => ControleerVerb.Run(arguments, Console.Out, Console.Error),
        ["herken"] = arguments => Task.FromResult(HerkenVerb.Run(arguments, Console.Out, Console.Error)),
        ["importeer"] = arguments => ImporteerVerb.Run(arguments, Console.Out, Console.Error),
        ["termijn"] = arguments => Task.FromResult(TermijnVerb.Run(arguments, Console.Out, Console.Error)),
    };

    /// <summary>Runs the verb in the first argument.</summary>
    /// <param name="arguments">The arguments of the program: a verb, then what belongs to it.</param>
    /// <param name="error">Where the sentence for wrong use goes.</param>
    /// <returns>The exit code; nothing when the web must start, with the verb for it or without any verb.</returns>
    public static async Task<int?> RunAsync(string[] arguments, TextWriter error)
    {
        var verb = arguments.FirstOrDefault() ?? Start;
        if (verb == Start || verb.StartsWith("--", StringComparison.Ordinal))
        {
            return null;
        }

        if (Table.TryGetValue(verb, out var run))
        {
            try
            {
                return await run(arguments[1..]);
            }
            catch (SchemaLooptAchterException behind)
            {
                await error.WriteLineAsync(behind.Message);
                return Failed;
            }
        }

        var known = string.Join(", ", Table.Keys.Prepend(Start).Order(StringComparer.Ordinal));
        await error.WriteLineAsync($"De opdracht “{verb}” bestaat niet; kies een van deze: {known}.");
        return WrongUse;
    }
}
