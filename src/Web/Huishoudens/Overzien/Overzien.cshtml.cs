using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Overzien;

/// <summary>One household: who belongs to it, drawn and in words, and its cases.</summary>
[Vereist(Recht.PersoonZien)]
public sealed class OverzienPage(
    Huishoudenlezer lezer, Zichtbaar zichtbaar, Actor actor, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Huishoudenbeeld Beeld { get; private set; } = null!;

    public Genogramtekening Tekening { get; private set; } = null!;

    public IReadOnlyList<Huishoudencasus> Casussen { get; private set; } = [];

    public string Samenstelling
    {
        get
        {
            var kinderen = Beeld.Leden.Count(mens => mens.Persoon.Fase.IsMinderjarigOp(klok.Vandaag()));
            var volwassenen = Beeld.Leden.Count - kinderen;
            return $"{Datumwoorden.Aantal(volwassenen, "volwassene", "volwassenen")}, {Datumwoorden.Aantal(kinderen, "kind", "kinderen")}";
        }
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Beeld = await lezer.Lees(Id, ct);
        Tekening = new Genogramtekening(Beeld.Genogram, klok.Vandaag());
        Casussen = await zichtbaar.Casussen().AsNoTracking().Where(casus => casus.Huishoudens.Any(deel => deel.HuishoudenId == Id && deel.Tot == null))
            .OrderByDescending(casus => casus.Nummer).Select(casus => new Huishoudencasus(casus.Id, casus.Nummer, casus.Afsluiting != null)).ToListAsync(ct);
        await logboek.Inzage("Huishouden bekijken", Logonderwerp.Huishouden(Id), Beeld.Personen, ct);
    }

    /// <summary>That the person left or never belonged to it, in words; null for who does or never stood in it.</summary>
    public string? Vertrek(Huisgenoot mens) => mens.Vertrokken switch
    {
        null => null,
        { WasNooitLid: true } => "hoorde er nooit bij",
        { Tot: { } tot } => $"hoort er niet meer bij sinds {Datumwoorden.Kort(tot, klok.Vandaag())}",
        _ => null,
    };

    /// <summary>Where it is recorded that a member left, or taken back; null for who may not, or is no member.</summary>
    public string? Wijzigen(Huisgenoot mens) =>
        actor.Mag(Recht.HerkenningVastleggen) && (mens.Vertrokken is not null || (mens.Persoon.IsLid && Beeld.Leden.Count > 1))
            ? $"/huishoudens/{Id}/leden/{mens.Persoon.Id}" : null;

    /// <summary>"34 jaar", or why that cannot be told.</summary>
    public string Leeftijd(Huisgenoot mens) => mens.Persoon.Fase.IsOngeboren ? "nog niet geboren"
        : mens.Persoon.Fase.LeeftijdOp(klok.Vandaag()) is { } jaar ? $"{jaar} jaar"
        : mens.Persoon.VolgensMelder?.InWoorden(klok.Vandaag()) ?? "leeftijd niet bekend";
}

/// <summary>A case of the household that the reader can see.</summary>
public sealed record Huishoudencasus(Guid Id, string Nummer, bool IsGesloten);
