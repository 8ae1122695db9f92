using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Zoeken;

/// <summary>Finds the pairs worth weighing: all that are not hopeless, and a sample of family to learn from.</summary>
internal sealed class Paarzoeker(Lijst lijst, Vergelijker vergelijker, Weging weging)
{
    /// <summary>Below these odds (one in eight thousand) a pair is not kept.</summary>
    private const double Hopeloos = -9;

    /// <summary>Of hopeless pairs that look like family one in this many is kept.</summary>
    private const int Steekproef = 8;

    private const int Plekvoorbeelden = 60_000;

    /// <summary>What a likeness of place and sex can add when neither place nor number is shared.</summary>
    private const double Rest = 6;

    private readonly Zeef zeef = new(lijst.Woorden);
    private readonly double vooraf = Math.Log(weging.Model.Zelfde);


    /// <summary>The pairs, in the order of the list whatever core found them.</summary>
    public List<Paar> Zoek(Groepen groepen)
    {
        var alle = new List<Paar>();
        groepen.Bezoek(() => new List<Paar>(), Beoordeel, deel =>
        {
            lock (alle)
            {
                alle.AddRange(deel);
            }
        });
        alle.Sort((a, b) => a.Een != b.Een ? a.Een.CompareTo(b.Een) : a.Ander.CompareTo(b.Ander));
        return alle;
    }

    /// <summary>Neighbours in one postcode, or else one street: strangers who share a place, to learn what that says.</summary>
    public List<Paar> Buren()
    {
        var opPostcode = Buren(regel => regel.Postcode);
        return opPostcode.Count > 0 ? opPostcode : Buren(regel => regel.Straat);
    }

    private List<Paar> Buren(Func<Persoonregel, int> plek)
    {
        var stap = Math.Max(1, lijst.Aantal / Plekvoorbeelden);
        var laatste = new Dictionary<int, int>();
        var buren = new List<Paar>();
        for (var persoon = 0; persoon < lijst.Aantal; persoon++)
        {
            var hier = plek(lijst.Rij[persoon]);
            if (hier == 0)
            {
                continue;
            }

            if (laatste.TryGetValue(hier, out var vorige) && lijst.MagVergelijken(vorige, persoon) && persoon % stap == 0)
            {
                buren.Add(new(vorige, persoon, vergelijker.Vergelijk(in lijst.Rij[vorige], in lijst.Rij[persoon]), 1));
            }

            laatste[hier] = persoon;
        }

        return buren;
    }

    private void Beoordeel(List<Paar> gevonden, int een, int ander)
    {
        ref readonly var a = ref lijst.Rij[een];
        ref readonly var b = ref lijst.Rij[ander];
        var deelt = Vergelijker.DeeltIets(in a, in b);
        if (!deelt && !zeef.KanZijn(in a, in b))
        {
            return;
        }

        var vergelijking = default(Vergelijking);
        vergelijker.NaamEnDatum(in a, in b, ref vergelijking);
        if (!deelt && vooraf + weging.Naamgewicht(in vergelijking) < Hopeloos - Rest)
        {
            return;
        }

        vergelijker.Overige(in a, in b, ref vergelijking);
        var gewicht = vooraf + weging.Gewicht(in vergelijking);
        if (gewicht > Hopeloos)
        {
            gevonden.Add(new(Math.Min(een, ander), Math.Max(een, ander), vergelijking, 1));
        }
        else if ((een + ander) % Steekproef == 0 && Math.Log(weging.Model.Verwant) + weging.Familiegewicht(in vergelijking) > -1)
        {
            gevonden.Add(new(Math.Min(een, ander), Math.Max(een, ander), vergelijking, Steekproef));
        }
    }
}
