using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Web.Casussen.Brieflezen;
using Kring.Web.Casussen.Informeren;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>Everybody of the last report who does not know yet is told of it, one after the other.</summary>
    protected void InformeerAllen(Informeerwijze wijze, string toelichting) => DoeMetHeleCasus(async (beurt, casus) =>
    {
        var mensen = await beurt.Haal<TeInformeren>().Van(casus, _melding, beurt.Ct);
        foreach (var persoon in mensen.Where(een => !casus.IsGeinformeerd(_melding, een.Id)))
        {
            await Informeer(beurt, casus, persoon.Id, wijze, toelichting);
        }
    });

    /// <summary>One person of the last report is told of it.</summary>
    protected void Informeer(string voornaam, Informeerwijze? wijze, string toelichting) => DoeMetHeleCasus(async (beurt, casus) =>
    {
        var mensen = await beurt.Haal<TeInformeren>().Van(casus, _melding, beurt.Ct);
        await Informeer(beurt, casus, mensen.Single(een => een.Voornamen == voornaam).Id, wijze, toelichting);
    });

    /// <summary>One person of the last report gets a letter, in a talk.</summary>
    protected void GeefBrief(string voornaam, string gemeld, string vervolg) => DoeMetHeleCasus(async (beurt, casus) =>
    {
        var mensen = await beurt.Haal<TeInformeren>().Van(casus, _melding, beurt.Ct);
        var brief = await beurt.Haal<SchrijfBriefHandler>().Handle(
            new SchrijfBrief
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                MeldingId = _melding,
                PersoonId = mensen.Single(een => een.Voornamen == voornaam).Id,
                Tekst = new Brieftekst(gemeld, vervolg, Briefweg.Overhandigen),
            },
            beurt.Ct);
        var gemaakt = await beurt.Haal<Zichtbaar>().Brief(brief, beurt.Ct);
        await beurt.Haal<VerstuurBriefHandler>().Handle(new VerstuurBrief(brief, gemaakt.Versie, Amsterdam.Dag(gemaakt.Gemaakt)), beurt.Ct);
    });

    /// <summary>It is decided not to tell one person of the last report.</summary>
    protected void InformeerNiet(string voornaam, string reden) => Informeer(voornaam, null, reden);

    /// <summary>More time to tell the people.</summary>
    protected void VerlengInformeren(int dagen, string reden)
    {
        var tot = Dag(dagen);
        DoeMetCasus((beurt, casus) => beurt.Haal<VerlengInformerenHandler>().Handle(
            new VerlengInformeren { CasusId = casus.Id, Versie = casus.Versie, MeldingId = _melding, Tot = tot, Reden = reden }, beurt.Ct));
    }

    private Task Informeer(Beurt beurt, Casus casus, Guid persoon, Informeerwijze? wijze, string toelichting) =>
        beurt.Haal<LegInformeringVastHandler>().Handle(
            new LegInformeringVast
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                MeldingId = _melding,
                PersoonId = persoon,
                Wijze = wijze,
                Toelichting = toelichting,
            },
            beurt.Ct);
}
