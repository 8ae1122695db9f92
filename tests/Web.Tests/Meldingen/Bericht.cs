using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Ontvangen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Tests.Meldingen;

/// <summary>Messages of the police in tests, and taking them in as the receiving system does.</summary>
internal static class Bericht
{
    private static int nummer;

    public static Berichtbouwer Nieuw(string? referentie = null)
    {
        var volg = Interlocked.Increment(ref nummer);
        return new Berichtbouwer(referentie ?? $"PLMW-{volg:000000}", $"PL9900-{volg:000000}");
    }

    /// <summary>A mother and her son in Lindervoort.</summary>
    public static Berichtbouwer Gezin(string? referentie = null) => Nieuw(referentie)
        .Incident(new DateOnly(2026, 11, 1), "Kalmoesweg 3, Lindervoort", "Ruzie met zwartekruisbes.")
        .Betrokkene(new Persoonsbouwer("Anna", "", "Kwastelaar", "V").Woont("Kalmoesweg", 3, null, null, "5771KD", "Lindervoort").Rol("ouder met gezag"))
        .Betrokkene(new Persoonsbouwer("Bo", "", "Kwastelaar", "M").Geboren(new DateOnly(2017, 3, 4)).Rol("jeugdige"));

    public static async Task<Ontvangst> Ontvang(this KringHost host, byte[] inhoud, string herkomst = "test.xml")
    {
        await using var beurt = host.AlsSysteem(Recht.MeldingOntvangen);
        return await beurt.Haal<OntvangPolitieberichtHandler>().Handle(new OntvangPolitiebericht(inhoud, herkomst), CancellationToken.None);
    }

    /// <summary>Takes in a message that must become a report.</summary>
    public static async Task<Melding> Melding(this KringHost host, Berichtbouwer bericht)
    {
        var aangenomen = (Ontvangst.Aangenomen)await host.Ontvang(bericht.Bouw());
        await using var beurt = host.Niemand();
        return await beurt.Db.Meldingen.AsNoTracking().AsSplitQuery().SingleAsync(melding => melding.Id == aangenomen.MeldingId);
    }

    /// <summary>Puts a refused message aside and gives its id.</summary>
    public static async Task<Guid> Geweigerd(this KringHost host, string tekst)
    {
        await using var beurt = host.Niemand();
        var eerder = await beurt.Db.OntvangenBerichten.Select(bericht => bericht.Id).ToListAsync();
        await host.Ontvang(System.Text.Encoding.UTF8.GetBytes(tekst));
        return (await beurt.Db.OntvangenBerichten.Select(bericht => bericht.Id).ToListAsync()).Except(eerder).Single();
    }
}
