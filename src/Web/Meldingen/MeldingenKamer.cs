using Kring.Web.Meldingen.Aanvullen;
using Kring.Web.Meldingen.Afhandelen;
using Kring.Web.Meldingen.Beoordelen;
using Kring.Web.Meldingen.Controleren;
using Kring.Web.Meldingen.Herkennen;
using Kring.Web.Meldingen.Invullen;
using Kring.Web.Meldingen.Nalezen;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Meldingen.Raadplegen;
using Kring.Web.Meldingen.Stuf;
using Kring.Web.Meldingen.Teruggeven;
using Kring.Web.Meldingen.Terugkijken;
using Kring.Web.Meldingen.Terugkoppelen;
using Kring.Web.Meldingen.Toewijzen;

namespace Kring.Web.Meldingen;

/// <summary>
/// The room of reports, from receipt until it is decided what follows. Its hall: <see cref="Meldingberichten"/>,
/// <see cref="Uitkomstbericht"/>, <see cref="Formuliermeldingen"/>, <see cref="OpenMeldingen"/>, <see cref="Aanvullingen"/>,
/// and the doors through which messages come in.
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
            .AddScoped<Formuliermeldingen>()
            .AddScoped<Adresmaskers>()
            .AddScoped<Verzwegene>()
            .AddScoped<Incidentlezer>()
            .AddScoped<Meldingkoppen>()
            .AddScoped<Ontvangstorganisatie>()
            .AddScoped<Opneming>()
            .AddScoped<OntvangPolitieberichtHandler>()
            .AddScoped<RichtVeiligThuisInHandler>()
            .AddScoped<GeweigerdeBerichten>()
            .AddScoped<HandelGeweigerdBerichtAfHandler>()
            .AddScoped<Terugkoppelaar>()
            .AddScoped<Politieterugkoppeling>()
            .AddScoped<VertelMelderHandler>()
            .AddScoped<Melderbrieven>()
            .AddScoped<SchrijfMelderbriefHandler>()
            .AddScoped<Eindbericht>()
            .AddScoped<Uitkomstbericht>()
            .AddZelfMelden(configuration)
            .AddStappen();
    }

    /// <summary>What a reporter does alone: report by form, and add to it.</summary>
    private static IServiceCollection AddZelfMelden(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.GetSection("Meldformulier").Get<MeldformulierOptions>() ?? new MeldformulierOptions())
        .AddSingleton<Meldrem>()
        .AddScoped<Aanvullingen>()
        .AddScoped<Aanvulweergave>()
        .AddScoped<Ontvangstcodes>()
        .AddScoped<DoeMeldingHandler>()
        .AddScoped<ToetsCodeHandler>()
        .AddScoped<VulMeldingAanHandler>()
        .AddScoped<LeesAanvullingHandler>();

    /// <summary>From the acute check to the decision.</summary>
    private static IServiceCollection AddStappen(this IServiceCollection services) => services
        .AddScoped<OpenMeldingen>()
        .AddScoped<NeemMeldingAanHandler>()
        .AddScoped<WijsMeldingToeHandler>()
        .AddScoped<LegAcuteCheckVastHandler>()
        .AddScoped<WendGevaarAfHandler>()
        .AddScoped<ZetAcuteStapHandler>()
        .AddScoped<Gemelden>()
        .AddScoped<Relatielegger>()
        .AddScoped<Inschrijver>()
        .AddScoped<HerkenMeldingHandler>()
        .AddScoped<Bronlezer>()
        .AddScoped<Relatieherziener>()
        .AddScoped<Losmaker>()
        .AddScoped<Losmaakparen>()
        .AddScoped<Losmaaklading>()
        .AddScoped<MaakLosHandler>()
        .AddScoped<DraaiLosmakenTerugHandler>()
        .AddScoped<EerdereMeldingen>()
        .AddScoped<Uitkomstopties>()
        .AddScoped<LegHerhalingVastHandler>()
        .AddScoped<LegRaadplegingVastHandler>()
        .AddScoped<BeoordeelMeldingHandler>()
        .AddScoped<GeefMeldingTerugHandler>();
}
