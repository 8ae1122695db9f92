using Kring.Domain.Meldingen;
using Kring.Web.Meldingen;
using Kring.Web.Meldingen.Aanvullen;
using Kring.Web.Meldingen.Invullen;
using Kring.Web.Meldingen.Nalezen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>A professional fills in the form without account.</summary>
    protected void MeldtOnline(params IEnumerable<(string Veld, string Waarde)> velden) => DoetHetSysteem(Meldt(Meldkanaal.Webformulier, velden));

    /// <summary>A partner fills in the form with the own account.</summary>
    protected void MeldtMetAccount(params IEnumerable<(string Veld, string Waarde)> velden) => Doe(Meldt(Meldkanaal.Partneraccount, velden));

    /// <summary>Who reported without account comes back with the code and adds something.</summary>
    protected void MelderVultAan(string tekst, string? telefoon = null) => DoetHetSysteem(VultAan(tekst, telefoon));

    /// <summary>Who reported with an account adds something.</summary>
    protected void VultZelfAan(string tekst, string? telefoon = null) => Doe(VultAan(tekst, telefoon));

    /// <summary>Somebody reads what the reporter added last.</summary>
    protected void LeestAanvulling() => Doe(async beurt =>
    {
        var aanvulling = await beurt.Db.Aanvullingen.AsNoTracking().Where(een => een.MeldingId == _melding).OrderByDescending(een => een.Ontvangen).FirstAsync(beurt.Ct);
        await beurt.Haal<LeesAanvullingHandler>().Handle(new LeesAanvulling(_melding, aanvulling.Id), beurt.Ct);
    });

    private Func<Beurt, Task> Meldt(Meldkanaal kanaal, IEnumerable<(string Veld, string Waarde)> velden)
    {
        var getypt = new Formuliervelden(velden.Select(veld => KeyValuePair.Create(veld.Veld, (string?)veld.Waarde)));
        return async beurt => _melding = (await beurt.Haal<DoeMeldingHandler>().Handle(
            new DoeMelding(getypt, kanaal, Ontvangstcodes.NieuweZending()), beurt.Ct)).MeldingId;
    }

    private Func<Beurt, Task> VultAan(string tekst, string? telefoon) => beurt =>
        beurt.Haal<VulMeldingAanHandler>().Handle(new VulMeldingAan(_melding, tekst, telefoon), beurt.Ct);
}
