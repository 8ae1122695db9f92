using Kring.Domain.Regio;
using Kring.Web.Toegang;
using Kring.Web.Werklijst.Overzicht;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Verdelen;

/// <summary>How much each colleague has to do, counted from what is open and visible now.</summary>
public sealed class Teamlast(Werkkeuze keuze, Teamleden team, Afwezigen afwezigen, Regioregels regels, TimeProvider klok)
{
    public async Task<Teamstand> Lees(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var open = await Werkkeuze.Regels(keuze.Open([])).ToListAsync(ct);
        var perPersoon = open.Where(regel => regel.MedewerkerId is not null || Werkkeuze.IsAanTeNemen(regel.Soort)).GroupBy(regel => regel.MedewerkerId ?? Guid.Empty).ToDictionary(
            groep => groep.Key, groep => groep.CountBy(regel => regel.Vak(nu, regels.Kalender)).ToDictionary());
        var weg = await afwezigen.Nu(ct);
        return new Teamstand(
            Last(Guid.Empty, "Zonder behandelaar"),
            [.. (await team.Lees(ct)).Select(wie => Last(wie.Id, wie.Naam) with { Afwezig = weg.FirstOrDefault(een => een.AfwezigeId == wie.Id) })]);

        Werklast Last(Guid wie, string naam) =>
            new(wie, naam, perPersoon.TryGetValue(wie, out var telling) ? telling : new Dictionary<Tijdvak, int>());
    }
}

/// <summary>The team as it stands now.</summary>
public sealed record Teamstand(Werklast Vrij, IReadOnlyList<Werklast> Collegas);

/// <summary>What one colleague has to do.</summary>
public sealed record Werklast(Guid Id, string Naam, IReadOnlyDictionary<Tijdvak, int> Telling)
{
    public Afwezigheid? Afwezig { get; init; }

    public int Open => Telling.Values.Sum();

    public int TeLaat => Telling.GetValueOrDefault(Tijdvak.TeLaat);

    /// <summary>What must be done until Sunday, or until the next working day when that is later.</summary>
    public int DezeWeek => Telling.GetValueOrDefault(Tijdvak.Nu) + Telling.GetValueOrDefault(Tijdvak.VandaagEnMorgen) + Telling.GetValueOrDefault(Tijdvak.DezeWeek);
}
