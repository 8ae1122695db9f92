using Kring.Domain.Huishoudens;

namespace Kring.Web.Casussen;

/// <summary>How old somebody is, in words.</summary>
public static class Leeftijden
{
    /// <summary>"6 jaar", "5 of 6 jaar", "ongeveer 34 jaar", "nog niet geboren" or "leeftijd niet bekend".</summary>
    public static string Leeftijd(this Persoon persoon, DateOnly vandaag)
    {
        if (persoon.IsOngeboren)
        {
            return "nog niet geboren";
        }

        return persoon.Geboren?.LeeftijdOp(vandaag) switch
        {
            null => persoon.LeeftijdVolgensMelder?.InWoorden(vandaag) ?? "leeftijd niet bekend",
            var (minimaal, maximaal) when minimaal == maximaal => $"{minimaal} jaar",
            var (minimaal, maximaal) => $"{minimaal} of {maximaal} jaar",
        };
    }
}
