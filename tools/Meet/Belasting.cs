using System.Collections.Concurrent;
using System.Diagnostics;

namespace Kring.Meet;

/// <summary>How long each request of one kind took, with so many clients at once.</summary>
internal sealed class Duren
{
    private readonly ConcurrentBag<double> _milliseconden = [];
    private double _seconden;

    public int Aantal => _milliseconden.Count;

    public double PerSeconde => _seconden == 0 ? 0 : Aantal / _seconden;

    public void Voeg(double milliseconden) => _milliseconden.Add(milliseconden);

    public void VoegTijd(TimeSpan duur) => _seconden += duur.TotalSeconds;

    /// <summary>So many of a hundred took at most this long, in milliseconds.</summary>
    public double Percentiel(int procent)
    {
        double[] op = [.. _milliseconden.Order()];
        return op.Length == 0 ? double.NaN : op[Math.Min(op.Length - 1, (int)Math.Ceiling(procent / 100.0 * op.Length) - 1)];
    }
}

/// <summary>Asks as fast as it is answered: every client sends its next request when the last one is read.</summary>
internal sealed class Belasting
{
    private int _nummer;

    /// <summary>Asks for so long.</summary>
    public async Task Draai(Taak taak, int clients, TimeSpan duur, Duren duren, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(
            async () =>
            {
                while (Stopwatch.GetElapsedTime(begin) < duur)
                {
                    duren.Voeg(await Vraag(taak, ct));
                }
            },
            ct)));
        duren.VoegTijd(Stopwatch.GetElapsedTime(begin));
    }

    private async Task<double> Vraag(Taak taak, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        using var antwoord = await taak.Vraag(Interlocked.Increment(ref _nummer), ct);
        if (antwoord.StatusCode != taak.Goed)
        {
            throw new MetingMislukt($"{taak.Naam} gaf {(int)antwoord.StatusCode}; er is niets gemeten.");
        }

        await antwoord.Content.CopyToAsync(Stream.Null, ct);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
