using System.Text.RegularExpressions;
using Kring.Domain.Berichten;
using Kring.TestSupport;
using Kring.Web.Berichten.Vaststellen;
using Kring.Web.Tests.Casussen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Berichten;

/// <summary>Letters brought to the step a test needs.</summary>
internal static partial class Briefproeven
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The team leader fills in what only the region knows; doing it again changes nothing.</summary>
    public static async Task VulSjablonenIn(this KringHost host)
    {
        foreach (var soort in Enum.GetValues<Briefsoort>())
        {
            await using var beurt = host.Als(Wereld.Marijke);
            if (!await beurt.Db.Briefsjablonen.AnyAsync(sjabloon => sjabloon.Soort == soort, Ct))
            {
                await beurt.Haal<StelSjabloonVastHandler>().Handle(
                    new StelSjabloonVast(soort, 1, NogInvullen().Replace(Briefsjabloon.Meegeleverd(soort).Tekst, "Bel 0512 345678.")), Ct);
            }
        }
    }

    public static (string, string)[] Velden(string stap, string weg = "Overhandigen", string gemeld = "Er was luid geschreeuw.") =>
        [("Stap", stap), ("Invoer.Weg", weg), ("Invoer.Gemeld", gemeld), ("Invoer.Vervolg", "Wij bellen u dinsdag.")];

    public static string Pad(this Casusverhaal verhaal, Guid persoon) => $"/casussen/{verhaal.CasusId}/informeren/{verhaal.MeldingId}/{persoon}";

    [GeneratedRegex(@"\[vul in:[^\]]*\]")]
    private static partial Regex NogInvullen();
}
