using Kring.Domain;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Tijd;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Plays all stories at once: every act at its own moment, in the order of time. What must go out goes at the end of a day.</summary>
internal sealed class Toneel(IServiceProvider diensten, Reisklok klok, Bevolking bevolking)
{
    private readonly HashSet<Verhaal> _gestopt = [];

    /// <returns>
    /// How many drawn stories stopped because the program refused an act: their days are drawn, and some calendar may not
    /// bear them. A story that is told must go through.
    /// </returns>
    public async Task<int> Speel(IEnumerable<Verhaal> verhalen, DateOnly peildatum, CancellationToken ct)
    {
        var stappen = verhalen.SelectMany(verhaal => verhaal.Stappen(peildatum).Select(stap => (verhaal, stap))).OrderBy(een => een.stap.Op).ToList();
        foreach (var dag in stappen.GroupBy(een => Amsterdam.Dag(een.stap.Op)))
        {
            foreach (var (verhaal, stap) in dag.Where(een => !_gestopt.Contains(een.verhaal)))
            {
                await Speel(verhaal, stap, ct);
            }

            await diensten.GetRequiredService<Verstuurronde>().Doe(ct);
        }

        klok.ZetOp(new Tijdbalk(peildatum).Einde);
        return _gestopt.Count;
    }

    private async Task Speel(Verhaal verhaal, Stap stap, CancellationToken ct)
    {
        try
        {
            await Speel(stap, ct);
        }
        catch (WeigeringException) when (verhaal.IsGetrokken)
        {
            _gestopt.Add(verhaal);
        }
    }

    private async Task Speel(Stap stap, CancellationToken ct)
    {
        klok.ZetOp(stap.Op);
        await using var scope = diensten.CreateAsyncScope();
        var beurt = new Beurt(scope.ServiceProvider, bevolking, ct);
        beurt.Word(stap.Wie);
        await stap.Doe(beurt);
    }
}
