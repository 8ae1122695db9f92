using System.Diagnostics.Metrics;

namespace Kring.Web.Infrastructure.Telemetry;

/// <summary>Counts what is done, seen and refused, by the name of the act or page; never about whom.</summary>
public static class ActCounter
{
    public const string Meter = "Kring";

    private static readonly Meter Own = new(Meter);

    private static readonly Counter<long> Lines = Own.CreateCounter<long>("kring.logregels", "{regel}", "Acts, views and refusals that were logged.");

    public static void Count(string kind, string act) => Lines.Add(1, new("soort", kind), new("actie", act));
}
