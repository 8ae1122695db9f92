using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>Loads what is needed to set right who a person of a report is.</summary>
public sealed class Losmaaklading(
    Zichtbaar zichtbaar, Gemelden gemelden, Meldingberichten berichten, Persoonsgroepen groepen, KringDbContext db, Logboekschrijver logboek,
    Actor actor, TimeProvider klok)
{
    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<(Melding Melding, Inschrijfmoment Moment)> Open(Guid id, int versie, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(id, ct);
        await logboek.ControleerVersie(melding, versie, ct);
        var nu = klok.GetUtcNow();
        return (melding, new Inschrijfmoment(nu, Amsterdam.Dag(nu), actor.MedewerkerId!.Value));
    }

    /// <exception cref="NietGevondenException">There is none with this report.</exception>
    public async Task<Losmaking> Losmaking(Melding melding, Guid id, CancellationToken ct) =>
        await db.Losmakingen.SingleOrDefaultAsync(los => los.Id == id && los.MeldingId == melding.Id, ct) ?? throw new NietGevondenException(nameof(Losmaking), id);

    /// <summary>What stands in the way beside what the report itself knows; null when nothing does.</summary>
    public async Task<Weigering?> Beletsel(Melding melding, int volgnummer, CancellationToken ct)
    {
        using var regio = db.OverDeRegio(Regiogrond.Rechtzetten);
        var (id, persoon) = (melding.Id, melding.Personen.Single(een => een.Volgnummer == volgnummer).PersoonId);
        var bericht = await berichten.LeesVoorAntwoord(id, ct);
        return bericht is null ? new BerichtIsErNietMeer()
            : BerichtNaarMelding.Ongeborenen(bericht).Any(kind => kind.Moeder == volgnummer) ? new OngeborenGaatMetMoeder()
            : await db.Meldingen.AnyAsync(ander => ander.Id != id && ander.Personen.Any(een => een.PersoonId == persoon), ct) ? null
            : new StaatAlleenInDezeMelding();
    }

    /// <summary>Who the person can be instead: nobody who is in the report already, and no other record of who it was taken for.</summary>
    public async Task<Losmaakkeuzes> Keuzes(Melding melding, int volgnummer, CancellationToken ct)
    {
        var mensen = await gemelden.Van(melding, ct);
        var mens = mensen.Single(een => een.Volgnummer == volgnummer);
        var zelfde = await groepen.Alle([mens.Persoon.PersoonId!.Value], ct);
        var namen = await db.Huishoudens.Where(huishouden => melding.Huishoudens.Contains(huishouden.Id))
            .ToDictionaryAsync(huishouden => huishouden.Id, huishouden => huishouden.Naam, ct);
        return new(mens, [.. mens.Kandidaten.Where(kandidaat => !zelfde.Contains(kandidaat.Persoon.Id) && !melding.PersoonIds.Contains(kandidaat.Persoon.Id))], melding, namen);
    }
}

/// <summary>Who a person of a report can be instead, and where that person can belong.</summary>
/// <param name="Mens">The person of the report.</param>
/// <param name="Anderen">Known people it may be instead.</param>
/// <param name="Melding">The report.</param>
/// <param name="Namen">Names of the households of the report.</param>
public sealed record Losmaakkeuzes(Gemelde Mens, IReadOnlyList<Kandidaat> Anderen, Melding Melding, IReadOnlyDictionary<Guid, string> Namen)
{
    /// <summary>The choice for a household of its own.</summary>
    public const string NieuwHuishouden = "nieuw";

    /// <summary>A new household, those of the report, and those of the candidates.</summary>
    public IReadOnlyList<Optie> Huishoudens =>
    [
        new(NieuwHuishouden, "Een eigen, nieuw huishouden"),
        .. Melding.Huishoudens.Select(id => new Optie(id.ToString(), $"Huishouden {Namen[id]}, met {Met(id)}")),
        .. Anderen.Select(kandidaat => kandidaat.Huishouden).OfType<Kandidaathuishouden>().Where(huishouden => !Namen.ContainsKey(huishouden.Id))
            .DistinctBy(huishouden => huishouden.Id).Select(huishouden => new Optie(huishouden.Id.ToString(), $"Bekend huishouden {huishouden.Naam}")),
    ];

    /// <summary>Where somebody of the report was put together with others, that is where the person most likely belongs.</summary>
    public string Voorstel => !Mens.IsGeheim && Mens.Persoon.HuishoudenId is { } id && Melding.Personen.Any(een => een.HuishoudenId == id && een.Volgnummer != Mens.Volgnummer)
        ? id.ToString() : NieuwHuishouden;

    /// <exception cref="WeigeringException"><see cref="KeuzeStaatErNietBij"/>.</exception>
    public Kandidaat? Kies(Guid? persoon) => persoon is not { } id ? null
        : Anderen.FirstOrDefault(kandidaat => kandidaat.Persoon.Id == id) ?? throw new WeigeringException(new KeuzeStaatErNietBij(Mens.Persoon.Naam));

    /// <exception cref="WeigeringException"><see cref="HuishoudenStaatErNietBij"/>.</exception>
    public Guid EisHuishouden(Guid id, Kandidaat? gekozen) => Namen.ContainsKey(id) || gekozen?.Huishouden?.Id == id ? id
        : throw new WeigeringException(new HuishoudenStaatErNietBij(Mens.Persoon.Naam));

    private string Met(Guid huishouden)
    {
        List<string> anderen = [.. Melding.Personen.Where(een => een.HuishoudenId == huishouden && een.Volgnummer != Mens.Volgnummer).Select(een => een.Naam)];
        return anderen.Count == 0 ? "niemand anders uit deze melding" : string.Join(" en ", anderen);
    }
}
