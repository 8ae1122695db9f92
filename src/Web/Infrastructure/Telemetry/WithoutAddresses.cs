using System.Diagnostics;
using OpenTelemetry;

namespace Kring.Web.Infrastructure.Telemetry;

/// <summary>
/// A raw address may hold what a person typed, and the sender may be a person. The template of the page stays; the rest
/// does not leave.
/// </summary>
internal sealed class WithoutAddresses : BaseProcessor<Activity>
{
    private static readonly string[] Names =
        ["url.path", "url.query", "url.full", "http.url", "http.target", "user_agent.original", "client.address", "network.peer.address"];

    public override void OnEnd(Activity data)
    {
        foreach (var name in Names)
        {
            data.SetTag(name, null);
        }

        // The framework may name a trace by the raw path; RequestLog has put the template beside it.
        data.DisplayName = $"{data.GetTagItem("http.request.method")} {data.GetTagItem("http.route")}".Trim();
    }
}
