using System.Buffers.Text;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Tests.Gesprekken;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Meldingen.Herkennen;
using Kring.Web.Tests.Proef;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>One of every record that an address can name, made by the real acts, with words that are in nothing else.</summary>
internal sealed class Doelwit
{
    /// <summary>What may be read nowhere by who has no business with it.</summary>
    public static readonly string[] Merken = ["Zwaluwdrift", "Torenkamp", "Merkwoord71", "Zwartkruis", "Stormvogel"];

    private readonly Dictionary<string, string> sleutels = new(StringComparer.Ordinal) { ["volgnummer"] = "1" };

    private Doelwit()
    {
    }

    /// <summary>The records by what they are.</summary>
    public IReadOnlyDictionary<string, string> Sleutels => sleutels;

    public Reis Reis { get; private set; } = null!;

    /// <summary>The address of this way in, with the records of this target.</summary>
    public string Pad(Weg weg) => weg.Vul((naam, kamer) => Soort(naam, kamer) is { } soort ? sleutels[soort] : Los(naam));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Which kind of record a placeholder stands for; null where it stands for none.</summary>
    public static string? Soort(string naam, string kamer) => (naam, kamer) switch
    {
        ("volgnummer", _) => "volgnummer",
        ("losmakingId", _) => "losmaking",
        ("afspraakId", _) => "afspraak",
        ("persoonId", "kinderen") => "kind",
        ("persoonId" or "persoon", _) => "persoon",
        ("melding", _) => "melding",
        ("ander", _) => "andere casus",
        ("id", "geweigerd" or "mijn-meldingen" or "noodtoegang" or "sessies" or "overzichten" or "voorstellen") => kamer,
        ("id", "meldingen") => "melding",
        ("id", "gesprekken") => "gesprek",
        ("id", "adviezen") => "advies",
        ("id", "casussen") => "casus",
        ("id", "personen" or "wie-bekeek-wat") => "persoon",
        ("id", "zelfde-mensen") => "paar",
        ("id", "huishoudens") => "huishouden",
        ("id", "brieven") => "brief",
        ("sleutel", _) => "passkey",
        _ => null,
    };

    public static async Task<Doelwit> Leg(KringHost host)
    {
        var doel = new Doelwit { Reis = await Reis.Maak(host, Typ) };
        var (reis, zet) = (doel.Reis, doel.sleutels);
        (zet["melding"], zet["casus"], zet["afspraak"], zet["brief"]) = ($"{reis.Melding}", $"{reis.Casus}", $"{reis.Afspraak}", $"{reis.Brief}");
        (zet["kind"], zet["persoon"], zet["huishouden"]) = ($"{reis.Mensen[0]}", $"{reis.Mensen[1]}", $"{reis.Huishoudens[0]}");
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, host.Wereld.WijkteamLindervoort);
        (zet["advies"], zet["paar"]) = ($"{zaak.Advies.Id}", $"{zaak.Paar.Id}");
        zet["gesprek"] = $"{await host.BeginMet(("p1_achternaam", "Zwaluwdrift"), ("verhaal", "Merkwoord71"))}";
        await doel.Meldingen(host);
        await doel.Werk(host, zaak);
        await doel.Account(host);
        return doel;
    }

    // What an address names beside records.
    private static string Los(string naam) => naam switch
    {
        "code" => "404",
        "soort" => nameof(Domain.Berichten.Briefsoort.Melder),
        "rol" => nameof(Rol.MedewerkerLokaalTeam),
        "betrekking" => nameof(Betrekking.Deelnemer),
        _ => throw new InvalidOperationException($"Nobody says what {naam} stands for."),
    };

    private static string? Typ(string veld) => veld switch
    {
        "p1_achternaam" or "p2_achternaam" => "Zwaluwdrift",
        "p3_achternaam" => "Torenkamp",
        "p1_straat" or "p3_straat" => "Stormvogelweg",
        _ when veld.StartsWith("melder_telefoon", StringComparison.Ordinal) || veld.StartsWith("melder_email", StringComparison.Ordinal) || veld.StartsWith('p') => null,
        _ => $"Merkwoord71 {veld}",
    };

    private async Task Meldingen(KringHost host)
    {
        sleutels["mijn-meldingen"] = $"{await host.GemeldDoor(Wereld.Tom)}";
        var maria = (await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Torenkamp").Woont(811)))).PersoonIds[0];
        var losgemaakt = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", "Torenkamp").Woont(812));
        sleutels["andere casus"] = $"{(await host.Melding(losgemaakt)).CasusId}";
        sleutels["losmaking"] = $"{(await host.MaakLos(losgemaakt)).Id}";
        await using var beurt = host.AlsSysteem(Recht.MeldingOntvangen);
        var geweigerd = await beurt.Haal<OntvangPolitieberichtHandler>().Handle(new OntvangPolitiebericht("<Merkwoord71/>"u8.ToArray(), "test"), Ct);
        Assert.IsType<Ontvangst.Geweigerd>(geweigerd);
        sleutels["geweigerd"] = $"{await beurt.Db.OntvangenBerichten.Where(een => een.MeldingId == null).Select(een => een.Id).SingleAsync(Ct)}";
    }

    private async Task Werk(KringHost host, Zaak zaak)
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        await Reis.Doe(hanneke, "/werklijst/overzichten/nieuw?lijst=team&soort=monitoring", [("Naam", "Merkwoord71")]);
        using var aisha = await host.Inloggen(Wereld.Aisha);
        await Reis.Doe(aisha, "/noodtoegang?stap=reden", [("Invoer.Casusnummer", zaak.Casus.Nummer), ("Invoer.Grond", "Gevaar"), ("Invoer.Reden", "Merkwoord71: hij staat nu voor de deur.")]);
        using var karin = await host.Inloggen(Wereld.Karin);
        var voorstel = await Reis.Doe(karin, "/toegang/regels/medewerkerlokaalteam/deelnemer", [("Rechten", "CasusZien"), ("Rechten", "PersoonZien"), ("InWerkgebied", "true"), ("DagenNaSluiting", "183"), ("Reden", "Merkwoord71")]);
        sleutels["voorstellen"] = voorstel.Split('/')[^1];
        await using var beurt = host.Niemand();
        sleutels["overzichten"] = $"{await beurt.Db.BewaardeOverzichten.Select(een => een.Id).SingleAsync(Ct)}";
        sleutels["noodtoegang"] = $"{await beurt.Db.Noodtoegangen.Select(een => een.Id).SingleAsync(Ct)}";
    }

    private async Task Account(KringHost host)
    {
        await using var beurt = host.Niemand();
        var (accounts, hanneke) = (beurt.Haal<Accounts>(), host.Wereld[Wereld.Hanneke]);
        byte[] sleutel = [7, 1, 7, 1];
        await accounts.AddOrUpdatePasskeyAsync(
            (await accounts.FindByNameAsync(hanneke.Gebruikersnaam))!,
            new UserPasskeyInfo(sleutel, [1], host.Klok.Nu, 0, null, true, false, false, [], []) { Name = "Merkwoord71" });
        sleutels["passkey"] = Base64Url.EncodeToString(sleutel);
        var wie = hanneke.Id;
        sleutels["sessies"] = $"{await beurt.Db.Sessies.Where(een => een.MedewerkerId == wie).OrderByDescending(een => een.Id).Select(een => een.Id).FirstAsync(Ct)}";
    }
}
