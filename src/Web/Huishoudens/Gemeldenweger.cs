using Kring.Domain.Huishoudens;
using Kring.Herkenning.Besluiten;
using Kring.Herkenning.Zoeken;
using Kring.Persistence.Huishoudens;

namespace Kring.Web.Huishoudens;

/// <summary>Weighs reported people beside known ones: what the matcher sees, and the age that somebody guessed.</summary>
/// <param name="gemelden">Who is told of.</param>
/// <param name="telt">
/// Which addresses of a known person count; null for those that are not shielded, and a shielded one where somebody names it
/// whole: a nearby one would give it away.
/// </param>
/// <param name="verzwegen">The addresses of which no reason is told, by <see cref="Adres.Kenmerk"/>: who guesses one may not hear that it is right.</param>
public sealed class Gemeldenweger(
    IReadOnlyList<Persoonsgegevens> gemelden, Func<Verblijf, Persoonsgegevens, bool>? telt = null, IReadOnlySet<string>? verzwegen = null)
{
    private readonly Func<Verblijf, Persoonsgegevens, bool> telt = telt ?? OpenOfGenoemd;

    /// <summary>The reported people.</summary>
    public IReadOnlyList<Persoonsgegevens> Gemelden => gemelden;

    /// <summary>How one reported person weighs beside known ones.</summary>
    public IReadOnlyList<Gewogen> Weeg(int gemelde, IReadOnlyList<Persoon> bekenden)
    {
        var gemeld = gemelden[gemelde];
        var geborenen = bekenden.Where(bekend => !bekend.IsOngeboren).ToList();
        var kolommen = geborenen.Select(bekend => Persoonskolommen.Van(bekend, plek => telt(plek, gemeld))).ToList();
        return
        [
            .. Persoonskolommen.Van(gemeld).Select(beschrijving => Persoonweger.Weeg(beschrijving, kolommen, Herkenner.Model.Personen))
                .Aggregate((een, ander) => [.. een.Zip(ander, (a, b) => a.Kansen >= b.Kansen ? a : b)])
                .Zip(geborenen, (weegsel, bekend) => new Gewogen(gemelde, bekend, Bijgesteld(weegsel, gemeld, bekend))),
        ];
    }

    /// <summary>Why a pair may be one person.</summary>
    public IReadOnlyList<Herkenningsreden> Redenen(Gewogen paar) => Herkenningszinnen.Van(
        gemelden[paar.Gemelde], paar.Bekend, paar.Weegsel.Termen, plek => telt(plek, gemelden[paar.Gemelde]) && plek.Afscherming is null && verzwegen?.Contains(plek.Adres.Kenmerk) != true);

    /// <summary>A household with who of the report each member would be.</summary>
    public Huishoudenkandidaat Voorstel(Gewogengezin gezin)
    {
        var wie = gezin.Paren.Zip(gezin.Oordeel.Paren).Where(paar => paar.Second.Kansen > 0).ToDictionary(paar => paar.First.Bekend.Id, paar => paar.First);
        return new(gezin.Huishouden, gezin.Oordeel.Kans, [.. gezin.Leden
            .Select(lid => wie.TryGetValue(lid.Id, out var paar) ? new Lidkandidaat(lid, paar.Gemelde, Redenen(paar)) : new Lidkandidaat(lid, null, []))
            .OrderBy(lid => lid.Gemelde ?? int.MaxValue)]);
    }

    private static bool OpenOfGenoemd(Verblijf plek, Persoonsgegevens gemeld) => plek.Afscherming is null
        || (plek.Adressleutel is { } sleutel && (sleutel == gemeld.FeitelijkAdres?.Sleutel || sleutel == gemeld.FormeelAdres?.Sleutel));

    private static Weegsel Bijgesteld(Weegsel weegsel, Persoonsgegevens gemeld, Persoon bekend)
    {
        var model = Herkenner.Model;
        if (gemeld.Bsn is { } een && bekend.Bsn is { } ander && een != ander)
        {
            return weegsel with
            {
                Kansen = Math.Min(weegsel.Kansen + model.AnderBsn, model.HoogstensMetAnderBsn),
                Eigen = Math.Min(weegsel.Eigen + model.AnderBsn, model.HoogstensMetAnderBsn),
            };
        }

        if (gemeld.Bsn is not null && gemeld.Bsn == bekend.Bsn)
        {
            return weegsel with { Kansen = Math.Max(weegsel.Kansen, model.MinstensMetZelfdeBsn) };
        }

        var bij = Domain.Huishoudens.Herkenning.Leeftijd(gemeld, bekend)?.Weging switch
        {
            Weging.Lijkt => model.LeeftijdPast,
            Weging.Anders => model.LeeftijdAnders,
            _ => 0,
        };
        return weegsel with { Kansen = weegsel.Kansen + bij, Eigen = weegsel.Eigen + bij };
    }
}

/// <summary>A reported person beside a known one.</summary>
/// <param name="Gemelde">The place of the reported person.</param>
/// <param name="Bekend">The known person.</param>
/// <param name="Weegsel">How they weigh.</param>
public sealed record Gewogen(int Gemelde, Persoon Bekend, Weegsel Weegsel)
{
    /// <summary>The odds that it is one person; higher where the whole household fits. The natural logarithm.</summary>
    public double Kansen { get; init; } = Weegsel.Kansen;

    /// <summary>How likely it is one person, 0 to 1.</summary>
    public double Kans => 1 / (1 + Math.Exp(-Kansen));
}

/// <summary>A household, weighed as a whole.</summary>
/// <param name="Huishouden">The household.</param>
/// <param name="Leden">Its members.</param>
/// <param name="Oordeel">How likely it is.</param>
/// <param name="Paren">Who would be who.</param>
public sealed record Gewogengezin(
    Kandidaathuishouden Huishouden, IReadOnlyList<Persoon> Leden, Gezinsoordeel Oordeel, IReadOnlyList<Gewogen> Paren);
