namespace Kring.Domain.Huishoudens;

/// <summary>
/// Who stands where in a generation: couples beside each other, and who have a child together, children in the order of their parents and then of their age,
/// and every generation in the middle.
/// </summary>
internal sealed class Genogramplaatsen(
    IReadOnlyList<Genogrampersoon> personen, IReadOnlyDictionary<Guid, int> generaties,
    IReadOnlyList<Genogrampaar> paren, IReadOnlyList<Genogramkind> kinderen, DateOnly vandaag)
{
    private readonly Dictionary<Guid, double> plaatsen = [];

    public IReadOnlyList<Genogramfiguur> Zet()
    {
        List<List<Genogrampersoon>> rijen = [.. personen.GroupBy(persoon => generaties[persoon.Id]).OrderBy(rij => rij.Key).Select(rij => NaastElkaar([.. rij]))];
        var breedste = rijen.Count == 0 ? 0 : rijen.Max(rij => rij.Count);
        foreach (var rij in rijen)
        {
            var begin = (breedste - rij.Count) / 2.0;
            for (var i = 0; i < rij.Count; i++)
            {
                plaatsen[rij[i].Id] = begin + i;
            }
        }

        return [.. rijen.SelectMany(rij => rij).Select(persoon => new Genogramfiguur(persoon, generaties[persoon.Id], plaatsen[persoon.Id]))];
    }

    // Rows are made from above, so the parents of this row stand already.
    private List<Genogrampersoon> NaastElkaar(List<Genogrampersoon> rij)
    {
        var volgorde = new List<Genogrampersoon>();
        foreach (var persoon in rij.OrderBy(PlaatsVanOuders).ThenByDescending(Partners).ThenByDescending(IsOuder).ThenByDescending(Leeftijd).ThenBy(persoon => persoon.Id))
        {
            Voeg(persoon, rij, volgorde);
        }

        for (var i = 0; i < volgorde.Count; i++)
        {
            plaatsen[volgorde[i].Id] = i;
        }

        return volgorde;
    }

    // A former partner stands to the left, the partner of now to the right.
    private void Voeg(Genogrampersoon persoon, List<Genogrampersoon> rij, List<Genogrampersoon> volgorde)
    {
        if (volgorde.Contains(persoon))
        {
            return;
        }

        volgorde.Add(persoon);
        foreach (var paar in paren.Where(paar => paar.Een == persoon.Id || paar.Ander == persoon.Id).OrderByDescending(paar => paar.IsUitElkaar))
        {
            var ander = rij.Find(een => een.Id == (paar.Een == persoon.Id ? paar.Ander : paar.Een));
            if (ander is not null && !volgorde.Contains(ander))
            {
                volgorde.Insert(volgorde.IndexOf(persoon) + (paar.IsUitElkaar ? 0 : 1), ander);
            }
        }

        foreach (var ander in rij.Where(ander => !volgorde.Contains(ander) && HebbenSamenEenKind(persoon, ander)))
        {
            volgorde.Insert(volgorde.IndexOf(persoon) + 1, ander);
        }
    }

    private bool HebbenSamenEenKind(Genogrampersoon een, Genogrampersoon ander) =>
        kinderen.Any(kind => kind.Ouders.Contains(een.Id) && kind.Ouders.Contains(ander.Id));

    private double PlaatsVanOuders(Genogrampersoon persoon) =>
        kinderen.FirstOrDefault(kind => kind.Kind == persoon.Id)?.Ouders.Where(plaatsen.ContainsKey).Select(ouder => plaatsen[ouder])
            .DefaultIfEmpty(double.MaxValue).Average() ?? double.MaxValue;

    // Who was with two people stands between them, so it comes first.
    private int Partners(Genogrampersoon persoon) => paren.Count(paar => paar.Een == persoon.Id || paar.Ander == persoon.Id);

    // Who belongs to nobody that is drawn stands at the side, never between parents.
    private bool IsOuder(Genogrampersoon persoon) => kinderen.Any(kind => kind.Ouders.Contains(persoon.Id));

    private int Leeftijd(Genogrampersoon persoon) => persoon.Fase.IsOngeboren ? -1 : persoon.Fase.Geboren?.LeeftijdOp(vandaag).Minimaal ?? 0;
}
