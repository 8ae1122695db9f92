using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Meldingen.Stuf;

namespace Kring.Web.Meldingen;

/// <summary>
/// The room of reports, from receipt until it is decided what follows. Its hall: <see cref="Meldingberichten"/>, and the
/// doors through which messages come in.
/// </summary>
public static class MeldingenKamer
{
    public static IServiceCollection AddMeldingen(this IServiceCollection services, IConfiguration configuration)
    {
        var schemas = configuration["stuf-schemas"] is { Length: > 0 } map ? Stufschema.Laad(map) : null;
        return services
            .AddSingleton(configuration.GetSection("Politie").Get<PolitieOptions>() ?? new PolitieOptions())
            .AddSingleton(new Schemakeuze(schemas))
            .AddScoped<Meldingberichten>()
            .AddScoped<Meldingkoppen>()
            .AddScoped<Ontvangstorganisatie>()
            .AddScoped<Opneming>()
            .AddScoped<OntvangPolitieberichtHandler>()
            .AddScoped<RichtVeiligThuisInHandler>();
    }
}
