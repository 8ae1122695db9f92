using Kring.Web.Casussen.Samenvoegen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    private Guid _eersteCasus;

    /// <summary>The case of the report that was recognised last is the first of the two that are joined later.</summary>
    protected void OnthoudCasus() => DoeMetCasus((_, casus) =>
    {
        _eersteCasus = casus.Id;
        return Task.CompletedTask;
    });

    /// <summary>The case of the last report goes up in the one that was remembered; who is answerable there stays so.</summary>
    protected void VoegSamen(string reden) => Doe(async beurt =>
    {
        var leidend = await beurt.Zichtbaar.Casus(_eersteCasus, beurt.Ct);
        var ander = await beurt.Zichtbaar.Casus(await Casussen(beurt).Select(casus => casus.Id).SingleAsync(beurt.Ct), beurt.Ct);
        await beurt.Haal<VoegCasussenSamenHandler>().Handle(
            new VoegCasussenSamen
            {
                LeidendId = leidend.Id,
                LeidendVersie = leidend.Versie,
                AnderId = ander.Id,
                AnderVersie = ander.Versie,
                ZichtBij = leidend.ZichtNu!.OrganisatieId,
                EigenaarId = (leidend.Regisseur ?? ander.Regisseur)?.MedewerkerId,
                PlanVan = leidend.Regisseur is null ? null : leidend.Id,
                Reden = reden,
            },
            beurt.Ct);
    });

    /// <summary>What went up in the remembered case is taken out of it again.</summary>
    protected void HaalUitElkaar(string reden) => Doe(async beurt =>
    {
        var leidend = await beurt.Zichtbaar.Casus(_eersteCasus, beurt.Ct);
        var ander = await beurt.Zichtbaar.Casussen().SingleAsync(casus => casus.LeidendeCasusId == leidend.Id, beurt.Ct);
        await beurt.Haal<HaalCasussenUitElkaarHandler>().Handle(
            new HaalCasussenUitElkaar { LeidendId = leidend.Id, LeidendVersie = leidend.Versie, AnderId = ander.Id, Reden = reden }, beurt.Ct);
    });
}
