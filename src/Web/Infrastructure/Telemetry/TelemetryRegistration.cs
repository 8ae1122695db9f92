namespace Kring.Web.Infrastructure.Telemetry;

/// <summary>Traces and measurements leave only when somebody said where to: the usual settings of OpenTelemetry.</summary>
public static class TelemetryRegistration
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration) =>
        Uri.TryCreate(configuration[Endpoint], UriKind.Absolute, out var collector)
            ? services.AddSingleton(new TelemetryTarget(collector, configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc"))
                .AddHostedService<TelemetryExport>()
            : services;
}
