using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen.Stuf;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>Tells the police how it stands, in a message of the national standard.</summary>
public sealed class Politieterugkoppeling(
    KringDbContext db, Meldingberichten berichten, Uitbak uitbak, PolitieOptions politie, TimeProvider klok)
{
    /// <summary>Lays the message ready, when the reporter has a number and gave its report one.</summary>
    /// <param name="melding">The report that is answered.</param>
    /// <param name="status">What is told.</param>
    /// <param name="redenen">Why, or null.</param>
    /// <param name="zichtBij">Who holds zicht op veiligheid now; null when nobody does.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <returns>False when no message can reach this reporter.</returns>
    public async Task<bool> Stuur(
        Melding melding, Terugkoppelstatus status, string? redenen, Guid? zichtBij, CancellationToken ct)
    {
        if (melding is not { MelderOin: not null, Kenmerk: not null }
            || await berichten.LeesVoorAntwoord(melding.Id, ct) is not { Stuurgegevens: not null } bericht)
        {
            return false;
        }

        var referentie = await Referentie(ct);
        var terugkoppeling = await Maak(melding, bericht, status, zichtBij, ct) with
        {
            Toelichting = Terugkoppeltekst.Van(redenen, bericht),
            Referentienummer = referentie,
        };
        uitbak.LegKlaar("vtTerugkoppelingDi01", referentie, VtTerugkoppelingSchrijver.Schrijf(terugkoppeling));
        melding.KoppelTerug(status, klok.GetUtcNow(), null);
        return true;
    }

    private async Task<Terugkoppeling> Maak(
        Melding melding, Meldbericht bericht, Terugkoppelstatus status, Guid? zichtBij, CancellationToken ct)
    {
        var eigen = await db.Organisaties.AsNoTracking().SingleAsync(organisatie => organisatie.Id == melding.OrganisatieId, ct);
        var oin = eigen.Oin ?? politie.Oin;
        return new Terugkoppeling(
            melding.Nummer,
            bericht.Identificatie.Waarde!,
            status,
            null,
            await Zicht(zichtBij, ct),
            eigen.Naam,
            oin,
            new Berichtpartij(oin, politie.Applicatie),
            bericht.Stuurgegevens!.Zender,
            "",
            klok.GetUtcNow().InAmsterdam());
    }

    private async Task<VerantwoordelijkeVoorZicht?> Zicht(Guid? organisatieId, CancellationToken ct)
    {
        var houder = organisatieId is { } id ? await db.Organisaties.AsNoTracking().SingleAsync(organisatie => organisatie.Id == id, ct) : null;
        return houder is null ? null : new VerantwoordelijkeVoorZicht(
            houder.Naam, houder.Contact.Contactpersoon, null, houder.Contact.Email, houder.Contact.Telefoon);
    }

    // Our references look like those of the police: who, which day, serial number.
    private async Task<string> Referentie(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var nummer = await Nummerreeks.Volgende(db, "terugkoppeling", vandaag.Year, ct);
        return $"{politie.Referentie}-{vandaag:yyyyMMdd}-{nummer.Split('-')[1].PadLeft(6, '0')}";
    }
}
