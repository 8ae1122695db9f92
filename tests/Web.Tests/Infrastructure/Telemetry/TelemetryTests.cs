using Kring.TestSupport;
using Kring.Web.Infrastructure.Telemetry;
using Kring.Web.Tests.Casussen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Telemetry;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Met_een_adres_gaan_sporen_en_metingen_erheen_zonder_wat_iemand_typte()
    {
        using var collector = new Collector();
        await using (var host = new KringHost())
        {
            host.Instellingen[TelemetryRegistration.Endpoint] = collector.Address;
            var verhaal = await Casusverhaal.Leg(host);
            using var hanneke = await host.Inloggen(Wereld.Hanneke);
            await hanneke.Open($"/casussen/{verhaal.CasusId}?zoek=Zwartkruis");
            using var weg = await hanneke.GetAsync("/casussen/Hofstrada", TestContext.Current.CancellationToken);
            await host.Services.GetServices<IHostedService>().OfType<TelemetryExport>().Single().StopAsync(TestContext.Current.CancellationToken);

            var gestuurd = collector.Received;
            Assert.Contains("/v1/traces", gestuurd.Keys);
            Assert.Contains("casussen/{id:guid}", gestuurd["/v1/traces"], StringComparison.Ordinal);
            Assert.Contains("kring.logregels", gestuurd["/v1/metrics"], StringComparison.Ordinal);
            Assert.All(gestuurd.Values, inhoud => Assert.DoesNotContain("Zwartkruis", inhoud, StringComparison.Ordinal));
            Assert.All(gestuurd.Values, inhoud => Assert.DoesNotContain("Hofstrada", inhoud, StringComparison.Ordinal));
            Assert.All(gestuurd.Values, inhoud => Assert.DoesNotContain($"{verhaal.CasusId}", inhoud, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Zonder_adres_gaat_er_niets_weg()
    {
        await using var host = new KringHost();
        Assert.Empty(host.Services.GetServices<IHostedService>().OfType<TelemetryExport>());
    }
}
