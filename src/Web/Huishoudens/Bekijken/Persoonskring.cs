using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Bekijken;

/// <summary>Somebody to whom the person stands in a relation, in words that can be read from the person.</summary>
public sealed record Persoonsrelatie(string Zin, Guid AnderId);

/// <summary>A case that the reader can see and in which the person is.</summary>
public sealed record Persoonscasus(Guid Id, string Nummer, string Naam, bool IsOpen, bool IsOpgegaan)
{
    public string Stand => IsOpen ? "" : IsOpgegaan ? ", opgegaan in een andere casus" : ", gesloten";
}

/// <summary>A household to which the person belongs or belonged; until when, if the person left.</summary>
public sealed record Persoonshuishouden(Guid Id, string Naam, DateOnly? Tot);

/// <summary>Another record of the same person.</summary>
public sealed record Zelfdepersoon(Guid Id, string Naam, string? Geboren);

/// <summary>What stands around a person.</summary>
public sealed record Persoonsbeeld(
    IReadOnlyList<Persoonsrelatie> Relaties, IReadOnlyList<Persoonshuishouden> Huishoudens, IReadOnlyList<Persoonscasus> Casussen)
{
    /// <summary>Other records of the same person, as far as the reader may see them.</summary>
    public IReadOnlyList<Zelfdepersoon> Zelfden { get; init; } = [];

    /// <summary>The open cases in which this person stands, oldest number first; more than one can be one.</summary>
    public IReadOnlyList<Persoonscasus> Open => [.. Casussen.Where(casus => casus.IsOpen).Reverse()];

    public IEnumerable<Guid> AnderePersonen => Relaties.Select(relatie => relatie.AnderId).Concat(Zelfden.Select(zelfde => zelfde.Id));
}

/// <summary>
/// Relations, households and cases of a person, as far as the reader may see them; households and cases of all records that
/// are this person.
/// </summary>
public sealed class Persoonskring(KringDbContext db, Zichtbaar zichtbaar, Persoonsgroepen groepen)
{
    public async Task<Persoonsbeeld> Van(Persoon persoon, CancellationToken ct)
    {
        var alle = await groepen.Alle([persoon.Id], ct);
        var huishoudens = await zichtbaar.Huishoudens().AsNoTracking().AsSplitQuery()
            .Where(huishouden => huishouden.Leden.Any(lid => alle.Contains(lid.PersoonId) && (lid.Vertrek == null || lid.Vertrek.Reden != Vertrekreden.NooitLid))).ToListAsync(ct);
        var ids = huishoudens.Select(huishouden => huishouden.Id).ToList();
        var casussen = await zichtbaar.Casussen().AsNoTracking()
            .Where(casus => casus.Huishoudens.Any(deel => ids.Contains(deel.HuishoudenId)))
            .OrderByDescending(casus => casus.Nummer)
            .Select(casus => new Persoonscasus(casus.Id, casus.Nummer, casus.Naam, casus.Afsluiting == null, casus.LeidendeCasusId != null)).ToListAsync(ct);
        return new Persoonsbeeld(await Relaties(persoon, ct), [.. huishoudens.Select(huishouden => Huishouden(huishouden, alle))], casussen)
        {
            Zelfden = await Zelfden(persoon, alle, ct),
        };
    }

    /// <summary>What was set right of who is in which report, newest first.</summary>
    public async Task<IReadOnlyList<Tijdlijnregel>> Rechtgezet(Guid persoon, CancellationToken ct) => await db.Tijdlijn.AsNoTracking()
        .Where(regel => regel.OnderwerpId == persoon && (regel.Soort == nameof(MeldingAfgegaan) || regel.Soort == nameof(MeldingErbij)))
        .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Volgorde).ToListAsync(ct);

    private static Persoonshuishouden Huishouden(Huishouden huishouden, IReadOnlyList<Guid> alle) => new(
        huishouden.Id,
        huishouden.Naam,
        huishouden.LedenNu.Any(alle.Contains) ? null : huishouden.Leden.Where(lid => alle.Contains(lid.PersoonId) && !lid.WasNooitLid).Max(lid => lid.Tot));

    private async Task<IReadOnlyList<Zelfdepersoon>> Zelfden(Persoon persoon, IReadOnlyList<Guid> alle, CancellationToken ct)
    {
        var anderen = alle.Where(id => id != persoon.Id).ToList();
        var zelfden = anderen.Count == 0 ? [] : await zichtbaar.Personen().AsNoTracking().AsSplitQuery()
            .Where(ander => anderen.Contains(ander.Id)).OrderBy(ander => ander.Id).ToListAsync(ct);
        return [.. zelfden.Select(ander => new Zelfdepersoon(ander.Id, ander.Naam, ander.Geboren?.Geschreven))];
    }

    private async Task<IReadOnlyList<Persoonsrelatie>> Relaties(Persoon persoon, CancellationToken ct)
    {
        var relaties = await db.Relaties.AsNoTracking()
            .Where(relatie => relatie.VanId == persoon.Id || relatie.NaarId == persoon.Id).ToListAsync(ct);
        var anderen = relaties.Select(relatie => Ander(relatie, persoon)).Distinct().ToList();
        var namen = await zichtbaar.Personen().AsNoTracking().AsSplitQuery()
            .Where(ander => anderen.Contains(ander.Id)).ToDictionaryAsync(ander => ander.Id, ct);
        return
        [
            .. relaties.Where(relatie => namen.ContainsKey(Ander(relatie, persoon))).Select(relatie => new Persoonsrelatie(
                relatie.VanId == persoon.Id
                    ? $"{persoon.Roepnaam}: {relatie.Tot(namen[relatie.NaarId].Naam)}"
                    : $"{namen[relatie.VanId].Naam}: {relatie.Tot(persoon.Roepnaam)}",
                Ander(relatie, persoon))),
        ];
    }

    private static Guid Ander(Relatie relatie, Persoon persoon) => relatie.VanId == persoon.Id ? relatie.NaarId : relatie.VanId;
}
