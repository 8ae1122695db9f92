namespace Kring.Domain.Huishoudens;

/// <summary>Whether a reason speaks for or against two descriptions being one person.</summary>
public enum Weging
{
    /// <summary>The same.</summary>
    Gelijk,

    /// <summary>Alike.</summary>
    Lijkt,

    /// <summary>Different.</summary>
    Anders,
}

/// <summary>One reason for or against, in words.</summary>
/// <param name="Weging">For, nearly, or against.</param>
/// <param name="Zin">In words a professional reads at a glance.</param>
public sealed record Herkenningsreden(Weging Weging, string Zin);

/// <summary>
/// Compares a reported person with a known one, field by field. It proposes, the worker decides: nothing is ever joined
/// by itself.
/// </summary>
public static class Herkenning
{
    /// <summary>
    /// Whether a known person is worth showing: same citizen service number, or same folded family name with a date of
    /// birth that can be the same, or same address, unless both first name and date of birth differ: then it is somebody
    /// else who lives there. A family name alone is not enough. Who is not born yet is found by the mother.
    /// </summary>
    public static bool IsVoorstel(Persoonsgegevens gemeld, Persoon bekend) => !bekend.IsOngeboren
        && (ZelfdeBsn(gemeld, bekend) || ZelfdeNaamEnGeboren(gemeld, bekend)
            || (ZelfdeAdres(gemeld, bekend) && !IsHuisgenoot(gemeld, bekend)));

    /// <summary>The reasons for and against, strongest first.</summary>
    public static IReadOnlyList<Herkenningsreden> Redenen(Persoonsgegevens gemeld, Persoon bekend)
    {
        var redenen = new List<Herkenningsreden>();
        Bsn(gemeld, bekend, redenen);
        Geboren(gemeld, bekend, redenen);
        Vergelijk(redenen, "achternaam", gemeld.Geslachtsnaam, bekend.Geslachtsnaam);
        Voornaam(gemeld.Voornamen, bekend.Voornamen, redenen);
        if (ZelfdeAdres(gemeld, bekend))
        {
            redenen.Add(new(Weging.Gelijk, "zelfde adres"));
        }

        if (gemeld.Telefoonnummers.Intersect(bekend.Telefoonnummers).Any())
        {
            redenen.Add(new(Weging.Gelijk, "zelfde telefoonnummer"));
        }

        if (gemeld.Geslacht != Geslacht.Onbekend && bekend.Geslacht != Geslacht.Onbekend && gemeld.Geslacht != bekend.Geslacht)
        {
            redenen.Add(new(Weging.Anders, "ander geslacht"));
        }

        return redenen;
    }

    /// <summary>Orders proposals: more that is the same first, what differs counts against.</summary>
    public static int Volgorde(IReadOnlyList<Herkenningsreden> redenen) => redenen.Sum(reden => reden.Weging switch
    {
        Weging.Gelijk => 3,
        Weging.Lijkt => 2,
        _ => -3,
    });

    private static bool ZelfdeBsn(Persoonsgegevens gemeld, Persoon bekend) => gemeld.Bsn is not null && gemeld.Bsn == bekend.Bsn;

    private static bool ZelfdeNaamEnGeboren(Persoonsgegevens gemeld, Persoon bekend) =>
        ZelfdeTijd(gemeld, bekend) == true
        && Zoeknaam.Van(gemeld.Geslachtsnaam) == bekend.Naamsleutel;

    private static bool IsHuisgenoot(Persoonsgegevens gemeld, Persoon bekend) =>
        ZelfdeTijd(gemeld, bekend) == false
        && gemeld.Voornamen is { } voornamen && bekend.Voornamen is { } bekende && !LijkenVoornamen(voornamen, bekende);

    // By the dates of birth, else by an age that somebody guessed; null when nothing can be said.
    private static bool? ZelfdeTijd(Persoonsgegevens gemeld, Persoon bekend) =>
        (gemeld.Geboren, bekend.Geboren, gemeld.LeeftijdVolgensMelder, bekend.LeeftijdVolgensMelder) switch
        {
            ({ } een, { } ander, _, _) => een.KanDezelfdeZijnAls(ander),
            (null, { } geboren, { } leeftijd, _) => leeftijd.KanZijn(geboren),
            ({ } geboren, null, _, { } leeftijd) => leeftijd.KanZijn(geboren),
            (null, null, { } een, { } ander) => een.KanZijn(ander),
            _ => null,
        };

