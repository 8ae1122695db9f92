using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Vergelijken;

/// <summary>Two records side by side.</summary>
public sealed record Paarbeeld(Personenpaar Paar, Paarkant Een, Paarkant Ander, double Kans, IReadOnlyList<Herkenningsreden> Redenen)
{
    public string InWoorden => Kandidaat.Woorden(Kans);
}

/// <summary>One record of a pair.</summary>
/// <param name="Persoon">The record.</param>
/// <param name="Zichtbaar">Whether the reader may open it; of others only what is needed to decide.</param>
/// <param name="Huishouden">The household it belongs to now, or null.</param>
/// <param name="Casussen">Cases that the reader may open.</param>
public sealed record Paarkant(Persoon Persoon, bool Zichtbaar, Kandidaathuishouden? Huishouden, IReadOnlyList<Paarcasus> Casussen);

/// <summary>A case of one of the two.</summary>
public sealed record Paarcasus(Guid Id, string Nummer, bool IsOpen, bool IsOpgegaan)
{
    public string Stand => IsOpen ? "" : IsOpgegaan ? ", opgegaan in een andere casus" : ", gesloten";
}

/// <summary>Reads pairs of records: what is known of either, and why they may be one person. No address is told.</summary>
public sealed class Paarlezer(KringDbContext db, Zichtbaar zichtbaar, Huishoudenszoeker huishoudens, Afschermingen afschermingen)
{
    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Paarbeeld> Lees(Guid id, CancellationToken ct)
    {
        var paar = await zichtbaar.Personenpaar(id, ct);
        List<Guid> ids = [paar.EenId, paar.AnderId];
        var personen = await db.Personen.AsNoTracking().Where(persoon => ids.Contains(persoon.Id)).ToDictionaryAsync(persoon => persoon.Id, ct);
        var open = await zichtbaar.Personen().Where(persoon => ids.Contains(persoon.Id)).Select(persoon => persoon.Id).ToListAsync(ct);
        var waar = await huishoudens.Van(ids, ct);
        async Task<Paarkant> Kant(Guid wie) => new(
            personen[wie], open.Contains(wie), waar.GetValueOrDefault(wie), await Casussen(waar.GetValueOrDefault(wie)?.Id, ct));
        var (een, ander) = (await Kant(paar.EenId), await Kant(paar.AnderId));
        var (kans, redenen) = await Weeg(een.Persoon, ander.Persoon, ct);
        return new(paar, een, ander, kans, redenen);
    }

    private async Task<(double Kans, IReadOnlyList<Herkenningsreden> Redenen)> Weeg(Persoon een, Persoon ander, CancellationToken ct)
    {
        if (een.IsOngeboren || ander.IsOngeboren)
        {
            return (0, []);
        }

        // Also shielded by a housemate: that they live together would tell where.
        var geheim = (await afschermingen.Van(een, ct)).Count > 0 ? null : await afschermingen.Van(ander, ct);
        var gegevens = geheim is null ? een.Gegevens with { FeitelijkAdres = null, FormeelAdres = null } : een.Gegevens;
        var weger = new Gemeldenweger([gegevens], (plek, _) => geheim?.Contains(plek.Id) == false);
        var paar = weger.Weeg(0, [ander])[0];
        return (paar.Kans, weger.Redenen(paar));
    }

    private async Task<IReadOnlyList<Paarcasus>> Casussen(Guid? huishouden, CancellationToken ct) => huishouden is null ? []
        : await zichtbaar.Casussen().AsNoTracking().Where(casus => casus.Huishoudens.Any(deel => deel.HuishoudenId == huishouden))
            .OrderByDescending(casus => casus.Nummer).Select(casus => new Paarcasus(casus.Id, casus.Nummer, casus.Afsluiting == null, casus.LeidendeCasusId != null)).ToListAsync(ct);
}
