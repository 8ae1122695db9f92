using Kring.Voorbeeldland.Streek;
using Kring.Web.Meldingen.Toewijzen;
using Kring.Web.Werklijst;
using Kring.Web.Werklijst.Bewaren;
using Kring.Web.Werklijst.Vervangen;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>The report goes to a colleague.</summary>
    protected void Geef(Collega aan) => DoeMetMelding((beurt, melding) => beurt.Haal<WijsMeldingToeHandler>().Handle(
        new WijsMeldingToe(melding.Id, melding.Versie, beurt.Bevolking.Medewerker(aan).Id), beurt.Ct));

    /// <summary>Somebody is absent, and a colleague looks after the work.</summary>
    protected void Vervang(Collega afwezige, Collega vervanger, DateOnly van, DateOnly tot) => Doe(beurt =>
        beurt.Haal<RegelVervangingHandler>().Handle(
            new RegelVervanging
            {
                AfwezigeId = beurt.Bevolking.Medewerker(afwezige).Id,
                VervangerId = beurt.Bevolking.Medewerker(vervanger).Id,
                Van = van,
                Tot = tot,
            },
            beurt.Ct));

    /// <summary>A choice of the worklist is kept for the whole team.</summary>
    protected void BewaarVoorTeam(string naam, string zoekvraag) => Doe(beurt => beurt.Haal<BewaarOverzichtHandler>().Handle(
        new BewaarOverzicht { Naam = naam, Filter = Werkfilter.Lees(zoekvraag), VoorTeam = true, Start = false }, beurt.Ct));
}
