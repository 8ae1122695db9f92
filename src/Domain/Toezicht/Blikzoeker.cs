using Kring.Domain.Logboek;
using Kring.Domain.Regio;

namespace Kring.Domain.Toezicht;

/// <summary>What is needed of a line of the log to see whether it deserves a look.</summary>
/// <param name="Op">The moment, with the offset of the region, so that its hour is that of the clock on the wall.</param>
/// <param name="Soort">Act, view, refusal.</param>
/// <param name="MedewerkerId">Who.</param>
/// <param name="PersoonId">The person whose data it was; null at the line of the record itself.</param>
public readonly record struct Gezien(DateTimeOffset Op, Logsoort Soort, Guid MedewerkerId, Guid? PersoonId);

/// <summary>
/// Goes over the log once, in order of moment, and keeps no more than the hour that runs and where each colleague is.
/// </summary>
/// <param name="regels">From how many on, and what is night: the region's own choice.</param>
public sealed class Blikzoeker(Regioregels regels)
{
    private readonly Dictionary<Guid, Uurbeeld> uren = [];
    private readonly Dictionary<Guid, (DateTimeOffset Sinds, int Aantal)> weigeringen = [];
    private readonly List<Blik> gevonden = [];
    private DateTimeOffset uur;

    /// <summary>Everything that deserves a look, in order of moment.</summary>
    /// <param name="regels">The lines, in order of moment.</param>
    public async Task<IReadOnlyList<Blik>> Zoek(IAsyncEnumerable<Gezien> regels)
    {
        await foreach (var regel in regels)
        {
            Neem(regel);
        }

        SluitUur();
        foreach (var wie in weigeringen.Keys.ToList())
        {
            SluitRij(wie);
        }

        return [.. gevonden.OrderBy(blik => blik.Sinds).ThenBy(blik => blik.Soort)];
    }

    private void Neem(Gezien regel)
    {
        var nu = regel.Op.AddTicks(-(regel.Op.Ticks % TimeSpan.TicksPerHour));
        if (nu != uur)
        {
            SluitUur();
            uur = nu;
        }

        if (regel.Soort == Logsoort.Weigering)
        {
            weigeringen[regel.MedewerkerId] = weigeringen.TryGetValue(regel.MedewerkerId, out var rij) ? (rij.Sinds, rij.Aantal + 1) : (regel.Op, 1);
            return;
        }

        SluitRij(regel.MedewerkerId);
        if (!uren.TryGetValue(regel.MedewerkerId, out var beeld))
        {
            uren.Add(regel.MedewerkerId, beeld = new Uurbeeld(regel.Op));
        }

        beeld.Neem(regel);
    }

    private void SluitUur()
    {
        foreach (var (wie, beeld) in uren)
        {
            if (beeld.Personen.Count >= regels.VeelPersonenPerUur)
            {
                gevonden.Add(new Blik(Bliksoort.VeelPersonen, wie, beeld.Sinds, beeld.Personen.Count));
            }

            if (beeld.Gekeken > 0 && !beeld.IetsGedaan && regels.IsNacht(beeld.Sinds.Hour))
            {
                gevonden.Add(new Blik(Bliksoort.Nacht, wie, beeld.Sinds, beeld.Gekeken));
            }
        }

        uren.Clear();
    }

    private void SluitRij(Guid wie)
    {
        if (weigeringen.Remove(wie, out var rij) && rij.Aantal >= regels.WeigeringenOpRij)
        {
            gevonden.Add(new Blik(Bliksoort.WeigeringenOpRij, wie, rij.Sinds, rij.Aantal));
        }
    }

    private sealed class Uurbeeld(DateTimeOffset sinds)
    {
        public DateTimeOffset Sinds { get; } = sinds;

        public HashSet<Guid> Personen { get; } = [];

        public int Gekeken { get; private set; }

        public bool IetsGedaan { get; private set; }

        // A page of five persons has six lines; it is one look.
        public void Neem(Gezien regel)
        {
            if (regel.PersoonId is { } persoon)
            {
                Personen.Add(persoon);
                return;
            }

            Gekeken += regel.Soort is Logsoort.Inzage or Logsoort.Uitvoer ? 1 : 0;
            IetsGedaan |= regel.Soort == Logsoort.Handeling;
        }
    }
}
