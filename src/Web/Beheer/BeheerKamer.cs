using Kring.Web.Beheer.Beveiligen;
using Kring.Web.Beheer.Openen;

namespace Kring.Web.Beheer;

/// <summary>The room of accounts and organisations. It needs the login, which only the web sets up.</summary>
public static class BeheerKamer
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddScoped<OpenAccountHandler>()
        .AddScoped<EigenAccount>()
        .AddScoped<MaakHerstelcodesHandler>()
        .AddScoped<VoegPasskeyToeHandler>()
        .AddScoped<VerwijderPasskeyHandler>()
        .AddScoped<BeeindigSessieHandler>()
        .AddScoped<BeeindigAndereSessiesHandler>();
}
