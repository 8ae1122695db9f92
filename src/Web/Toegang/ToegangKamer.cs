namespace Kring.Web.Toegang;

/// <summary>The room that knows who acts and what that one may see. Its hall: <see cref="Actor"/>, <see cref="Zichtbaar"/>, <see cref="Behandelaars"/>, <see cref="Afwezigen"/>.</summary>
public static class ToegangKamer
{
    public static IServiceCollection AddToegang(this IServiceCollection services) => services
        .AddSingleton<Geldendbeleid>()
        .AddScoped<Actor>()
        .AddScoped<Zichtbaar>()
        .AddScoped<Namen>()
        .AddScoped<Afwezigen>()
        .AddScoped<Behandelaars>();
}
