namespace Kring.Domain.Huishoudens;

/// <summary>
/// Which generation each person stands in: parents one above their children, grandparents two, couples and brothers and
/// sisters side by side. Where ties contradict each other, the first one holds.
/// </summary>
internal sealed class Generaties(IReadOnlyList<Genogrampersoon> personen, IReadOnlyList<Genogramband> banden, DateOnly vandaag)
{
    private readonly Dictionary<Guid, int> generaties = [];

    /// <summary>The generation of everybody, counted from 0 for the eldest.</summary>
    public IReadOnlyDictionary<Guid, int> Bepaal()
    {
        var verschillen = banden.SelectMany(band => new[]
        {
            (Van: band.Van, band.Naar, Verschil: Verschil(band.Soort)), (Van: band.Naar, Naar: band.Van, Verschil: -Verschil(band.Soort)),
        }).Where(stap => stap.Verschil is not null).ToLookup(stap => stap.Van);
        foreach (var persoon in personen.Where(persoon => !generaties.ContainsKey(persoon.Id)))
        {
            List<Guid> familie = [persoon.Id];
            generaties[persoon.Id] = 0;
            for (var i = 0; i < familie.Count; i++)
            {
                foreach (var (_, naar, verschil) in verschillen[familie[i]].Where(stap => !generaties.ContainsKey(stap.Naar)))
                {
                    generaties[naar] = generaties[familie[i]] + verschil!.Value;
                    familie.Add(naar);
                }
            }

            Schuif(familie);
        }

        return generaties;
    }

    // How many generations the other stands below the one.
    private static int? Verschil(Verwantschap soort) => soort switch
    {
        Verwantschap.Ouder => 1,
        Verwantschap.Kind => -1,
        Verwantschap.Grootouder => 2,
        Verwantschap.Kleinkind => -2,
        Verwantschap.Partner or Verwantschap.ExPartner or Verwantschap.BroerOfZus => 0,
        _ => null,
    };

    // The eldest of a family stand on top; children of whom no parent is known stand where children stand.
    private void Schuif(List<Guid> familie)
    {
        var minderjarig = personen.Where(persoon => familie.Contains(persoon.Id)).All(persoon => persoon.Fase.IsMinderjarigOp(vandaag));
        var volwassenen = personen.Any(persoon => !persoon.Fase.IsMinderjarigOp(vandaag));
        var hoogste = familie.Min(id => generaties[id]) - (minderjarig && volwassenen ? 1 : 0);
        familie.ForEach(id => generaties[id] -= hoogste);
    }
}
