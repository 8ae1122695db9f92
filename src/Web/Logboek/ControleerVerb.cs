using System.Data.Common;
using System.Globalization;
using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.Web.Infrastructure.Cli;
using Kring.Web.Infrastructure.Startup;
using Microsoft.Extensions.Logging.Console;

namespace Kring.Web.Logboek;

/// <summary>The verb <c>controleer logboek</c>: goes over the whole log and names the first line that does not hold.</summary>
public static class ControleerVerb
{
    private const string Bewaard = "vanaf-zegel";

    private const string Usage =
        "Geef op wat u wilt controleren: ./kring controleer logboek [--vanaf-zegel NUMMER:WAARDE] [--gegevens MAP].";

    /// <summary>Runs the verb.</summary>
    /// <param name="arguments">What was typed after the verb.</param>
    /// <param name="output">Where the outcome goes.</param>
    /// <param name="error">Where the sentence for wrong use goes.</param>
    /// <returns>0 when the log holds, 1 when not, 2 for wrong use.</returns>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not ["logboek", .. var opties])
        {
            await error.WriteLineAsync(Usage);
            return Verbs.WrongUse;
        }

        await using var app = Bouw(opties);
        if (!LeesZegel(app.Configuration[Bewaard], out var bewaard))
        {
            await error.WriteLineAsync("Het bewaarde zegel is niet te lezen; neem het over zoals het is afgedrukt: een nummer, een dubbele punt en 64 tekens.");
            return Verbs.WrongUse;
        }

        await using var scope = app.Services.CreateAsyncScope();
        if (!await IsBij(scope.ServiceProvider.GetRequiredService<KringDbContext>()))
        {
            await error.WriteLineAsync("Hier is nog geen logboek, of het is van een oudere versie van Kring. Kijk de map met gegevens na, of start Kring eerst.");
            return Verbs.WrongUse;
        }

        var uitslag = await scope.ServiceProvider.GetRequiredService<Zegelcontrole>().Doe(bewaard, CancellationToken.None);
        await output.WriteLineAsync(Woorden(uitslag, bewaard));
        return uitslag.Breuk is null ? 0 : 1;
    }

    private static string Woorden(Zegeluitslag uitslag, Zegel? bewaard)
    {
        var wachtend = uitslag.Wachtend == 0 ? "" : $"{Zegelwoorden.Aantal(uitslag.Wachtend)} zonder zegel: die verzegelt Kring zodra het draait.";
        var regels = uitslag.Breuk is { } breuk ? KloptNiet(uitslag, breuk).Append(wachtend) : Klopt(uitslag, bewaard, wachtend);
        return string.Join(Environment.NewLine, regels.Where(regel => regel.Length > 0));
    }

    private static IEnumerable<string> KloptNiet(Zegeluitslag uitslag, Zegelbreuk breuk) =>
    [
        $"Het logboek klopt niet. {Zegelwoorden.Zin(breuk)}",
        uitslag.Goed == 0 ? "Van geen enkele regel ervoor staat vast dat die klopt." : $"De regels 1 tot en met {uitslag.Goed} kloppen.",
    ];

    private static IEnumerable<string> Klopt(Zegeluitslag uitslag, Zegel? bewaard, string wachtend)
    {
        yield return $"Het logboek klopt: {Zegelwoorden.Aantal(uitslag.Goed)} met een zegel.";
        yield return bewaard is null ? "" : $"Het bewaarde zegel {bewaard.Nummer} staat er nog.";
        yield return wachtend;
        if (uitslag.Goed > 0)
        {
            yield return $"Laatste zegel: {uitslag.Laatste}";
            yield return "Bewaar dit zegel buiten Kring; geef het later mee met --vanaf-zegel.";
        }
    }

    private static bool LeesZegel(string? tekst, out Zegel? zegel)
    {
        zegel = null;
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return true;
        }

        if (tekst.Trim().Split(':') is not [var nummer, { Length: 64 } waarde] || !waarde.All(char.IsAsciiHexDigit)
            || !long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) || getal == 0)
        {
            return false;
        }

        zegel = new Zegel { Nummer = getal, LogregelId = Guid.Empty, Waarde = Convert.FromHexString(waarde) };
        return true;
    }

    private static WebApplication Bouw(string[] opties)
    {
        var builder = WebApplication.CreateBuilder(opties);
        builder.AddKring();
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder.Build();
    }

    private static async Task<bool> IsBij(KringDbContext db)
    {
        try
        {
            return await Schema.IsBij(db);
        }
        catch (DbException)
        {
            return false;
        }
    }
}
