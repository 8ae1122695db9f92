using OpenTelemetry.Exporter;

namespace Kring.Web.Infrastructure.Telemetry;

/// <summary>Where traces and measurements go.</summary>
public sealed record TelemetryTarget(Uri Collector, bool IsGrpc)
{
    public void Set(OtlpExporterOptions options, string signal)
    {
        options.Protocol = IsGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = IsGrpc ? Collector : new Uri(Collector, $"{Collector.AbsolutePath.TrimEnd('/')}/v1/{signal}");
    }
}
