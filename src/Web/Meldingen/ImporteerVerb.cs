using System.Data.Common;
using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Cli;
using Kring.Web.Infrastructure.Startup;
using Kring.Web.Infrastructure.Storage;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Console;

namespace Kring.Web.Meldingen;

/// <summary>
/// The verb <c>importeer politie PAD</c>: takes in a file, or the files of a folder in order of name; one line each. A file
/// that is refused does not stop the others.
/// </summary>
public static class ImporteerVerb
{
    private const string Usage =
        "Geef een bestand of een map met politieberichten, bijvoorbeeld: ./kring importeer politie berichten/ [--gegevens MAP].";

    /// <summary>Runs the verb.</summary>
    /// <param name="arguments">What was typed after the verb.</param>
    /// <param name="output">Where the line per file goes.</param>
    /// <param name="error">Where the sentence for wrong use goes.</param>
    /// <returns>0 when all were taken in, 1 when not, 2 for wrong use.</returns>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var (woorden, opties) = Importbestanden.Splits(arguments);
        if (woorden is not ["politie", var pad] || opties is null)
        {
            await error.WriteLineAsync(Usage);
            return Verbs.WrongUse;
        }

        if (Importbestanden.In(pad) is not { } bestanden)
        {
            await error.WriteLineAsync($"Er is geen bestand of map “{pad}”; controleer het pad.");
            return Verbs.WrongUse;
        }

        await using var app = Bouw(opties);
        await app.Services.UpdateSchema();
        await Doe(app.Services, (RichtVeiligThuisInHandler handler) => handler.Handle(new RichtVeiligThuisIn(), CancellationToken.None));
        var alles = true;
        foreach (var bestand in bestanden)
        {
            alles &= await Importeer(app.Services, bestand, output);
        }

        return alles ? 0 : 1;
    }

    private static WebApplication Bouw(string[] opties)
    {
        var builder = WebApplication.CreateBuilder(opties);
        builder.AddKring();
        // Standard output holds the lines per file and nothing else.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder.Build();
    }

    private static async Task<bool> Importeer(IServiceProvider services, string bestand, TextWriter output)
    {
        var naam = Path.GetFileName(bestand);
        var regel = $"geweigerd {naam}: Het bestand kan niet worden gelezen.";
        var gelukt = false;
        try
        {
            var act = new OntvangPolitiebericht(await Importbestanden.Lees(bestand), naam);
            Ontvangst? uitkomst = null;
            await Doe(services, async (OntvangPolitieberichtHandler handler) => uitkomst = await handler.Handle(act, CancellationToken.None));
            (gelukt, regel) = uitkomst is Ontvangst.Aangenomen aangenomen
                ? (true, $"aangenomen {aangenomen.Nummer} {naam}")
                : (false, $"geweigerd {naam}: {((Ontvangst.Geweigerd)uitkomst!).Reden}");
        }
        catch (Exception fout) when (fout is DbException or DbUpdateException or WeigeringException)
        {
            regel = $"geweigerd {naam}: Het bericht kon niet worden opgeslagen; probeer het opnieuw.";
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // The line says it already.
        }

        await output.WriteLineAsync(regel.ReplaceLineEndings(" "));
        return gelukt;
    }

    // Every file is a turn of its own, as every request is.
    private static async Task Doe<T>(IServiceProvider services, Func<T, Task> doe)
        where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().WordSysteem("opdrachtregel", Recht.MeldingOntvangen);
        await doe(scope.ServiceProvider.GetRequiredService<T>());
    }
}
