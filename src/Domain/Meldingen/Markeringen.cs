using System.Globalization;
using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>
/// Finds in a message what the schema lets pass but cannot be, and what matters but stands only in free
/// text. Nothing found here ever costs a report: it is taken in and pointed out.
/// </summary>
public static class Markeringen
{
    /// <summary>Everything to point out, first about the report and then per person in order.</summary>
    /// <param name="bericht">The message.</param>
    public static IReadOnlyList<Markering> Van(Meldbericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return
        [
            .. VanMelding(bericht),
            .. bericht.Betrokkenen.SelectMany((betrokkene, plek) => VanBetrokkene(bericht, betrokkene, plek)),
            .. Geheimhouding.Van(bericht),
            .. Bereikzinnen.Van(bericht),
        ];
    }

    private static IEnumerable<Markering> VanMelding(Meldbericht bericht)
    {
        if (bericht.Stuurgegevens is { } stuur && !TijdstipBestaat(stuur.TijdstipBericht))
        {
            yield return new(MarkeringSoort.TijdstipBestaatNiet, "tijdstip van het bericht", stuur.TijdstipBericht);
        }

        var datums = new (string Waar, Datumopgave Datum)[] { ("datum melding", bericht.DatumMelding), ("datum incident", bericht.DatumIncident) }
            .Concat(bericht.Geinformeerden.Select((een, plek) => ($"geïnformeerde {plek + 1}, datum", een.Datum)));
        foreach (var (waar, datum) in datums.Where(een => een.Datum.BestaatNiet))
        {
            yield return new(MarkeringSoort.DatumBestaatNiet, waar, datum.Waarde);
        }

        foreach (var (waar, bsn) in VermeldeBsns(bericht).Where(een => VoldoetNiet(een.Bsn)))
        {
            yield return new(MarkeringSoort.BsnVoldoetNiet, waar, bsn.Waarde);
        }

        if (bericht.Betrokkenen.Count == 0)
        {
            yield return new(MarkeringSoort.BetrokkenenOntbreken, "zorgelijke situatie");
        }
    }

    private static IEnumerable<(string Waar, Opgave Bsn)> VermeldeBsns(Meldbericht bericht) =>
        bericht.Geinformeerden.Select((een, plek) => ($"geïnformeerde {plek + 1}, BSN", een.Persoon?.Bsn ?? default))
            .Concat(bericht.Betrokkenen.SelectMany((een, plek) => (een.Persoon?.Relaties ?? [])
                .Select((relatie, nummer) =>
                    ($"betrokkene {plek + 1}, relatie {nummer + 1}, BSN", relatie.Met?.Bsn ?? default))));

    private static IEnumerable<Markering> VanBetrokkene(Meldbericht bericht, GemeldeBetrokkene betrokkene, int plek)
    {
        var waar = $"betrokkene {plek + 1}";
        // Towards whom somebody stands is asked in a message only; a talk may be about grown-ups alone.
        if (bericht.Stuurgegevens is not null && !betrokkene.Jeugdzorgrol.IsIngevuld)
        {
            yield return new(MarkeringSoort.RolOntbreekt, $"{waar}, rol", betrokkene.Jeugdzorgrol.Reden, plek);
        }

        if (VrijeTekst.OngeborenKind(betrokkene.AanvullendeInformatie.Waarde) is { } kind)
        {
            yield return new(MarkeringSoort.OngeborenKindGenoemd, $"{waar}, aanvullende informatie", kind.Passage, plek);
        }

        if (VrijeTekst.NietOpDeHoogte(betrokkene.AanvullendeInformatie.Waarde) is { } passage)
        {
            yield return new(MarkeringSoort.NietOpDeHoogteGenoemd, $"{waar}, aanvullende informatie", passage, plek);
        }

        var vondsten = betrokkene.Persoon is { } persoon
            ? VanPersoon(bericht, persoon)
            : [(MarkeringSoort.PersoonOntbreekt, "persoon", null)];
        foreach (var (soort, veld, waarde) in vondsten)
        {
            yield return new(soort, $"{waar}, {veld}", waarde, plek);
        }
    }

    private static IEnumerable<(MarkeringSoort Soort, string Veld, string? Waarde)> VanPersoon(
        Meldbericht bericht, GemeldePersoon persoon)
    {
        if (VoldoetNiet(persoon.Bsn))
        {
            yield return (MarkeringSoort.BsnVoldoetNiet, "BSN", persoon.Bsn.Waarde);
        }

        var datum = persoon.Geboortedatum;
        if (datum.BestaatNiet)
        {
            yield return (MarkeringSoort.DatumBestaatNiet, "geboortedatum", datum.Waarde);
        }
        else if (datum.Waarde is not null && !datum.IsVolledig)
        {
            yield return (MarkeringSoort.GeboortedatumOnvolledig, "geboortedatum", datum.AlsGeboortedatum?.ToString());
        }

        if (datum.AlsGeboortedatum is { } geboren && Berichtdag(bericht) is { } dag && geboren.Vroegst > dag)
        {
            yield return (MarkeringSoort.GeboortedatumNaBericht, "geboortedatum", geboren.ToString());
        }
    }

    private static bool VoldoetNiet(Opgave bsn) => bsn.IsIngevuld && Bsn.Lees(bsn.Waarde) is null;

    private static DateOnly? Berichtdag(Meldbericht bericht) =>
        new Datumopgave(bericht.Stuurgegevens?.TijdstipBericht[..8] ?? bericht.DatumMelding.Waarde, null, null, true).Dag;

    // 8 to 17 digits: a day, and as much of the time after it as the sender knew.
    private static bool TijdstipBestaat(string cijfers)
    {
        var opgevuld = cijfers.Length % 2 == 0 || cijfers.Length > 14 ? cijfers.PadRight(17, '0') : "";
        return DateTime.TryParseExact(opgevuld, "yyyyMMddHHmmssfff", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }
}
