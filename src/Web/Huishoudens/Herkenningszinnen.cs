using Kring.Domain.Huishoudens;
using Kring.Herkenning.Vergelijken;
using Term = Kring.Herkenning.Modellen.Term;

namespace Kring.Web.Huishoudens;

/// <summary>
/// Says in plain words why somebody may be a known person, or not, in the order in which one checks it. Of an address only
/// that it is the same: anything nearer would tell where somebody is who is shielded.
/// </summary>
public static class Herkenningszinnen
{
    private static readonly Veld[] Volgorde =
        [Veld.Bsn, Veld.Geboortedatum, Veld.Naamvolgorde, Veld.Achternaam, Veld.Voornaam, Veld.TweedeVoornaam, Veld.Telefoon, Veld.Geslacht];

    /// <summary>The reasons for and against.</summary>
    public static IReadOnlyList<Herkenningsreden> Van(Persoonsgegevens gemeld, Persoon bekend, IReadOnlyList<Term> termen, Func<Verblijf, bool> telt)
    {
        var redenen = Volgorde.SelectMany(veld => termen.Where(term => term.Veld == veld))
            .Select(term => Reden(term, gemeld, bekend)).OfType<Herkenningsreden>().ToList();
        var naDatum = redenen.FindLastIndex(reden => reden.Zin.Contains("BSN", StringComparison.Ordinal) || reden.Zin.Contains("geboortedatum", StringComparison.Ordinal)) + 1;
        if (Domain.Huishoudens.Herkenning.Leeftijd(gemeld, bekend) is { } leeftijd)
        {
            redenen.Insert(naDatum, leeftijd);
        }

        if (Domain.Huishoudens.Herkenning.ZelfdeAdres(gemeld, bekend.Verblijven.Where(telt)))
        {
            redenen.Add(new(Weging.Gelijk, "zelfde adres"));
        }

        return redenen;
    }

    /// <summary>The sign that goes with a reason.</summary>
    public static string Teken(Weging weging) => weging switch
    {
        Weging.Gelijk => "=",
        Weging.Lijkt => "≈",
        _ => "≠",
    };

    private static Herkenningsreden? Reden(Term term, Persoonsgegevens gemeld, Persoon bekend) => (term.Veld, term.Niveau) switch
    {
        (_, Niveau.Geen or Niveau.Ontbreekt) => null,
        (Veld.Bsn, _) => term.Niveau == Niveau.Gelijk ? new(Weging.Gelijk, "zelfde BSN") : new(Weging.Anders, "ander BSN"),
        (Veld.Geboortedatum, _) => Datum(term.Niveau, bekend),
        (Veld.Naamvolgorde, Niveau.Gewisseld) => new(Weging.Lijkt, $"voornaam en achternaam verwisseld: bekend is {bekend.Naam}"),
        (Veld.Achternaam, _) => Naam("achternaam", term.Niveau, Achternaam(gemeld), bekend.Achternaam),
        (Veld.Voornaam, _) => Naam("voornaam", term.Niveau, gemeld.Voornamen, bekend.Voornamen),
        (Veld.TweedeVoornaam, Niveau.Anders) => new(Weging.Anders, $"andere tweede voornaam: bekend is {bekend.Voornamen}"),
        (Veld.Telefoon, Niveau.Gelijk) => new(Weging.Gelijk, "zelfde telefoonnummer"),
        (Veld.Geslacht, Niveau.Anders) => new(Weging.Anders, "ander geslacht"),
        _ => null,
    };

    private static Herkenningsreden Datum(Niveau niveau, Persoon bekend)
    {
        var bekende = $"bekend is {bekend.Geboren?.Geschreven}";
        return niveau switch
        {
            Niveau.Gelijk => new(Weging.Gelijk, "zelfde geboortedatum"),
            Niveau.Gewisseld => new(Weging.Lijkt, $"dag en maand van de geboortedatum verwisseld: {bekende}"),
            Niveau.DagCijfer or Niveau.MaandCijfer or Niveau.JaarCijfer => new(Weging.Lijkt, $"geboortedatum scheelt één cijfer: {bekende}"),
            Niveau.Eeuw => new(Weging.Lijkt, $"geboortedatum scheelt een eeuw: {bekende}"),
            Niveau.Onvolledig => new(Weging.Lijkt, $"geboortedatum kan dezelfde zijn: {bekende}"),
            Niveau.AndereDag or Niveau.AndereMaand or Niveau.AnderJaar => new(Weging.Lijkt, $"geboortedatum lijkt: {bekende}"),
            _ => new(Weging.Anders, $"andere geboortedatum: {bekende}"),
        };
    }

    private static Herkenningsreden Naam(string veld, Niveau niveau, string? gemeld, string? bekend)
    {
        var beide = $"{gemeld}, bekend is {bekend}";
        return niveau switch
        {
            Niveau.Gelijk when Zoeknaam.Van(gemeld) == Zoeknaam.Van(bekend) => new(Weging.Gelijk, $"zelfde {veld}"),
            Niveau.Klank => new(Weging.Lijkt, $"{veld} klinkt hetzelfde: {beide}"),
            Niveau.Roepnaam => new(Weging.Lijkt, $"{veld} is een roepnaam: {beide}"),
            Niveau.Voorletter => new(Weging.Lijkt, $"{veld} begint met dezelfde letter: {beide}"),
            Niveau.Deel => new(Weging.Lijkt, $"een van de {(veld == "achternaam" ? "achternamen" : "voornamen")} is dezelfde: {beide}"),
            Niveau.Anders => new(Weging.Anders, $"andere {veld}: bekend is {bekend}"),
            _ => new(Weging.Lijkt, $"{veld} lijkt: {beide}"),
        };
    }

    private static string Achternaam(Persoonsgegevens gemeld) =>
        new Persoonsnaam(gemeld.Voornamen, gemeld.Voorvoegsel, gemeld.Geslachtsnaam, IsOngeboren: false).Achternaam;
}
