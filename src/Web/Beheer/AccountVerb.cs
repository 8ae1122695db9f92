using System.Text.RegularExpressions;
using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Web.Beheer.Openen;
using Kring.Web.Infrastructure.Cli;
using Kring.Web.Infrastructure.Startup;
using Kring.Web.Infrastructure.Storage;
using Kring.Web.Toegang;
using Microsoft.Extensions.Logging.Console;

namespace Kring.Web.Beheer;

/// <summary>
/// The verb <c>account GEBRUIKERSNAAM NAAM ORGANISATIE ROL [GEMEENTECODE ...]</c>: the way into a store without anybody in
/// it. Whoever can run it can read the store's keys, so it asks no login; it is logged.
/// </summary>
public static partial class AccountVerb
{
    private const string Usage =
        "Geef gebruikersnaam, naam, organisatie en rol, bijvoorbeeld: "
        + "./kring account h.bosma \"Hanneke Bosma\" \"Veilig Thuis Merewold\" MedewerkerVeiligThuis [GEMEENTECODE ...].";

    /// <summary>Runs the verb.</summary>
    /// <returns>0 when the account is open, 1 when the name is taken, 2 for wrong use.</returns>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var woorden = arguments.TakeWhile(woord => !woord.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (woorden.Count < 4 || !Enum.TryParse<Rol>(woorden[3], out var rol) || !Enum.IsDefined(rol) || int.TryParse(woorden[3], out _))
        {
            await error.WriteLineAsync($"{Usage} Rollen: {string.Join(", ", Enum.GetNames<Rol>())}.");
            return Verbs.WrongUse;
        }

        var act = Lees(woorden, rol);
        return Bezwaar(act) is { } bezwaar
            ? await Zeg(error, bezwaar, Verbs.WrongUse)
            : await Doe(act, arguments[woorden.Count..], output, error);
    }

    private static async Task<int> Doe(OpenAccount act, string[] opties, TextWriter output, TextWriter error)
    {
        try
        {
            if (await Open(act, opties) is not { } gegevens)
            {
                return await Zeg(error, $"De gebruikersnaam “{act.Gebruikersnaam}” is al in gebruik; kies een andere.", 1);
            }

            var nieuw = gegevens.OrganisatieIsNieuw ? $", bij de nieuwe organisatie {act.Organisatie}" : "";
            await output.WriteLineAsync($"Account open voor {act.Naam}{nieuw}. Dit staat hier één keer:");
            await output.WriteLineAsync($"  gebruikersnaam  {act.Gebruikersnaam}");
            await output.WriteLineAsync($"  wachtwoord      {gegevens.Wachtwoord}");
            await output.WriteLineAsync($"  inlogcodes      otpauth://totp/Kring:{Uri.EscapeDataString(act.Gebruikersnaam)}?secret={gegevens.Sleutel}&issuer=Kring");
            return 0;
        }
        catch (WeigeringException geweigerd)
        {
            return await Zeg(error, geweigerd.Message, Verbs.WrongUse);
        }
    }

    private static async Task<int> Zeg(TextWriter error, string zin, int code)
    {
        await error.WriteLineAsync(zin);
        return code;
    }

    private static string? Bezwaar(OpenAccount act) => act switch
    {
        _ when !Gebruikersnaam().IsMatch(act.Gebruikersnaam) =>
            "Geef een gebruikersnaam van drie tot vijftig kleine letters, cijfers, punten en streepjes, bijvoorbeeld h.bosma.",
        _ when act.Naam.Length == 0 || act.Organisatie.Length == 0 => Usage,
        _ when act.Gemeenten.FirstOrDefault(code => !Gemeentecode().IsMatch(code)) is { } code =>
            $"“{code}” is geen gemeentecode. Een gemeentecode heeft vier cijfers, bijvoorbeeld 0141.",
        _ => null,
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{2,49}$")]
    private static partial Regex Gebruikersnaam();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex Gemeentecode();

    private static OpenAccount Lees(List<string> woorden, Rol rol) => new()
    {
        Gebruikersnaam = woorden[0],
        Naam = woorden[1].Trim(),
        Organisatie = woorden[2].Trim(),
        Rol = rol,
        Gemeenten = woorden[4..],
    };

    private static async Task<Toegangsgegevens?> Open(OpenAccount act, string[] opties)
    {
        var builder = WebApplication.CreateBuilder(opties);
        builder.AddKring().AddKringWeb();
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        await using var app = builder.Build();
        await app.Services.UpdateSchema();
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().WordSysteem("opdrachtregel", Recht.AccountOpenen);
        return await scope.ServiceProvider.GetRequiredService<OpenAccountHandler>().Handle(act, CancellationToken.None);
    }
}
