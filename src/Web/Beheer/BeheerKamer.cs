using Kring.Web.Beheer.Beveiligen;
using Kring.Web.Beheer.Nazien;
using Kring.Web.Beheer.Openen;
using Kring.Web.Beheer.Vaststellen;
using Kring.Web.Beheer.Voorstellen;

namespace Kring.Web.Beheer;

/// <summary>The room of accounts, organisations and the policy of access. It needs the login, which only the web sets up.</summary>
public static class BeheerKamer
{
    public static IServiceCollection AddBeheer(this IServiceCollection services) => services
        .AddScoped<OpenAccountHandler>()
        .AddScoped<EigenAccount>()
        .AddScoped<MaakHerstelcodesHandler>()
        .AddScoped<VoegPasskeyToeHandler>()
        .AddScoped<VerwijderPasskeyHandler>()
        .AddScoped<BeeindigSessieHandler>()
        .AddScoped<BeeindigAndereSessiesHandler>()
        .AddScoped<StelToegangVoorHandler>()
        .AddScoped<BeslisOverToegangHandler>()
        .AddScoped<BeoordeelNoodtoegangHandler>();
}
