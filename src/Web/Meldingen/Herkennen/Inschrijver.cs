using Kring.Domain;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>When people are registered and by whom: the moment, the day in Amsterdam, and who decides.</summary>
public sealed record Inschrijfmoment(DateTimeOffset Nu, DateOnly Vandaag, Guid Wie);

/// <summary>Registers who the reported people turned out to be: persons, addresses, households and relations.</summary>
public sealed class Inschrijver(KringDbContext db, Gemelden gemelden, Relatielegger relaties)
{
    /// <summary>Makes or completes persons and households as chosen. Saves nothing.</summary>
    /// <exception cref="WeigeringException"><see cref="KeuzeStaatErNietBij"/>, <see cref="HuishoudenStaatErNietBij"/>,
    /// <see cref="OngeborenHoortBijMoeder"/>, <see cref="PersoonIsNietHerkend"/>.</exception>
    public async Task<IReadOnlyList<Herkenningskeuze>> SchrijfIn(
        Melding melding, IReadOnlyList<Gemeldekeuze> keuzes, Inschrijfmoment moment, CancellationToken ct)
    {
        var mensen = await gemelden.Van(melding, ct);
        var gekozen = keuzes.ToLookup(keuze => keuze.Volgnummer);
        var personen = new Dictionary<int, Persoon>();
        foreach (var mens in mensen)
        {
            var keuze = gekozen[mens.Volgnummer].FirstOrDefault()
                ?? throw new WeigeringException(new PersoonIsNietHerkend(mens.Persoon.Naam));
            personen[mens.Volgnummer] = mens.Moeder is { } moeder
                ? Ongeboren(mens, keuze, personen[moeder], gekozen[moeder].First(), moment)
                : Persoon(mens, keuze, moment);
            OnthoudParen(melding, mens, keuze, personen[mens.Volgnummer], moment);
        }

        await relaties.Leg(mensen, personen, moment.Nu, ct);
        var huishoudens = await Huishoudens(mensen, gekozen, personen, moment, ct);
        return [.. keuzes.Select(keuze => new Herkenningskeuze(
            keuze.Volgnummer, personen.GetValueOrDefault(keuze.Volgnummer)?.Id ?? Guid.Empty, huishoudens.GetValueOrDefault(keuze.Huishouden)))];
    }

    private Persoon Persoon(Gemelde mens, Gemeldekeuze keuze, Inschrijfmoment moment)
    {
        var persoon = Gekozen(mens, keuze);
        if (persoon is null)
        {
            persoon = Domain.Huishoudens.Persoon.Schrijf(moment.Nu, mens.Gegevens);
            db.Add(persoon);
        }
        else
        {
            persoon.VulAan(mens.Gegevens);
        }

        persoon.Woont(new Persoonsbron(mens.Gegevens, mens.IsGeheim, moment.Nu, moment.Nu));
        return persoon;
    }

    // Whoever is new though others are alike: those are other people, or somebody looks again later.
    private void OnthoudParen(Melding melding, Gemelde mens, Gemeldekeuze keuze, Persoon persoon, Inschrijfmoment moment)
    {
        foreach (var kandidaat in mens.Kandidaten.Where(_ => keuze.PersoonId is null && mens.Moeder is null))
        {
            var paar = Personenpaar.StelVoor(moment.Nu, persoon.Id, kandidaat.Persoon.Id, kandidaat.Kans);
            if (!keuze.Later)
            {
                paar.Besluit(Paarstand.Verschillend, $"Bij melding {melding.Nummer} gekozen: iemand anders.", [], moment.Nu, moment.Wie);
            }

            db.Add(paar);
        }
    }

    private Persoon Ongeboren(Gemelde mens, Gemeldekeuze keuze, Persoon moeder, Gemeldekeuze vanMoeder, Inschrijfmoment moment)
    {
        var kind = Gekozen(mens, keuze);
        if (keuze.Huishouden != vanMoeder.Huishouden || (kind is not null && kind.Zwangerschap?.MoederId != moeder.Id))
        {
            throw new WeigeringException(new OngeborenHoortBijMoeder(mens.Persoon.Naam));
        }

        if (kind is null)
        {
            kind = Domain.Huishoudens.Persoon.SchrijfOngeboren(moment.Nu, moeder, mens.Uitgerekend);
            db.Add(kind);
        }

        return kind;
    }

    private static Persoon? Gekozen(Gemelde mens, Gemeldekeuze keuze) => keuze.PersoonId is not { } id
        ? null
        : mens.Kandidaten.Select(kandidaat => kandidaat.Persoon).FirstOrDefault(persoon => persoon.Id == id)
            ?? throw new WeigeringException(new KeuzeStaatErNietBij(mens.Persoon.Naam));

    private async Task<Dictionary<string, Guid>> Huishoudens(
        IReadOnlyList<Gemelde> mensen, ILookup<int, Gemeldekeuze> gekozen, Dictionary<int, Persoon> personen, Inschrijfmoment moment, CancellationToken ct)
    {
        var bekend = mensen.SelectMany(mens => mens.Kandidaten).Select(kandidaat => kandidaat.Huishouden?.Id).OfType<Guid>().ToHashSet();
        var huishoudens = new Dictionary<string, Guid>();
        foreach (var groep in mensen.GroupBy(mens => gekozen[mens.Volgnummer].First().Huishouden))
        {
            List<Persoon> leden = [.. groep.Select(mens => personen[mens.Volgnummer]).OrderBy(lid => lid.IsMinderjarigOp(moment.Vandaag))];
            huishoudens[groep.Key] = Guid.TryParse(groep.Key, out var id)
                ? await NeemOp(bekend.Contains(id) ? id : throw new WeigeringException(new HuishoudenStaatErNietBij(groep.First().Persoon.Naam)), leden, moment, ct)
                : Begin(leden, moment);
        }

        return huishoudens;
    }

    private async Task<Guid> NeemOp(Guid id, List<Persoon> leden, Inschrijfmoment moment, CancellationToken ct)
    {
        var huishouden = (await db.Huishoudens.FindAsync([id], ct))!;
        leden.ForEach(lid => huishouden.NeemOp(lid, moment.Nu, moment.Vandaag));
        return id;
    }

    private Guid Begin(List<Persoon> leden, Inschrijfmoment moment)
    {
        var huishouden = Huishouden.Begin(moment.Nu, moment.Vandaag, leden);
        db.Add(huishouden);
        return huishouden.Id;
    }
}
