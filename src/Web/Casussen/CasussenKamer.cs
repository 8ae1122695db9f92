using Kring.Web.Casussen.Aanwijzen;
using Kring.Web.Casussen.Beantwoorden;
using Kring.Web.Casussen.Bekijken;
using Kring.Web.Casussen.Brieflezen;
using Kring.Web.Casussen.Doelkiezen;
using Kring.Web.Casussen.Informeren;
using Kring.Web.Casussen.Monitoren;
using Kring.Web.Casussen.Noodopenen;
using Kring.Web.Casussen.Overdragen;
using Kring.Web.Casussen.Overzicht;
using Kring.Web.Casussen.Samenvoegen;
using Kring.Web.Casussen.Sluiten;
using Kring.Web.Casussen.Toewijzen;
using Kring.Web.Casussen.Zoeken;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Casussen;

/// <summary>
/// The room of the case. Its hall: <see cref="Casuskoppen"/>, <see cref="Casusmensen"/>, <see cref="Casusmeldingen"/>,
/// <see cref="Casusinzage"/>, <see cref="Hertypering"/>, <see cref="Casusbeginnen"/>, <see cref="Tijdlijnen"/>, <see cref="OpgenomenCasussen"/>, <see cref="Regiekandidaten"/>.
/// </summary>
public static class CasussenKamer
{
    public static IServiceCollection AddCasussen(this IServiceCollection services) => services
        .AddScoped<Casuszaak>()
        .AddScoped<Casuskoppen>()
        .AddScoped<Casusmensen>()
        .AddScoped<Casusmeldingen>()
        .AddScoped<Casusbeginnen>()
        .AddScoped<Meldingverleden>()
        .AddScoped<Hertypering>()
        .AddScoped<Rechtzetting>()
        .AddScoped<Tijdlijnen>()
        .AddScoped<Casusinzage>()
        .AddScoped<WatNu>()
        .AddScoped<Kinderen>()
        .AddScoped<Deelnemers>()
        .AddScoped<Regiekandidaten>()
        .AddScoped<Regietermijnen>()
        .AddScoped<NeemCasusAanHandler>()
        .AddScoped<WijsCasusToeHandler>()
        .AddScoped<BiedOverdrachtAanHandler>()
        .AddScoped<TrekOverdrachtInHandler>()
        .AddScoped<AanvaardOverdrachtHandler>()
        .AddScoped<GeefOverdrachtTerugHandler>()
        .AddScoped<WisselRegisseurHandler>()
        .AddScoped<TeInformeren>()
        .AddScoped<Informeerder>()
        .AddScoped<Informeerplicht>()
        .AddScoped<Briefopsteller>()
        .AddScoped<Briefproef>()
        .AddScoped<SchrijfBriefHandler>()
        .AddScoped<Briefkeuring>()
        .AddScoped<VerstuurBriefHandler>()
        .AddScoped<Informeerlijst>()
        .AddScoped<Casusoverzicht>()
        .AddScoped<Meldingenzoeker>()
        .AddScoped<Zoeker>()
        .AddScoped<LegInformeringVastHandler>()
        .AddScoped<VerlengInformerenHandler>()
        .AddScoped<LegMonitoringVastHandler>()
        .AddScoped<OpgenomenCasussen>()
        .AddScoped<Samenloop>()
        .AddScoped<Samenvoeglading>()
        .AddScoped<Gevolgen>()
        .AddScoped<VoegCasussenSamenHandler>()
        .AddScoped<HaalCasussenUitElkaarHandler>()
        .AddScoped<SluitCasusHandler>()
        .Configure<MvcOptions>(mvc => mvc.Filters.Add<DoelFilter>())
        .AddScoped<Doelvrager>()
        .AddScoped<KiesDoelHandler>()
        .AddScoped<NeemNoodtoegangHandler>()
        .AddScoped<GeefNoodtoegangTerugHandler>();
}
