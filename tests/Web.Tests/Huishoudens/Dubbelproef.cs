using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Herkennen;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Huishoudens;

/// <summary>One woman who is in Kring twice: reported by the police as Maria, and later as Mieke, who had moved.</summary>
internal static class Dubbelproef
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Two records of her; what was decided at the second report.</summary>
    /// <param name="host">The host.</param>
    /// <param name="naam">A family name that nobody else has.</param>
    /// <param name="samen">Whether both records are of one household.</param>
    /// <param name="keuze">Later, somebody else, or the name itself to recognise her at once.</param>
    public static async Task<(Guid Maria, Guid Mieke)> TweeKeer(this KringHost host, string naam, string keuze = Keuzeinvoer.Later, bool samen = false)
    {
        var eerste = await host.Melding(await host.OntvangEnHerken(new Persoonsbouwer("Maria", "", naam, "V").Geboren(Dag(naam)).Rol("ouder met gezag")));
        host.Klok.Reis(TimeSpan.FromMinutes(1));
        var id = await host.Ontvang(new Persoonsbouwer("Mieke", "", naam, "V").Geboren(Dag(naam)).Rol("ouder met gezag"));
        await host.Check(id);
        await host.Herken(id, (mens, gekozen) => gekozen with { PersoonId = null, Huishouden = samen ? mens.Kandidaten[0].Huishouden!.Id.ToString() : "nieuw-1", Later = keuze == Keuzeinvoer.Later });
        return (eerste.PersoonIds[0], (await host.Melding(id)).PersoonIds[0]);
    }

    public static async Task<Personenpaar> Paar(this KringHost host, (Guid Een, Guid Ander) mensen)
    {
        var (een, ander) = Personenpaar.Orden(mensen.Een, mensen.Ander);
        await using var beurt = host.Niemand();
        return await beurt.Db.Personenparen.AsNoTracking().SingleAsync(paar => paar.EenId == een && paar.AnderId == ander, Ct);
    }

    // Another day for every name, so that nobody is like somebody of another test.
    private static DateOnly Dag(string naam) => new DateOnly(1980, 1, 1).AddDays(naam.Sum(letter => letter * 7) % 3000);
}
