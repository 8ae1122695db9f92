using System.Runtime.InteropServices;
using Kring.Herkenning.Zoeken;

namespace Kring.Persistence.Huishoudens;

/// <summary>Gathers the keys of many persons, and gives them back in order, a row of the store at a time.</summary>
internal sealed class Sleutelvoorraad
{
    // By their first bits, so that each part is sorted by itself.
    private const int Bits = 8;

    private readonly List<ulong>[] delen = [.. Enumerable.Range(0, 1 << Bits).Select(_ => new List<ulong>())];
    private readonly List<long> merken = [0];

    /// <summary>Adds the next person, who gets the next number.</summary>
    /// <returns>The number; the first is one.</returns>
    public long Voeg(long merk, List<Zoeksleutel> sleutels)
    {
        var nummer = (uint)merken.Count;
        merken.Add(merk);
        foreach (var (sleutel, _) in sleutels)
        {
            delen[sleutel >> (32 - Bits)].Add(((ulong)sleutel << 32) | nummer);
        }

        return nummer;
    }

    /// <summary>All keys, in the rows in which they are stored. What is given is let go.</summary>
    public IEnumerable<(long Groep, byte[] Blok)> Rijen()
    {
        Parallel.ForEach(delen, deel => deel.Sort());
        var rijen = new List<Zoekrij>();
        foreach (var deel in delen)
        {
            for (var begin = 0; begin < deel.Count;)
            {
                var groep = Zoekblok.Groep((uint)(deel[begin] >> 32));
                begin = Neem(deel, begin, groep, rijen);
                yield return (groep, Zoekblok.Van(CollectionsMarshal.AsSpan(rijen)));
            }

            deel.Clear();
            deel.TrimExcess();
        }
    }

    private int Neem(List<ulong> deel, int begin, long groep, List<Zoekrij> rijen)
    {
        rijen.Clear();
        var plek = begin;
        for (var (vorige, aantal) = (0u, 0); plek < deel.Count && Zoekblok.Groep((uint)(deel[plek] >> 32)) == groep; plek++)
        {
            var (sleutel, nummer) = ((uint)(deel[plek] >> 32), (uint)deel[plek]);
            (vorige, aantal) = (sleutel, sleutel == vorige ? aantal + 1 : 1);
            if (aantal <= Zoekblok.Meeste)
            {
                rijen.Add(new(sleutel, nummer, merken[(int)nummer]));
            }
        }

        return plek;
    }
}
