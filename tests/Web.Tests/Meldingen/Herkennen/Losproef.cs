using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Herkennen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

/// <summary>Reports in which somebody is taken for the wrong one, and everything that follows from who is who, as one text.</summary>
internal static class Losproef
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static DateOnly Dag(string naam) => new DateOnly(1978, 1, 1).AddDays(naam.Sum(letter => letter * 11) % 4000);

    public static Persoonsbouwer Vrouw(string voornaam, string naam) => new Persoonsbouwer(voornaam, "", naam, "V").Geboren(Dag(naam)).Rol("ouder met gezag");

    /// <summary>Takes in a report and takes its first person for this one, as long as it is proposed at all.</summary>
    public static async Task<Guid> OntvangAls(this KringHost host, Guid wie, params Persoonsbouwer[] mensen)
    {
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        var id = await host.Ontvang(mensen);
        await host.Check(id);
        await host.Herken(id, (mens, keuze) => mens.Kandidaten.FirstOrDefault(kandidaat => kandidaat.Persoon.Id == wie && mens.Volgnummer == 1) is { Huishouden: { } huis }
            ? keuze with { PersoonId = wie, Huishouden = huis.Id.ToString() } : keuze);
        return id;
    }

    public static async Task<Losmaking> MaakLos(this KringHost host, Guid melding, Guid? naar = null, Guid? huishouden = null, int volgnummer = 1)
    {
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        await using var beurt = host.Als(Wereld.Hanneke);
        await beurt.Haal<MaakLosHandler>().Handle(
            new MaakLos
            {
                MeldingId = melding,
                Versie = (await host.Melding(melding)).Versie,
                Volgnummer = volgnummer,
                PersoonId = naar,
                HuishoudenId = huishouden,
                Reden = "Een andere vrouw.",
            },
            Ct);
        return (await host.Losmakingen(melding))[^1];
    }

    public static async Task DraaiTerug(this KringHost host, Losmaking los)
    {
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        await using var beurt = host.Als(Wereld.Hanneke);
        await beurt.Haal<DraaiLosmakenTerugHandler>().Handle(
            new DraaiLosmakenTerug { MeldingId = los.MeldingId, Versie = (await host.Melding(los.MeldingId)).Versie, LosmakingId = los.Id, Reden = "Toch dezelfde." }, Ct);
    }

    public static async Task<List<Losmaking>> Losmakingen(this KringHost host, Guid melding)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Losmakingen.AsNoTracking().Where(los => los.MeldingId == melding).OrderBy(los => los.Op).ToListAsync(Ct);
    }

    public static async Task<Persoon> Persoon(this KringHost host, Guid id)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Personen.AsNoTracking().AsSplitQuery().SingleAsync(persoon => persoon.Id == id, Ct);
    }

    public static async Task<List<Relatie>> Relaties(this KringHost host, Guid van)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Relaties.AsNoTracking().Where(relatie => relatie.VanId == van).ToListAsync(Ct);
    }

    /// <summary>The addresses of these people that are shielded: those are never opened again, whatever is taken back.</summary>
    public static async Task<List<string>> Dicht(this KringHost host, params Guid[] personen)
    {
        await using var beurt = host.Niemand();
        var mensen = await beurt.Db.Personen.AsNoTracking().AsSplitQuery().Where(persoon => personen.Contains(persoon.Id)).ToListAsync(Ct);
        return [.. mensen.SelectMany(persoon => persoon.Verblijven.Where(plek => plek.Afscherming is not null).Select(plek => $"{persoon.Id} {plek.Soort} {plek.Adres.OpEenRegel}"))];
    }

    /// <summary>What is known of these people and what follows from it, apart from who is taken to be one with whom.</summary>
    public static async Task<string> Stand(this KringHost host, params Guid[] personen)
    {
        await using var beurt = host.Niemand();
        var db = beurt.Db;
        var mensen = await db.Personen.AsNoTracking().AsSplitQuery().Where(persoon => personen.Contains(persoon.Id)).OrderBy(persoon => persoon.Id).ToListAsync(Ct);
        var meldingen = await db.Meldingen.AsNoTracking().AsSplitQuery().Where(melding => melding.Personen.Any(een => een.PersoonId != null && personen.Contains(een.PersoonId.Value))).ToListAsync(Ct);
        var huishoudens = await db.Huishoudens.AsNoTracking().Where(huis => huis.Leden.Any(lid => lid.Tot == null && personen.Contains(lid.PersoonId))).OrderBy(huis => huis.Id).ToListAsync(Ct);
        return string.Join(
            '\n',
            [
                .. mensen.Select(Mens), .. await Sleutels(db, personen), .. await Relaties(db, personen),
                .. huishoudens.Select(huis => $"{huis.Id} {huis.Naam}: {string.Join(' ', huis.Leden.Where(lid => lid.Tot is null).Select(lid => $"{lid.PersoonId} {lid.Van}").Order())}"),
                .. meldingen.OrderBy(melding => melding.Nummer.Length).ThenBy(melding => melding.Nummer).Select(melding =>
                    $"{melding.Nummer} {melding.Type} {melding.Casusnummer}: {string.Join(' ', melding.Personen.Select(een => $"{een.PersoonId} {een.HuishoudenId}"))}"),
                .. await Casussen(db, [.. meldingen.Select(melding => melding.Id)]),
            ]);
    }

    private static string Mens(Persoon persoon) => string.Join(
        '\n',
        [
            $"{persoon.Id} {persoon.Naam} {persoon.Naamsleutel} {persoon.Geslacht} {persoon.Geboren} {persoon.Bsn?.Nummer} {persoon.Taal} {persoon.Nationaliteit} {persoon.GemeldAlsKind} {persoon.LeeftijdVolgensMelder}",
            string.Join(' ', persoon.Telefoonnummers), string.Join(' ', persoon.Contactwegen),
            .. persoon.Verblijven.Select(plek => $"{plek.Soort} {plek.Adres.OpEenRegel} {plek.Van} {plek.Tot}").Order(),
        ]);

    // The rows themselves, not what they should be.
    private static async Task<IEnumerable<string>> Sleutels(KringDbContext db, Guid[] personen)
    {
        var regels = new List<string>();
        foreach (var id in personen.Order())
        {
            var rijen = await db.Database.SqlQuery<int>($"SELECT s.sleutel AS \"Value\" FROM persoonssleutel s JOIN persoonsmerk m ON m.nr = s.nr WHERE m.persoon_id = {id}").ToListAsync(Ct);
            regels.Add($"sleutels {id} {string.Join(' ', rijen.Order())}");
        }

        return regels;
    }

    private static async Task<IEnumerable<string>> Relaties(KringDbContext db, Guid[] personen) =>
        (await db.Relaties.AsNoTracking().Where(relatie => personen.Contains(relatie.VanId) || personen.Contains(relatie.NaarId)).ToListAsync(Ct))
        .Select(relatie => $"{relatie.VanId} {relatie.Omschrijving} {relatie.NaarId}").Order();

    // A case that went up in another without a report of its own tells nothing any more.
    private static async Task<IEnumerable<string>> Casussen(KringDbContext db, List<Guid> meldingen)
    {
        var casussen = await db.Casussen.AsNoTracking().AsSplitQuery().Where(casus => casus.Meldingen.Any(deel => meldingen.Contains(deel.MeldingId))).ToListAsync(Ct);
        return casussen.OrderBy(casus => casus.Nummer).Select(casus =>
            $"{casus.Nummer} {casus.Naam} {casus.Fase} zicht {casus.ZichtNu?.OrganisatieId}: {string.Join(' ', casus.Huishoudens.Select(deel => $"{deel.HuishoudenId} {deel.Tot is null}").Order())} / {string.Join(' ', casus.Meldingen.Select(deel => $"{deel.MeldingId} {deel.Hoofd}").Order())}");
    }
}
