using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Beheer.Nazien;
using Kring.Web.Beheer.Vaststellen;
using Kring.Web.Beheer.Voorstellen;
using Kring.Web.Casussen.Noodopenen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>Somebody who does not work in the case opens it in an emergency.</summary>
    protected void NeemNoodtoegang(Noodgrond grond, string reden) => Doe(async beurt => await beurt.Haal<NeemNoodtoegangHandler>().Handle(
        new NeemNoodtoegang { Casusnummer = await Casusnummer(beurt), Grond = grond, Reden = reden },
        beurt.Ct));

    // Told by telephone: who opens the case does not see it yet.
    private async Task<string> Casusnummer(Beurt beurt)
    {
        using var regio = beurt.Db.OverDeRegio(Regiogrond.Nummer);
        return await Casussen(beurt).Select(casus => casus.Nummer).SingleAsync(beurt.Ct);
    }

    /// <summary>The last emergency in the case is judged.</summary>
    protected void BeoordeelNoodtoegang(bool terecht, string toelichting) => Doe(async beurt =>
    {
        var casus = await Casussen(beurt).Select(casus => casus.Id).SingleAsync(beurt.Ct);
        var nood = await beurt.Db.Noodtoegangen.Where(nood => nood.CasusId == casus && nood.Oordeel == null).SingleAsync(beurt.Ct);
        await beurt.Haal<BeoordeelNoodtoegangHandler>().Handle(
            new BeoordeelNoodtoegang { NoodtoegangId = nood.Id, Terecht = terecht, Toelichting = toelichting }, beurt.Ct);
    });

    /// <summary>A line of the access policy of now, changed.</summary>
    protected void StelToegangVoor(Rol rol, Betrekking betrekking, Func<Toegangsregel, Toegangsregel> anders, string reden) => Doe(beurt =>
        beurt.Haal<StelToegangVoorHandler>().Handle(
            new StelToegangVoor { Regel = anders(Toegangsbeleid.Begin.Regel(rol, betrekking)!), Reden = reden }, beurt.Ct));

    /// <summary>The proposal that waits becomes the policy.</summary>
    protected void StelToegangVast() => Doe(async beurt => await beurt.Haal<BeslisOverToegangHandler>().Handle(
        new BeslisOverToegang
        {
            VoorstelId = await beurt.Db.Toegangsversies.Where(versie => versie.Besluit == null).Select(versie => versie.Id).SingleAsync(beurt.Ct),
            Akkoord = true,
        },
        beurt.Ct));
}
