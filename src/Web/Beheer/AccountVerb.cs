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
public static class AccountVerb
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
        if (await Open(act, arguments[woorden.Count..]) is not { } gegevens)
        {
            await error.WriteLineAsync($"De gebruikersnaam “{act.Gebruikersnaam}” is al in gebruik; kies een andere.");
            return 1;
        }

        await output.WriteLineAsync($"Account open voor {act.Naam}. Dit staat hier één keer:");
        await output.WriteLineAsync($"  gebruikersnaam  {act.Gebruikersnaam}");
        await output.WriteLineAsync($"  wachtwoord      {gegevens.Wachtwoord}");
        await output.WriteLineAsync($"  inlogcodes      otpauth://totp/Kring:{Uri.EscapeDataString(act.Gebruikersnaam)}?secret={gegevens.Sleutel}&issuer=Kring");
        return 0;
    }

    private static OpenAccount Lees(List<string> woorden, Rol rol) => new()
    {
        Gebruikersnaam = woorden[0],
        Naam = woorden[1],
        Organisatie = woorden[2],
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