    private static bool ZelfdeAdres(Persoonsgegevens gemeld, Persoon bekend) =>
        new[] { gemeld.FeitelijkAdres?.Sleutel, gemeld.FormeelAdres?.Sleutel }
            .Any(sleutel => sleutel is not null && bekend.Verblijven.Any(verblijf => verblijf.Adressleutel == sleutel));

    private static void Bsn(Persoonsgegevens gemeld, Persoon bekend, List<Herkenningsreden> redenen)
    {
        if (gemeld.Bsn is { } een && bekend.Bsn is { } ander)
        {
            redenen.Add(een == ander ? new(Weging.Gelijk, "zelfde BSN") : new(Weging.Anders, "ander BSN"));
        }
    }

    private static void Geboren(Persoonsgegevens gemeld, Persoon bekend, List<Herkenningsreden> redenen)
    {
        if (gemeld.Geboren is not { } een || bekend.Geboren is not { } ander)
        {
            Leeftijd(gemeld, bekend, redenen);
            return;
        }

        redenen.Add(een == ander ? new(Weging.Gelijk, "zelfde geboortedatum")
            : een.KanDezelfdeZijnAls(ander) ? new(Weging.Lijkt, $"geboortedatum kan dezelfde zijn: bekend is {ander.Geschreven}")
            : new(Weging.Anders, $"andere geboortedatum: bekend is {ander.Geschreven}"));
    }

    private static void Leeftijd(Persoonsgegevens gemeld, Persoon bekend, List<Herkenningsreden> redenen)
    {
        if (ZelfdeTijd(gemeld, bekend) is { } past)
        {
            var gemelde = gemeld.LeeftijdVolgensMelder is { } leeftijd ? $"gemeld is ongeveer {leeftijd.Jaren} jaar" : $"gemeld is geboren {gemeld.Geboren?.Geschreven}";
            var bekende = bekend.Geboren is { } geboren ? $"bekend is geboren {geboren.Geschreven}" : $"bekend is ongeveer {bekend.LeeftijdVolgensMelder?.Jaren} jaar";
            redenen.Add(new(past ? Weging.Lijkt : Weging.Anders, $"{(past ? "leeftijd past" : "andere leeftijd")}: {gemelde}, {bekende}"));
        }
    }

    // A message often has only the name somebody is called by: "Annelies" for "Annelies Johanna".
    private static void Voornaam(string? gemeld, string? bekend, List<Herkenningsreden> redenen)
    {
        if (gemeld is not null && bekend is not null && Zoeknaam.Van(gemeld) != Zoeknaam.Van(bekend) && LijkenVoornamen(gemeld, bekend))
        {
            redenen.Add(new(Weging.Lijkt, $"voornaam lijkt: {gemeld}, bekend is {bekend}"));
        }
        else
        {
            Vergelijk(redenen, "voornaam", gemeld, bekend);
        }
    }

    private static bool LijkenVoornamen(string een, string ander) => Zoeknaam.LijktOp(een.Split(' ')[0], ander.Split(' ')[0]);

    private static void Vergelijk(List<Herkenningsreden> redenen, string veld, string? gemeld, string? bekend)
    {
        if (string.IsNullOrWhiteSpace(gemeld) || string.IsNullOrWhiteSpace(bekend))
        {
            return;
        }

        redenen.Add(Zoeknaam.Van(gemeld) == Zoeknaam.Van(bekend) ? new(Weging.Gelijk, $"zelfde {veld}")
            : Zoeknaam.LijktOp(gemeld, bekend) ? new(Weging.Lijkt, $"{veld} lijkt: {gemeld}, bekend is {bekend}")
            : new(Weging.Anders, $"andere {veld}: bekend is {bekend}"));
    }
}
