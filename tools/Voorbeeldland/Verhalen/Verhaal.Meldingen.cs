using System.Globalization;
using System.Text;
using Kring.Domain.Meldingen;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen.Afhandelen;
using Kring.Web.Meldingen.Beoordelen;
using Kring.Web.Meldingen.Controleren;
using Kring.Web.Meldingen.Herkennen;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Meldingen.Teruggeven;
using Kring.Web.Meldingen.Terugkoppelen;
using Kring.Web.Meldingen.Toewijzen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    protected const UitkomstVeiligheidsbeoordeling ZelfVerder = UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis;
    protected const UitkomstVeiligheidsbeoordeling Overdragen = UitkomstVeiligheidsbeoordeling.Overdracht;
    protected const UitkomstVeiligheidsbeoordeling NietsMeer = UitkomstVeiligheidsbeoordeling.GeenVervolgNodig;
    protected const UitkomstVeiligheidsbeoordeling Maatwerk = UitkomstVeiligheidsbeoordeling.RegionaalMaatwerk;

    private const string Nieuw = "nieuw-1";

    private Guid _melding;
    private int _berichten;

    /// <summary>The police sends a report, with these people in it.</summary>
    protected void PolitieMeldt(Voorval voorval, params Persoonsbouwer[] mensen)
    {
        var inhoud = Bericht(voorval, mensen).Bouw();
        var bestand = $"vtmelding-{Volgnummer()}.xml";
        DoetHetSysteem(async beurt =>
        {
            var uitkomst = await beurt.Haal<OntvangPolitieberichtHandler>().Handle(new OntvangPolitiebericht(inhoud, bestand), beurt.Ct);
            _melding = ((Ontvangst.Aangenomen)uitkomst).MeldingId;
        });
    }

    /// <summary>A message comes in that nobody can read; it waits for a person.</summary>
    protected void OnleesbaarBericht(string bestand, string inhoud) => DoetHetSysteem(async beurt =>
    {
        var act = new OntvangPolitiebericht(Encoding.UTF8.GetBytes(inhoud), bestand);
        await beurt.Haal<OntvangPolitieberichtHandler>().Handle(act, beurt.Ct);
    });

    /// <summary>Somebody read the refused message that came in last, and did something with it.</summary>
    protected void HandelBerichtAf(string gedaan) => Doe(async beurt =>
    {
        var bericht = await beurt.Db.OntvangenBerichten.Where(een => een.Weigerreden != null)
            .OrderByDescending(een => een.Ontvangen).FirstAsync(beurt.Ct);
        await beurt.Haal<HandelGeweigerdBerichtAfHandler>().Handle(
            new HandelGeweigerdBerichtAf(bericht.Id, bericht.Versie, gedaan), beurt.Ct);
    });

    /// <summary>Somebody is in danger now, and somebody acts.</summary>
    protected void AcuutGevaar(string watNu, string wieDoetWat) => Controleer(true, watNu, wieDoetWat);

    /// <summary>Nobody is in danger at this moment.</summary>
    protected void GeenAcuutGevaar(string watNu) => Controleer(false, watNu, null);

    protected void GevaarAfgewend(string hoe, Acuutscenario scenario) => DoeMetMelding((beurt, melding) => beurt.Haal<WendGevaarAfHandler>().Handle(
        new WendGevaarAf { MeldingId = melding.Id, Versie = melding.Versie, Hoe = hoe, Scenario = scenario }, beurt.Ct));

    /// <summary>Who is known is recognised; who is new joins the known household, or one of these in the order of the report.</summary>
    protected void Herken(params string[] huishoudens) => DoeMetHeleMelding(async (beurt, melding) =>
    {
        await NeemOver(beurt, melding);
        var gemelden = await beurt.Haal<Gemelden>().Van(melding, beurt.Ct);
        var bekend = gemelden.ToDictionary(een => een.Volgnummer, Bekend);
        var thuis = bekend.Values.Select(een => een?.Huishouden?.Id.ToString()).FirstOrDefault(id => id is not null) ?? Nieuw;
        var keuzes = gemelden.Select((een, plek) => new Gemeldekeuze(
            een.Volgnummer,
            bekend[een.Volgnummer]?.Persoon.Id,
            bekend[een.Moeder ?? een.Volgnummer]?.Huishouden?.Id.ToString() ?? huishoudens.ElementAtOrDefault(plek) ?? thuis)
        {
            Later = een.Kandidaten.Any(kandidaat => kandidaat.Kans >= Web.Huishoudens.Kandidaat.Waarschijnlijk),
        });
        await beurt.Haal<HerkenMeldingHandler>().Handle(
            new HerkenMelding { MeldingId = melding.Id, Versie = melding.Versie, Keuzes = [.. keuzes] }, beurt.Ct);
    });

    // Who took the call goes on with it, unless the stories say that a colleague does.
    private static Task NeemOver(Beurt beurt, Melding melding)
    {
        var ik = beurt.Haal<Actor>().MedewerkerId!.Value;
        return melding.BehandelaarId is { } ander && ander != ik
            ? beurt.Haal<WijsMeldingToeHandler>().Handle(new WijsMeldingToe(melding.Id, melding.Versie, ik), beurt.Ct)
            : beurt.Haal<NeemMeldingAanHandler>().Handle(new NeemMeldingAan(melding.Id), beurt.Ct);
    }

    protected void Beoordeel(UitkomstVeiligheidsbeoordeling uitkomst, string redenen, bool acuut = false, bool structureel = false) =>
        DoeMetMelding((beurt, melding) => beurt.Haal<BeoordeelMeldingHandler>().Handle(
            new BeoordeelMelding
            {
                MeldingId = melding.Id,
                Versie = melding.Versie,
                Acuut = acuut,
                Structureel = structureel,
                Uitkomst = uitkomst,
                Redenen = redenen,
            },
            beurt.Ct));

    protected void GeefTerug(Teruggavesoort soort, string reden) => DoeMetMelding((beurt, melding) =>
        beurt.Haal<GeefMeldingTerugHandler>().Handle(
            new GeefMeldingTerug { MeldingId = melding.Id, Versie = melding.Versie, Soort = soort, Reden = reden }, beurt.Ct));

    /// <summary>The reporter hears how it stands, where nothing was told yet and no message can.</summary>
    protected void VertelMelder(Vertelwijze wijze, string gezegd) => DoeMetHeleMelding(async (beurt, melding) =>
    {
        if (melding.TeVertellen is not null)
        {
            await beurt.Haal<VertelMelderHandler>().Handle(new VertelMelder(melding.Id, melding.Versie, wijze, gezegd), beurt.Ct);
        }
    });

    private static Web.Huishoudens.Kandidaat? Bekend(Gemelde gemelde) => gemelde.Kandidaten.FirstOrDefault(
        een => gemelde.Moeder is not null || (een.Persoon.Bsn is { } bsn && bsn == gemelde.Gegevens.Bsn));

    private void Controleer(bool gevaar, string watNu, string? wieDoetWat) => DoeMetMelding((beurt, melding) =>
        beurt.Haal<LegAcuteCheckVastHandler>().Handle(
            new LegAcuteCheckVast { MeldingId = melding.Id, Versie = melding.Versie, Gevaar = gevaar, WatNu = watNu, WieDoetWat = wieDoetWat },
            beurt.Ct));

    private Berichtbouwer Bericht(Voorval voorval, Persoonsbouwer[] mensen)
    {
        var plaatselijk = _tijd.Nu.InAmsterdam().DateTime;
        _berichten++;
        var bericht = new Berichtbouwer($"PLMW-{Volgnummer()}", $"PL9900-{Volgnummer()}")
            .Op(plaatselijk)
            .Incident(DateOnly.FromDateTime(plaatselijk.AddHours(-7)), voorval.Waar ?? thuis.ToString(), voorval.Wat)
            .Zorg(voorval.Zorg)
            .Contact("Team Zorg", "Basisteam Merewold", "zorg@politie.example", "0199000510");
        Noem(voorval.Aanhouding, tekst => bericht.Situatie("aanhouding", tekst));
        Noem(voorval.Hulp, tekst => bericht.Situatie("bestaandeHulpverlening", tekst));
        Noem(voorval.Eerder, bericht.Registratie);
        Noem(voorval.Sash, bericht.Sash);
        return mensen.Aggregate(bericht, (zover, iemand) => zover.Betrokkene(iemand));
    }

    private static void Noem(string? tekst, Func<string, Berichtbouwer> waar)
    {
        if (tekst is not null)
        {
            waar(tekst);
        }
    }

    // Day, story and message: never twice the same.
    private string Volgnummer() =>
        string.Create(CultureInfo.InvariantCulture, $"{Dag():yyyyMMdd}-{nummer:00}{_berichten:00}");
}
