using Kring.Herkenning.Besluiten;
using Kring.Herkenning.Leren;
using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;
using Kring.Herkenning.Zoeken;

namespace Kring.Herkenning;

/// <summary>
/// Finds which records of one list, or of two, are one person: puts likely records side by side, compares them, learns from
/// the lists themselves how telling each likeness is, and decides.
/// </summary>
public sealed class Herkenner
{
    /// <summary>Pairs below one in a thousand are no rivals for anybody.</summary>
    private const double Kansloos = -7;

    private readonly Lijst lijst;
    private readonly Keuze keuze;
    private readonly Vergelijker vergelijker;

    /// <summary>Prepares a list.</summary>
    public Herkenner(Lijst lijst, Keuze keuze, Model? model = null)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        (this.lijst, this.keuze) = (lijst, keuze);
        Model = Ontbreken.In(model ?? Model.Meegeleverd(), Ontbreken.Van(lijst));
        var vooraf = Model.Lijst;
        Model.Zelfde = (lijst.Grens == 0 ? vooraf.Dubbel * lijst.Aantal : vooraf.Gedeeld * Math.Min(lijst.Grens, lijst.Aantal - lijst.Grens)) / Math.Max(1, lijst.Paren);
        Model.Verwant = vooraf.Huisgenoten * lijst.Aantal / Math.Max(1, lijst.Paren);
        var zeldzaam = Zeldzaamheid.Van(lijst, Model.Ruimte);
        Samengaan.Bepaal(lijst, zeldzaam);
        vergelijker = new(lijst.Woorden, Model.Ruimte, zeldzaam);
    }

    /// <summary>The model; after <see cref="Vind"/> the learned one.</summary>
    public Model Model { get; private set; }

    /// <summary>The chance from which on pairs were taken as one person.</summary>
    public double Drempel { get; private set; }

    /// <summary>The number of pairs that could be one person.</summary>
    public double Paren => lijst.Paren;

    /// <summary>Compares two persons of the list.</summary>
    public Vergelijking Vergelijk(int een, int ander) => vergelijker.Vergelijk(in lijst.Rij[een], in lijst.Rij[ander]);

    /// <summary>The pairs that are one person.</summary>
    public IReadOnlyList<Treffer> Vind()
    {
        var zoeker = new Paarzoeker(lijst, vergelijker, new Weging(Model));
        var paren = zoeker.Zoek(Groepen.Van(lijst));
        Model = new Leerling(Model, lijst.Paren).Leer(paren, zoeker.Buren());
        var weging = new Weging(Model);
        var kandidaten = Kandidaten(paren, weging);
        var drietal = new Drietal(lijst, vergelijker, weging);
        var gewogen = new Mededinging(lijst.Aantal, lijst.Grens, IsEenOpEen ? null : drietal).Weeg(kandidaten);
        Drempel = keuze.Drempel ?? Besluiten.Drempel.Kies(gewogen.Select(kandidaat => kandidaat.Kans), Model.Lijst.LaagsteDrempel);
        var sterksteEerst = gewogen.Where(kandidaat => kandidaat.Kans >= Drempel)
            .OrderByDescending(kandidaat => kandidaat.Kans).ThenByDescending(kandidaat => kandidaat.Kansen).ThenBy(kandidaat => kandidaat.Een);
        return Besluit(sterksteEerst, weging, drietal);
    }

    private bool IsEenOpEen => lijst.Grens > 0 && !keuze.Veel;

    private IReadOnlyList<Treffer> Besluit(IEnumerable<Kandidaat> sterksteEerst, Weging weging, Drietal drietal)
    {
        if (lijst.Grens == 0)
        {
            var groepen = new Samenvoeger((a, b) => weging.Kansen(Vergelijk(a, b)), (tussen, a, b) => Math.Log(drietal.Samen(tussen, a, b)))
                .VoegSamen(sterksteEerst).ToList();
            return Geordend(groepen.Concat(Rest([.. groepen.Select(paar => paar.Een), .. groepen.Select(paar => paar.Ander)])));
        }

        if (keuze.Veel)
        {
            return Geordend(sterksteEerst.Select(kandidaat => new Treffer(kandidaat.Een, kandidaat.Ander, kandidaat.Kans)));
        }

        var bezet = new HashSet<int>();
        var eerste = Toewijzer.Wijs(sterksteEerst, bezet).ToList();
        return Geordend(eerste.Concat(Rest(bezet)));
    }

    private IEnumerable<Treffer> Rest(HashSet<int> bezet) => new Restronde(lijst, vergelijker, Model, Drempel).Vind(bezet);

    private static IReadOnlyList<Treffer> Geordend(IEnumerable<Treffer> treffers) =>
        [.. treffers.OrderBy(treffer => treffer.Een).ThenBy(treffer => treffer.Ander)];

    private static Kandidaat[] Kandidaten(List<Paar> paren, Weging weging)
    {
        var kansen = new double[paren.Count];
        Parallel.For(0, paren.Count, i => kansen[i] = weging.Kansen(paren[i].Vergelijking));
        return [.. paren.Select((paar, i) => (paar, Log: kansen[i])).Where(een => een.paar.Telt == 1 && een.Log > Kansloos)
            .Select(een => new Kandidaat(een.paar.Een, een.paar.Ander, Math.Exp(Math.Min(40, een.Log)), 0))];
    }
}

/// <summary>What may be chosen.</summary>
/// <param name="Drempel">From which chance on; null lets the model decide.</param>
/// <param name="Veel">When linking: one person may have more than one counterpart.</param>
public readonly record struct Keuze(double? Drempel = null, bool Veel = false);
