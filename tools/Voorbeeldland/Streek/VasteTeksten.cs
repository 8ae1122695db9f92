using Kring.Domain.Berichten;
using Kring.Voorbeeldland.Verhalen;
using Kring.Web.Berichten.Vaststellen;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Voorbeeldland.Streek;

/// <summary>The team leader fills in the letters what only the region knows.</summary>
internal static class VasteTeksten
{
    private const string Vertrouwenspersoon = "Bel Steunpunt Merewold: 0512 000 123, op werkdagen van negen tot vijf.";

    private const string Klacht = "Schrijf naar Klachtencommissie Veilig Thuis Merewold, Postbus 1, Lindervoort.";

    public static async Task Stel(IServiceProvider diensten, Bevolking bevolking, CancellationToken ct)
    {
        foreach (var soort in Enum.GetValues<Briefsoort>())
        {
            await using var scope = diensten.CreateAsyncScope();
            var beurt = new Beurt(scope.ServiceProvider, bevolking, ct);
            beurt.Word(Collegas.Marijke);
            await beurt.Haal<StelSjabloonVastHandler>().Handle(new StelSjabloonVast(soort, 1, Ingevuld(soort)), ct);
        }
    }

    private static string Ingevuld(Briefsoort soort) => string.Join('\n', Briefsjabloon.Meegeleverd(soort).Tekst.Split('\n').Select(regel =>
        regel.IndexOf(Briefsjabloon.NogInvullen, StringComparison.Ordinal) is var plek && plek < 0 ? regel
        : regel[..plek] + (regel.Contains("vertrouwenspersoon", StringComparison.Ordinal) ? Vertrouwenspersoon : Klacht)));
}
