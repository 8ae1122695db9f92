using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Tijd;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Plays all stories at once: every act at its own moment, in the order of time.</summary>
internal sealed class Toneel(IServiceProvider diensten, Reisklok klok, Bevolking bevolking)
{
    public async Task Speel(IEnumerable<Verhaal> verhalen, DateOnly peildatum, CancellationToken ct)
    {
        var stappen = verhalen.SelectMany(verhaal => verhaal.Stappen(peildatum)).OrderBy(stap => stap.Op).ToList();
        foreach (var stap in stappen)
        {
            await Speel(stap, ct);
        }

        klok.ZetOp(new Tijdbalk(peildatum).Einde);
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
