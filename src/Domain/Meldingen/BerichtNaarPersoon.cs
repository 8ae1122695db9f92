using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>What a message tells of a person, as far as it can be true; the rest stays in the message only.</summary>
public static class BerichtNaarPersoon
{
    internal const int Volwassen = 18;

    /// <summary>
    /// The data of one betrokkene. A number that fails the eleven-test and a date that does not exist are left out; without
    /// a surname the person is called <see cref="BerichtNaarMelding.NaamOnbekend"/>.
    /// </summary>
    /// <param name="betrokkene">The betrokkene.</param>
    public static Persoonsgegevens Gegevens(GemeldeBetrokkene betrokkene)
    {
        ArgumentNullException.ThrowIfNull(betrokkene);
        var kind = betrokkene.Jeugdzorgrol.Waarde?.Trim() == Jeugdzorgrollen.Jeugdige;
        var gegevens = betrokkene.Persoon is { } persoon
            ? Gegevens(persoon)
            : new Persoonsgegevens(BerichtNaarMelding.NaamOnbekend, null, null, Geslacht.Onbekend, null, null);
        return gegevens with
        {
            TolkNodig = betrokkene.TolkNodig,
            GemeldAlsKind = kind || betrokkene.Leeftijd?.Jaren < Volwassen,
            LeeftijdVolgensMelder = betrokkene.Leeftijd,
            Contactwegen = betrokkene.Contactwegen,
        };
    }

    /// <summary>An address in the Netherlands as we keep it.</summary>
    /// <param name="adres">As given.</param>
    public static Adres Adres(GemeldAdres adres)
    {
        ArgumentNullException.ThrowIfNull(adres);
        return new Adres
        {
            Straat = Tekst(adres.Straat),
            Huisnummer = Tekst(adres.Huisnummer),
            Huisletter = Tekst(adres.Huisletter),
            Toevoeging = Tekst(adres.Huisnummertoevoeging),
            Postcode = Tekst(adres.Postcode),
            Plaats = Tekst(adres.Woonplaats),
        };
    }

    private static Persoonsgegevens Gegevens(GemeldePersoon persoon) =>
        new(
            Tekst(persoon.Geslachtsnaam) ?? BerichtNaarMelding.NaamOnbekend,
            Tekst(persoon.Voorvoegsel),
            Tekst(persoon.Voornamen),
            Sekse(persoon.Geslacht.Waarde),
            persoon.Geboortedatum.AlsGeboortedatum,
            Bsn.Lees(persoon.Bsn.Waarde))
        {
            Nationaliteit = Tekst(persoon.Nationaliteit),
            Taal = Tekst(persoon.Taal),
            Telefoonnummers = [.. persoon.Telefoonnummers.Select(Tekst).OfType<string>().Distinct()],
            FormeelAdres = Adres(persoon.FormeelAdres, persoon.FormeelAdresBuitenland),
            FeitelijkAdres = Adres(persoon.FeitelijkAdres, persoon.FeitelijkAdresBuitenland),
        };

    private static Adres? Adres(GemeldAdres? binnenland, GemeldBuitenlandsAdres? buitenland) =>
        binnenland is not null ? Gevuld(Adres(binnenland)) : buitenland is not null ? Buitenlands(buitenland) : null;

    private static Adres? Gevuld(Adres adres) => adres.OpEenRegel.Length > 0 ? adres : null;

    private static Adres? Buitenlands(GemeldBuitenlandsAdres adres)
    {
        var regels = string.Join(", ", new[] { adres.Regel1, adres.Regel2, adres.Regel3 }.Select(Tekst).OfType<string>());
        return regels.Length == 0 ? null : new Adres { Landcode = Tekst(adres.Landcode), Buitenland = regels };
    }

    private static Geslacht Sekse(string? code) => code switch
    {
        "M" => Geslacht.Man,
        "V" => Geslacht.Vrouw,
        _ => Geslacht.Onbekend,
    };

    private static string? Tekst(Opgave opgave) => opgave.IsIngevuld ? opgave.Waarde!.Trim() : null;
}
