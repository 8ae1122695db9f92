using Kring.Domain.Casussen;
using Kring.Domain.Gesprekken;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Web.Tests.Proef;

/// <summary>One report with its casus, household and person, in one municipality; and a talk and an advice of the same organisation.</summary>
public sealed record Zaak(Melding Melding, Casus Casus, Huishouden Huishouden, Persoon Persoon, Gesprek Gesprek, Advies Advies)
{
    /// <summary>The person beside another record that may be the same person.</summary>
    public required Personenpaar Paar { get; init; }

    private static int nummer;

    /// <summary>Puts a whole case in the database: taken in by one organisation, offered to another when named.</summary>
    public static async Task<Zaak> Leg(KringHost host, Organisatie bij, string? gemeente, Organisatie? aan = null)
    {
        await using var beurt = host.Niemand();
        var (nu, wie) = (host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
        var volgnummer = Interlocked.Increment(ref nummer);
        var persoon = Persoon.Schrijf(nu, new Persoonsgegevens("Zwartkruis", null, null, Geslacht.Vrouw, null, null));
        var huishouden = Huishouden.Begin(nu, host.Klok.Vandaag(), [persoon]);
        var melding = Melding.Ontvang(nu, $"2026-9{volgnummer:000}", bij.Id, new Meldinggegevens
        {
            MelderNaam = "Politie Eenheid Merewold",
            Gemeentecode = gemeente,
            Personen = [new GemeldeNaam("Zwartkruis", "Zwartkruis", null, Meldingplaats.Gezin)],
        });
        var casus = Casus.Open(nu, $"C2026-{volgnummer:0000}", new Casusopening("Zwartkruis", bij.Id, gemeente, melding.Id, nu, [huishouden.Id]), wie);
        if (aan is not null)
        {
            casus.BiedOverdrachtAan(new Overdrachtaanbod(aan.Id, Overdrachtcategorie.LokaalVeld, true, ["Rust in huis."], "Wat bekend is."), nu, wie);
        }

        var (gesprek, gevraagd) = (Gesprek.Begin(new Gespreksaanleiding(Meldkanaal.Telefoon), bij.Id, nu, wie), Gesprek.Begin(new Gespreksaanleiding(Meldkanaal.Chat), bij.Id, nu, wie));
        var advies = gevraagd.EindigAlsAdvies(
            new Adviesgegevens { Vraag = "Wat kan ik doen?", Advies = "Vraag hoe het gaat.", Hoedanigheid = Hoedanigheid.Burger }, $"2026-{volgnummer:0000}", nu, wie);
        var tweede = Persoon.Schrijf(nu, persoon.Gegevens);
        var paar = Personenpaar.StelVoor(nu, persoon.Id, tweede.Id, 0.5);
        beurt.Db.AddRange(tweede, paar, persoon, huishouden, melding, casus, gesprek, gevraagd, advies);
        await beurt.Db.SaveChangesAsync();
        return new Zaak(melding, casus, huishouden, persoon, gesprek, advies) { Paar = paar };
    }
}
