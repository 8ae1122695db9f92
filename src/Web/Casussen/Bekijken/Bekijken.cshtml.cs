using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Onderdelen;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Bekijken;

/// <summary>One case on one page: what now, the children, the people, the reports and what happened.</summary>
[Printable]
[Vereist(Recht.CasusZien)]
public sealed class BekijkenPage(
    Casusinzage inzage, Casusmeldingen meldingen, WatNu watNu, Kinderen kinderen, Tijdlijnen tijdlijnen, Deelnemers deelnemers,
    OpgenomenCasussen opgenomen, Samenloop samenloop, Namen namen, Actor actor) : PageModel
{
    public Casusbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Ketenstap> Keten { get; private set; } = [];

    public IReadOnlyList<Volgende> WatNu { get; private set; } = [];

    public IReadOnlyList<Kindregel> Kinderen { get; private set; } = [];

    /// <summary>The reports the reader may open; empty for a local team.</summary>
    public IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    public IReadOnlyList<Deelnemer> Deelnemers { get; private set; } = [];

    /// <summary>The cases that went up in this one.</summary>
    public IReadOnlyList<OpgenomenCasus> Opgenomen { get; private set; } = [];

    /// <summary>The case in which this one goes on; null when it did not go up in another.</summary>
    public LeidendeCasus? Leidend { get; private set; }

    /// <summary>Other open cases in which the same people stand, for who can join them.</summary>
    public IReadOnlyList<Samenloopcasus> Samenloop { get; private set; } = [];

    public Behandelaarbeeld Behandelaar { get; private set; } = null!;

    public Tijdlijn Tijdlijn { get; private set; } = null!;

    public Casus Casus => Beeld.Casus;

    public bool MagSluiten => Casus.Afsluiting is null && actor.Mag(Recht.CasusSluiten);

    public bool MagSamenvoegen => Casus.Afsluiting is null && actor.Mag(Recht.CasusSamenvoegen);

    public bool MagEigenaarWijzigen => Casus.Regisseur?.OrganisatieId == actor.OrganisatieId && actor.Mag(Recht.EigenaarWijzigen);

    public bool MagPersoonZien => actor.Mag(Recht.PersoonZien);

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Beeld = await inzage.Toon(id, "Casus bekijken", "Overzicht", ct);
        Meldingen = await meldingen.Leesbaar(Casus, ct);
        Keten = Ketenbeeld.Van(Casus, Meldingen, Beeld.Vandaag);
        WatNu = await watNu.Van(Beeld, Meldingen, ct);
        Kinderen = await kinderen.Van(Beeld, ct);
        Deelnemers = await deelnemers.Van(Casus, ct);
        Behandelaar = await Behandelaarbeeld.Maak(
            Casus.BehandelaarId, Paden.Behandelaar(id), Casus.Afsluiting is null, namen, actor, ct);
        Tijdlijn = await tijdlijnen.Van(Casus, ct);
        Opgenomen = await opgenomen.Van(Casus, ct);
        Leidend = await opgenomen.Leidend(Casus, ct);
        Samenloop = await samenloop.Van(Beeld, ct);
    }

    public string Stand(Melding melding) => melding.Status switch
    {
        Meldingstatus.InBeoordeling => "wordt beoordeeld",
        Meldingstatus.Beoordeeld => "beoordeeld",
        Meldingstatus.Teruggegeven => "teruggegeven",
        _ => "wacht op herkenning",
    };

    public string Dag(DateTimeOffset op) => Datumwoorden.Kort(Amsterdam.Dag(op), Beeld.Vandaag);
}
