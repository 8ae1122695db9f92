using Kring.Domain.Regio;

namespace Kring.Domain.Meldingen;

/// <summary>
/// In which municipality a report belongs. A shielded address never decides: who can see the area of a report could tell
/// from it where somebody hides.
/// </summary>
public static class Werkgebiedkeuze
{
    /// <summary>The code of the municipality, or null when it cannot be told.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="gemeenten">The municipalities of the region.</param>
    public static string? Gemeentecode(Meldbericht bericht, IReadOnlyList<Gemeente> gemeenten)
    {
        var geheim = Geheimhouding.Betrokkenen(bericht);
        var afgeschermd = bericht.Betrokkenen.Where((_, plek) => geheim.Contains(plek)).Select(een => een.Persoon?.FeitelijkAdres).OfType<GemeldAdres>().ToList();
        var plaatsen = bericht.Betrokkenen
            .Where(betrokkene => !Jeugdzorgrollen.IsBeroepshalve(betrokkene.Jeugdzorgrol.Waarde))
            .SelectMany(betrokkene => new[] { betrokkene.Persoon?.FeitelijkAdres, betrokkene.Persoon?.FormeelAdres })
            .OfType<GemeldAdres>()
            .Where(adres => !afgeschermd.Exists(ander => IsZelfde(ander, adres)))
            .Select(adres => adres.Woonplaats.Waarde);
        var code = plaatsen.Select(plaats => gemeenten.FirstOrDefault(gemeente => gemeente.HeeftPlaats(plaats))).OfType<Gemeente>().FirstOrDefault()?.Code;
        return code ?? UitLocatie(bericht.LocatieIncident.Waarde, afgeschermd, gemeenten);
    }

    private static string? UitLocatie(string? locatie, List<GemeldAdres> afgeschermd, IReadOnlyList<Gemeente> gemeenten) =>
        afgeschermd.Exists(adres => NoemtStraat(locatie, adres))
            ? null
            : gemeenten.FirstOrDefault(gemeente => gemeente.WordtGenoemdIn(locatie))?.Code;

    private static bool NoemtStraat(string? locatie, GemeldAdres adres) =>
        adres.Straat.IsIngevuld && locatie?.Contains(adres.Straat.Waarde!.Trim(), StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsZelfde(GemeldAdres een, GemeldAdres ander) =>
        ReferenceEquals(een, ander) || (BerichtNaarPersoon.Adres(een).Sleutel is { } sleutel && sleutel == BerichtNaarPersoon.Adres(ander).Sleutel);
}
