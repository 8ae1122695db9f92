using Kring.Persistence.Huishoudens;
using Kring.Web.Huishoudens.Bekijken;
using Kring.Web.Huishoudens.Nazoeken;
using Kring.Web.Huishoudens.Overzien;
using Kring.Web.Huishoudens.Vergelijken;
using Kring.Web.Huishoudens.Vertrekken;

namespace Kring.Web.Huishoudens;

/// <summary>The room of persons and households. Its hall: <see cref="Herkenner"/>, <see cref="Persoonsgroepen"/>, <see cref="Afschermingen"/>.</summary>
public static class HuishoudensKamer
{
    public static IServiceCollection AddHuishoudens(this IServiceCollection services) => services
        .AddScoped<Persoonsvinder>()
        .AddScoped<Huishoudenszoeker>()
        .AddScoped<Herkenner>()
        .AddScoped<Persoonsgroepen>()
        .AddScoped<Paarlezer>()
        .AddScoped<BesluitPaarHandler>()
        .AddScoped<Nazoekstanden>()
        .AddScoped<Zelfden>()
        .AddScoped<ZoekParenHandler>()
        .AddScoped<StelPaarVoorHandler>()
        .AddScoped<Afschermingen>()
        .AddScoped<SchermAdressenAfHandler>()
        .AddScoped<Huishoudenlezer>()
        .AddScoped<LaatLidGaanHandler>()
        .AddScoped<NeemLidTerugHandler>()
        .AddScoped<Persoonskring>()
        .AddScoped<ToonAfgeschermdAdresHandler>();
}
