using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;

namespace Kring.Web.Meldingen;

/// <summary>
/// What of a message must not be shown: the addresses that it calls secret, and those that are shielded already for
/// anybody, also when this message says nothing of it.
/// </summary>
public sealed class Adresmaskers(Afschermingen afschermingen)
{
    public async Task<Adresmasker> Voor(Meldbericht bericht, CancellationToken ct)
    {
        var gemeld = Geheimhouding.Betrokkenen(bericht);
        var mensen = bericht.Betrokkenen.Select(BerichtNaarPersoon.Gegevens).ToList();
        List<Adres> alle = [.. mensen.SelectMany(mens => new[] { mens.FeitelijkAdres, mens.FormeelAdres }).OfType<Adres>()];
        var genoemd = mensen.Where((_, plek) => gemeld.Contains(plek)).Select(mens => mens.FeitelijkAdres ?? mens.FormeelAdres).OfType<Adres>();
        return new Adresmasker(alle, [.. genoemd.Select(adres => adres.Kenmerk), .. await afschermingen.Onder(alle, ct)]);
    }
}
