using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Zoeken;

/// <summary>
/// Records side by side by shared keys. Every pair that shares a key is visited once, on all cores. A group that is too
/// large is divided by a finer key; what is then still too large is left to the other keys.
/// </summary>
internal sealed class Groepen
{
    private const int Meeste = 300;
    private const int Stuk = 4096;

    private readonly Lijst lijst;
    private readonly uint[] sleutels;
    private readonly int[][] volgordes;

    private Groepen(Lijst lijst)
    {
        this.lijst = lijst;
        sleutels = new uint[lijst.Aantal * Sleutelmaker.Aantal];
        volgordes = new int[Sleutelmaker.Aantal][];
    }

    /// <summary>Groups a list.</summary>
    public static Groepen Van(Lijst lijst)
    {
        var groepen = new Groepen(lijst);
        Parallel.For(0, (lijst.Aantal / Stuk) + 1, groepen.VulStuk);
        Parallel.For(0, Sleutelmaker.Aantal, groepen.Orden);
        return groepen;
    }

    /// <summary>Visits every pair once. Each core has something of its own to collect in.</summary>
    public void Bezoek<T>(Func<T> begin, Action<T, int, int> paar, Action<T> eind)
    {
        var stukken = volgordes.SelectMany((volgorde, sleutel) =>
            Enumerable.Range(0, (volgorde.Length + Stuk - 1) / Stuk).Select(stuk => (sleutel, stuk * Stuk))).ToList();
        Parallel.ForEach(
            stukken,
            begin,
            (stuk, _, eigen) =>
            {
                BezoekStuk(stuk.sleutel, stuk.Item2, eigen, paar);
                return eigen;
            },
            eind);
    }

    private void VulStuk(int stuk)
    {
        for (var persoon = stuk * Stuk; persoon < Math.Min(lijst.Aantal, (stuk + 1) * Stuk); persoon++)
        {
            Sleutelmaker.Vul(in lijst.Rij[persoon], lijst.Woorden, sleutels.AsSpan(persoon * Sleutelmaker.Aantal, Sleutelmaker.Aantal));
        }
    }

    private ref uint Plek(int persoon, int sleutel) => ref sleutels[(persoon * Sleutelmaker.Aantal) + sleutel];

    private void Orden(int sleutel)
    {
        var eerst = Gesorteerd(sleutel);
        var teGroot = false;
        foreach (var (begin, einde) in Reeksen(eerst, sleutel).Where(reeks => reeks.Einde - reeks.Begin > Meeste).ToList())
        {
            teGroot = true;
            foreach (var persoon in eerst.AsSpan(begin, einde - begin))
            {
                ref var plek = ref Plek(persoon, sleutel);
                plek = Sleutel.Van(plek, Sleutelmaker.Fijner(sleutel, in lijst.Rij[persoon], lijst.Woorden));
            }
        }

        volgordes[sleutel] = teGroot ? ZonderTeGrote(Gesorteerd(sleutel), sleutel) : eerst;
    }

    private int[] ZonderTeGrote(int[] volgorde, int sleutel)
    {
        var over = new List<int>(volgorde.Length);
        foreach (var (begin, einde) in Reeksen(volgorde, sleutel).ToList())
        {
            if (einde - begin <= Meeste)
            {
                over.AddRange(volgorde.AsSpan(begin, einde - begin));
                continue;
            }

            foreach (var persoon in volgorde.AsSpan(begin, einde - begin))
            {
                Plek(persoon, sleutel) = 0;
            }
        }

        return [.. over];
    }

    /// <summary>The persons that have the key, with equal keys side by side and else in the order of the list.</summary>
    private int[] Gesorteerd(int sleutel)
    {
        var rij = new List<ulong>(lijst.Aantal);
        for (var persoon = 0; persoon < lijst.Aantal; persoon++)
        {
            if (Plek(persoon, sleutel) is var waarde and not 0)
            {
                rij.Add(((ulong)waarde << 32) | (uint)persoon);
            }
        }

        rij.Sort();
        return [.. rij.Select(beide => (int)(beide & uint.MaxValue))];
    }

    private IEnumerable<(int Begin, int Einde)> Reeksen(int[] volgorde, int sleutel)
    {
        for (var begin = 0; begin < volgorde.Length;)
        {
            var einde = Einde(volgorde, sleutel, begin);
            yield return (begin, einde);
            begin = einde;
        }
    }

    private int Einde(int[] volgorde, int sleutel, int begin)
    {
        var waarde = Plek(volgorde[begin], sleutel);
        var einde = begin + 1;
        while (einde < volgorde.Length && Plek(volgorde[einde], sleutel) == waarde)
        {
            einde++;
        }

        return einde;
    }

    // A piece visits the groups that begin in it.
    private void BezoekStuk<T>(int sleutel, int vanaf, T eigen, Action<T, int, int> paar)
    {
        var volgorde = volgordes[sleutel];
        var begin = vanaf;
        while (begin > 0 && begin < volgorde.Length && Plek(volgorde[begin - 1], sleutel) == Plek(volgorde[begin], sleutel))
        {
            begin++;
        }

        while (begin < Math.Min(volgorde.Length, vanaf + Stuk))
        {
            var einde = Einde(volgorde, sleutel, begin);
            BezoekGroep(volgorde.AsSpan(begin, einde - begin), sleutel, eigen, paar);
            begin = einde;
        }
    }

    private void BezoekGroep<T>(ReadOnlySpan<int> groep, int sleutel, T eigen, Action<T, int, int> paar)
    {
        for (var i = 0; i < groep.Length; i++)
        {
            for (var j = i + 1; j < groep.Length; j++)
            {
                if (lijst.MagVergelijken(groep[i], groep[j]) && !IsEerderBezocht(groep[i], groep[j], sleutel))
                {
                    paar(eigen, groep[i], groep[j]);
                }
            }
        }
    }

    private bool IsEerderBezocht(int een, int ander, int sleutel)
    {
        var a = sleutels.AsSpan(een * Sleutelmaker.Aantal, sleutel);
        var b = sleutels.AsSpan(ander * Sleutelmaker.Aantal, sleutel);
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i] && a[i] != 0)
            {
                return true;
            }
        }

        return false;
    }
}
