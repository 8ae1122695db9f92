using System.Data.Common;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Tests.Plannen;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Overzicht;

public sealed class AantalVragenTests : IAsyncDisposable
{
    private readonly Teller teller = new();
    private readonly KringHost host = new();

    public AantalVragenTests() => host.Diensten = services =>
        services.ConfigureDbContext<KringDbContext>(options => options.AddInterceptors(teller));

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Het_aantal_vragen_aan_de_database_groeit_niet_met_de_lijst()
    {
        await Leg(1);
        var weinig = await Tel();
        await Leg(9);
        var veel = await Tel();

        Assert.True(veel.Rijen >= weinig.Rijen + 9);
        Assert.Equal(weinig.Vragen, veel.Vragen);
        Assert.InRange(veel.Vragen, 5, 30);
    }

    private async Task Leg(int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            await Werk.Melding(host);
            await Werk.Veilig(host);
            await Plangezin.MetPlan(host);
        }
    }

    private async Task<(int Rijen, int Vragen)> Tel()
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);
        teller.Aantal = 0;
        var pagina = await browser.Open("/?lijst=team&later=alles");
        return (pagina.QuerySelectorAll("tbody tr").Length, teller.Aantal);
    }

    private sealed class Teller : DbCommandInterceptor
    {
        public int Aantal { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            // Saving writes the log line of the page in batches; only questions are counted.
            Aantal += command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.Ordinal) ? 1 : 0;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
