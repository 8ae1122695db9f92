using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Voorbeeldland.Streek;

/// <summary>The organisations, the municipalities and who works there are put in the store.</summary>
[Vereist(Recht.RegioInrichten)]
internal sealed record VestigStreek;

/// <summary>The store is marked as one of invented people.</summary>
[Vereist(Recht.RegioInrichten)]
internal sealed record MerkVoorbeeldgegevens;

/// <summary>Setting up is an act like every other: it leaves its line in the log.</summary>
internal static class Inrichting
{
    public static async Task RichtIn(this IServiceProvider beurt, object act, CancellationToken ct)
    {
        beurt.GetRequiredService<Actor>().WordSysteem("voorbeeldregio", Recht.RegioInrichten);
        await beurt.GetRequiredService<Logboekschrijver>().LegVast(act, Logonderwerp.Van("Regio", Guid.Empty), ct);
    }
}
