using Kring.Web.Werklijst.Bewaren;
using Kring.Web.Werklijst.Overzicht;
using Kring.Web.Werklijst.Verdelen;
using Kring.Web.Werklijst.Vervangen;

namespace Kring.Web.Werklijst;

/// <summary>The room that reads from all rooms what must be done, by whom and when, and divides it. Nobody enters it.</summary>
public static class WerklijstKamer
{
    public static IServiceCollection AddWerklijst(this IServiceCollection services) => services
        .AddScoped<Teamleden>()
        .AddScoped<Zakenlezer>()
        .AddScoped<Werkkeuze>()
        .AddScoped<Werkoverzicht>()
        .AddScoped<Mededelingen>()
        .AddScoped<Filteropties>()
        .AddScoped<Overzichtlijst>()
        .AddScoped<BewaarOverzichtHandler>()
        .AddScoped<HernoemOverzichtHandler>()
        .AddScoped<VerwijderOverzichtHandler>()
        .AddScoped<KiesStartHandler>()
        .AddScoped<Geeflezer>()
        .AddScoped<Geefbeeld>()
        .AddScoped<Verdeler>()
        .AddScoped<VerdeelWerkHandler>()
        .AddScoped<Teamlast>()
        .AddScoped<RegelVervangingHandler>()
        .AddScoped<BeeindigVervangingHandler>();
}
