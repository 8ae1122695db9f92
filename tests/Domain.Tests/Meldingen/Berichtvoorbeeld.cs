using Kring.Domain.Meldingen;

namespace Kring.Domain.Tests.Meldingen;

/// <summary>Reports as the reader would hand them over, with only what a test needs.</summary>
internal static class Berichtvoorbeeld
{
    public static Meldbericht Bericht(params GemeldeBetrokkene[] betrokkenen) => new(
        new(new("ORG", "BVH"), new("VT", "VTREG"), "REF-1", "20260912073015", "vtMeldingDi01"),
        Opgave.Van("PL-1"),
        Datum("20260912"),
        Datum("20260911"),
        Opgave.Van("Turfkade 7"),
        Opgave.Van("Ruzie."),
        Opgave.Van("Nee"),
        null,
        default,
        Opgave.Van("Nee"),
        default,
        [],
        new(Opgave.Van("Zorgelijk."), [], default, default, default, default, default, default, [], betrokkenen),
        [],
        [],
        null,
        [],
        []);

    public static Meldbericht MetAlgemeneTekst(this Meldbericht bericht, string tekst) =>
        bericht with { ZorgelijkeSituatie = bericht.ZorgelijkeSituatie! with { AanvullendeInformatie = Opgave.Van(tekst) } };

    public static GemeldeBetrokkene Betrokkene(string naam, string? tekst = null, string? bsn = null, Datumopgave geboren = default) => new(
        new(
            bsn is null ? default : Opgave.Van(bsn),
            Opgave.Van(naam),
            default,
            default,
            Opgave.Van("O"),
            geboren,
            default,
            default,
            [],
            default,
            default,
            null,
            null,
            null,
            null,
            [],
            []),
        Opgave.Van("jeugdige"),
        tekst is null ? default : Opgave.Van(tekst),
        default,
        []);

    public static Datumopgave Datum(string waarde, string? onvolledig = null) => new(waarde, onvolledig, null, true);

    public static VermeldePersoon Vermeld(string naam, string? bsn = null) => new(
        bsn is null ? default : Opgave.Van(bsn), Opgave.Van(naam), default, default, default, default, default, []);
}
