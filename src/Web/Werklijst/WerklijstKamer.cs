using Kring.Web.Werklijst.Overzicht;

namespace Kring.Web.Werklijst;

/// <summary>The room that reads from all rooms what must be done, by whom and when. Nobody enters it.</summary>
public static class WerklijstKamer
{
    public static IServiceCollection AddWerklijst(this IServiceCollection services) => services
        .AddScoped<Zakenlezer>()
        .AddScoped<Werkoverzicht>();
}
