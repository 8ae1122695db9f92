using Kring.Domain.Toegang;
using Kring.Journeys.Tests.Browsers;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen.Controleren;
using Kring.Web.Meldingen.Herkennen;
using Kring.Web.Meldingen.Ontvangen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

/// <summary>What happened before somebody opens the browser, through the same acts.</summary>
public static class Aanloop
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A report of the police about a mother, a father and their daughter in Lindervoort.</summary>
    public static async Task<Guid> Melding(this Reishost host, string achternaam, int nummer)
    {
        var bericht = new Berichtbouwer($"REIS-{nummer}", $"PL9900-REIS-{nummer}")
            .Op(host.Klok.Nu.InAmsterdam().DateTime)
            .Incident(host.Klok.Vandaag(), "Turfkade 14, Lindervoort", "Ouders schreeuwen en duwen elkaar.")
            .Zorg("Het kind stond erbij.");
        var kind = Mens("Noor", achternaam, "V", nummer, 2).Geboren(new DateOnly(2016, 5, 3)).Rol("jeugdige");
        bericht.Betrokkene(Mens("Samira", achternaam, "V", nummer, 0).Geboren(new DateOnly(1989, 2, 11)).Rol("ouder met gezag").Relatie(kind, "moeder van"))
            .Betrokkene(Mens("Dennis", achternaam, "M", nummer, 1).Geboren(new DateOnly(1987, 9, 30)).Rol("ouder met gezag"))
            .Betrokkene(kind);
        await using var beurt = host.AlsSysteem(Recht.MeldingOntvangen);
        var uitkomst = await beurt.Haal<OntvangPolitieberichtHandler>().Handle(new OntvangPolitiebericht(bericht.Bouw(), $"reis-{nummer}.xml"), Ct);
        return Assert.IsType<Ontvangst.Aangenomen>(uitkomst).MeldingId;
    }

    /// <summary>The same, checked for danger and recognised, so that it can be assessed.</summary>
    public static async Task<Guid> HerkendeMelding(this Reishost host, string achternaam, int nummer)
    {
        var id = await host.Melding(achternaam, nummer);
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await beurt.Haal<LegAcuteCheckVastHandler>().Handle(
                new LegAcuteCheckVast { MeldingId = id, Versie = await Versie(beurt, id), Gevaar = false, WatNu = "Iedereen is veilig thuis.", WieDoetWat = null }, Ct);
        }

        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            Gemeldekeuze[] keuzes = [new(1, null, "nieuw-1"), new(2, null, "nieuw-1"), new(3, null, "nieuw-1")];
            await beurt.Haal<HerkenMeldingHandler>().Handle(
                new HerkenMelding { MeldingId = id, Versie = await Versie(beurt, id), Keuzes = keuzes }, Ct);
        }

        return id;
    }

    public static async Task<Guid> CasusVan(this Reishost host, Guid meldingId)
    {
        await using var beurt = host.Niemand();
        return (await beurt.Db.Meldingen.Where(melding => melding.Id == meldingId).Select(melding => melding.CasusId).SingleAsync(Ct))!.Value;
    }

    private static Task<int> Versie(Beurt beurt, Guid id) =>
        beurt.Db.Meldingen.Where(melding => melding.Id == id).Select(melding => melding.Versie).SingleAsync(Ct);

    private static Persoonsbouwer Mens(string voornaam, string achternaam, string geslacht, int nummer, int wie) =>
        new Persoonsbouwer(voornaam, "", achternaam, geslacht).Bsn(Voorbeeldbsn.Nummer((nummer * 3) + wie))
            .Woont("Turfkade", 14 + nummer, null, null, "5771SA", "Lindervoort");
}
