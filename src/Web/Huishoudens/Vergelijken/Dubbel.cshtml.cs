using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Huishoudens.Nazoeken;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Vergelijken;

/// <summary>The records that may be one person: what is to be decided, what was decided lately, and how far the nightly pass is.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed class DubbelPage(KringDbContext db, Zichtbaar zichtbaar, Nazoekstanden standen, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    private const int MeesteOpen = 100;
    private const int MeesteBesloten = 20;

    public IReadOnlyList<Paarregel> Open { get; private set; } = [];

    public IReadOnlyList<Paarregel> Besloten { get; private set; } = [];

    /// <summary>How many pairs wait; more than are shown when there are many.</summary>
    public int Wachtend { get; private set; }

    public Nazoekstand? Ronde { get; private set; }

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var paren = zichtbaar.Personenparen().AsNoTracking();
        var open = paren.Where(paar => paar.Stand == Paarstand.Voorgesteld);
        Wachtend = await open.CountAsync(ct);
        var eerste = await open.OrderByDescending(paar => paar.Kans).ThenBy(paar => paar.Id).Take(MeesteOpen).ToListAsync(ct);
        var laatste = await paren.Where(paar => paar.Stand != Paarstand.Voorgesteld).OrderByDescending(paar => paar.Gezien).ThenBy(paar => paar.Id).Take(MeesteBesloten).ToListAsync(ct);
        List<Guid> ids = [.. eerste.Concat(laatste).SelectMany(paar => new[] { paar.EenId, paar.AnderId }).Distinct()];
        var namen = await db.Personen.Where(persoon => ids.Contains(persoon.Id))
            .Select(persoon => new { persoon.Id, Naam = new Persoonsnaam(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Zwangerschap != null), persoon.Geboren })
            .ToDictionaryAsync(een => een.Id, een => new Paarnaam(een.Naam.Heel, een.Geboren?.Geschreven), ct);
        Open = [.. eerste.Select(paar => new Paarregel(paar, namen[paar.EenId], namen[paar.AnderId]))];
        Besloten = [.. laatste.Select(paar => new Paarregel(paar, namen[paar.EenId], namen[paar.AnderId]))];
        Ronde = await standen.Lees(ct);
        await logboek.InzageLijst("Zelfde mensen", ids, ct);
    }
}

/// <summary>How one of a pair is called.</summary>
public sealed record Paarnaam(string Naam, string? Geboren)
{
    public override string ToString() => Geboren is null ? Naam : $"{Naam}, {Geboren}";
}

/// <summary>A pair in the list.</summary>
public sealed record Paarregel(Personenpaar Paar, Paarnaam Een, Paarnaam Ander)
{
    public string InWoorden => Kandidaat.Woorden(Paar.Kans);
}
