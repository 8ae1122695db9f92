using System.Text.Json;
using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.TestSupport;
using Kring.Web.Casussen.Samenvoegen;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Samenvoegen;

/// <summary>Two cases that are joined and parted by the real acts, and everything that can be read of them.</summary>
internal static class Samenvoegproef
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Two cases of families that have nobody in common, each with one report.</summary>
    public static async Task<(Guid Een, Guid Ander)> Twee(this KringHost host, int nummer, string naam)
    {
        var een = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(nummer, naam)));
        host.Klok.Reis(TimeSpan.FromMinutes(5));
        var ander = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(nummer + 1, naam + "veen")));
        host.Klok.Reis(TimeSpan.FromMinutes(5));
        return (een.CasusId!.Value, ander.CasusId!.Value);
    }

    public static async Task<Casus> Casus(this KringHost host, Guid id)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Casussen.AsNoTracking().AsSplitQuery().SingleAsync(casus => casus.Id == id, Ct);
    }

    public static async Task Voeg(this KringHost host, Guid leidend, Guid ander, Func<VoegCasussenSamen, VoegCasussenSamen>? met = null, string wie = Wereld.Hanneke)
    {
        var (een, twee) = (await host.Casus(leidend), await host.Casus(ander));
        var act = new VoegCasussenSamen
        {
            LeidendId = leidend,
            LeidendVersie = een.Versie,
            AnderId = ander,
            AnderVersie = twee.Versie,
            ZichtBij = een.ZichtNu?.OrganisatieId ?? Guid.Empty,
            EigenaarId = (een.Regisseur ?? twee.Regisseur)?.MedewerkerId,
            PlanVan = null,
            Reden = "Het is één gezin.",
        };
        await using var beurt = host.Als(wie);
        await beurt.Haal<VoegCasussenSamenHandler>().Handle(met?.Invoke(act) ?? act, Ct);
        host.Klok.Reis(TimeSpan.FromMinutes(5));
    }

    public static async Task HaalUitElkaar(this KringHost host, Guid leidend, Guid ander, Verdeling? verdeling = null)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        var versie = (await host.Casus(leidend)).Versie;
        await beurt.Haal<HaalCasussenUitElkaarHandler>().Handle(
            new HaalCasussenUitElkaar { LeidendId = leidend, LeidendVersie = versie, AnderId = ander, Reden = "Toch twee gezinnen.", Verdeling = verdeling }, Ct);
        host.Klok.Reis(TimeSpan.FromMinutes(5));
    }

    /// <summary>All that is kept of these cases, their reports, plans and periods, but not how often it was saved.</summary>
    public static async Task<string> Stand(this KringHost host, params Guid[] casussen)
    {
        await using var beurt = host.Niemand();
        var db = beurt.Db;
        var gelezen = await db.Casussen.AsNoTracking().AsSplitQuery().Where(casus => casussen.Contains(casus.Id)).OrderBy(casus => casus.Id).ToListAsync(Ct);
        var meldingen = gelezen.SelectMany(casus => casus.Meldingen).Select(deel => deel.MeldingId).ToList();
        object[] alles =
        [
            .. gelezen,
            .. await db.Veiligheidsplannen.AsNoTracking().AsSplitQuery().Where(plan => casussen.Contains(plan.CasusId)).OrderBy(plan => plan.Id).ToListAsync(Ct),
            .. await db.Termijnen.AsNoTracking().Where(termijn => termijn.GehaaldOp == null && termijn.VervallenOp == null && (casussen.Contains(termijn.Waarover.Id) || meldingen.Contains(termijn.Waarover.Id))).OrderBy(termijn => termijn.Id).ToListAsync(Ct),
            .. (await db.Meldingen.AsNoTracking().AsSplitQuery().Where(melding => meldingen.Contains(melding.Id)).OrderBy(melding => melding.Id).ToListAsync(Ct))
                .Select(melding => new { melding.CasusId, melding.Casusnummer, melding.Type }),
        ];
        return string.Join('\n', alles.Select(Zonder));
    }

    private static string Zonder(object iets)
    {
        var beeld = JsonSerializer.SerializeToNode(iets)!.AsObject();
        beeld.Remove(nameof(Aggregaat.Versie));
        return beeld.ToJsonString();
    }
}
