using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Huishoudens;

namespace Kring.Web.Meldingen;

/// <summary>
/// What of a message must not be shown: the addresses that it calls secret, those that are shielded already for anybody,
/// also when this message says nothing of it, and those of everybody it is about, also when it names them in a text only.
/// </summary>
public sealed class Adresmaskers(Afschermingen afschermingen, KringDbContext db)
{
    /// <param name="melding">The report, found through the scope.</param>
    /// <param name="bericht">Its message.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Adresmasker> Voor(Guid melding, Meldbericht bericht, CancellationToken ct)
    {
        var gemeld = Geheimhouding.Betrokkenen(bericht);
        var mensen = bericht.Betrokkenen.Select(BerichtNaarPersoon.Gegevens).ToList();
        List<Adres> alle = [.. mensen.SelectMany(mens => new[] { mens.FeitelijkAdres, mens.FormeelAdres }).OfType<Adres>()];
        var genoemd = mensen.Where((_, plek) => gemeld.Contains(plek)).Select(mens => mens.FeitelijkAdres ?? mens.FormeelAdres).OfType<Adres>();
        var bekend = await afschermingen.Van(Betrokkenen(melding), ct);
        return new Adresmasker(
            [.. alle, .. bekend], [.. genoemd.Select(adres => adres.Kenmerk), .. bekend.Select(adres => adres.Kenmerk), .. await afschermingen.Onder(alle, ct)]);
    }

    // Everybody of the report and of the casus it is in: who tells of one of them may tell where another is.
    private IQueryable<Guid> Betrokkenen(Guid melding) =>
        from deze in db.Meldingen
        where deze.Id == melding
        from ander in db.Meldingen
        where ander.Id == melding || (deze.CasusId != null && ander.CasusId == deze.CasusId)
        from gemeld in ander.Personen
        where gemeld.PersoonId != null
        select gemeld.PersoonId!.Value;
}
