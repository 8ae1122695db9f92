using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Kring.Web.Infrastructure.Telemetry;

/// <summary>Sends what was traced and measured, as long as the program runs; what is left goes when it stops.</summary>
public sealed class TelemetryExport(TelemetryTarget target) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private MeterProvider? measurements;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var program = ResourceBuilder.CreateDefault().AddService("kring");
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(program)
            .AddSource("Microsoft.AspNetCore")
            .AddProcessor(new WithoutAddresses())
            .AddOtlpExporter(options => target.Set(options, "traces"))
            .Build();
        measurements = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(program)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", ActCounter.Meter)
            .AddOtlpExporter(options => target.Set(options, "metrics"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces?.ForceFlush();
        measurements?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        measurements?.Dispose();
    }
}
