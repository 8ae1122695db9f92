using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>What the form of recognition offers and how it reads what was chosen.</summary>
public static class Herkenkeuzes
{
    /// <summary>
    /// The empty form: nobody chosen, the household as Kring proposes it. Without candidates somebody is new. A household that
    /// was taken over fills in its members.
    /// </summary>
    public static List<Keuzeinvoer> Leeg(IReadOnlyList<Gemelde> mensen, Huishoudenkandidaat? overgenomen = null)
    {
        var voorstel = Huishoudenvoorstel.Voor(Situaties(mensen));
        var leden = overgenomen?.Leden.Where(lid => lid.Gemelde is not null).ToDictionary(lid => lid.Gemelde!.Value, lid => lid.Lid.Id) ?? [];
        return [.. mensen.Select((mens, plek) => new Keuzeinvoer
        {
            Volgnummer = mens.Volgnummer,
            Persoon = leden.TryGetValue(plek, out var lid) ? (mens.Kandidaten.FirstOrDefault(kandidaat => kandidaat.Is(lid))?.Persoon.Id ?? lid).ToString() : mens.Kandidaten.Count == 0 ? Keuzeinvoer.Nieuw : null,
            Huishouden = mens.Moeder is { } moeder ? Huishoudenvoorstel.Label(moeder)
                : leden.ContainsKey(plek) ? overgenomen!.Huishouden.Id.ToString()
                : voorstel[mens.Volgnummer],
        })];
    }

    /// <summary>Why Kring proposes the household it proposes for this person, in a sentence.</summary>
    public static string Waarom(Gemelde mens, IReadOnlyList<Gemelde> mensen)
    {
        var situaties = Situaties(mensen);
        return Huishoudenvoorstel.Grond(situaties.First(situatie => situatie.Volgnummer == mens.Volgnummer), situaties) switch
        {
            Huishoudgrond.LijktOpLid => "Voorstel, omdat iemand die hierop lijkt bij dit huishouden hoort.",
            Huishoudgrond.ZelfdeAdresAlsLid => "Voorstel, omdat het adres hetzelfde is als van iemand die op een lid van dit huishouden lijkt.",
            Huishoudgrond.ZelfdeAdres when Huishoudenvoorstel.Voor(situaties)[mens.Volgnummer] == Huishoudenvoorstel.Label(mens.Volgnummer) =>
                "Voorstel: een nieuw huishouden. Wie in deze melding op hetzelfde adres is, komt erbij.",
            Huishoudgrond.ZelfdeAdres => "Voorstel, omdat het adres hetzelfde is als van een ander in deze melding.",
            Huishoudgrond.GeheimAdres => "Voorstel, omdat het adres geheim is: apart van wie het niet mag weten.",
            Huishoudgrond.AdresOnbekend => "Voorstel, omdat het adres niet bekend is.",
            _ => "Voorstel, omdat niemand anders in deze melding op dit adres is.",
        };
    }

    /// <summary>Where this person can belong: a known household, an own one, or with one of the others.</summary>
    public static IReadOnlyList<Optie> Huishoudens(Gemelde mens, IReadOnlyList<Gemelde> mensen) =>
    [
        .. mensen.SelectMany(een => een.Kandidaten).Select(kandidaat => kandidaat.Huishouden).OfType<Kandidaathuishouden>()
            .DistinctBy(huishouden => huishouden.Id)
            .Select(huishouden => new Optie(huishouden.Id.ToString(), $"Bekend huishouden {huishouden.Naam}")),
        new(Huishoudenvoorstel.Label(mens.Volgnummer), "Een eigen, nieuw huishouden"),
        .. mensen.Where(ander => ander != mens && ander.Moeder is null)
            .Select(ander => new Optie(Huishoudenvoorstel.Label(ander.Volgnummer), $"Hetzelfde huishouden als {ander.Persoon.Naam}")),
    ];

    /// <summary>
    /// The choices of the act: "the same as another" becomes the household that other one was given. An unborn child points
    /// at its mother.
    /// </summary>
    public static IReadOnlyList<Gemeldekeuze> Lees(IReadOnlyList<Keuzeinvoer> invoer)
    {
        var huishoudens = invoer.DistinctBy(keuze => keuze.Volgnummer).ToDictionary(keuze => Huishoudenvoorstel.Label(keuze.Volgnummer), keuze => keuze.Huishouden ?? "");
        return [.. invoer.Select(keuze => new Gemeldekeuze(
            keuze.Volgnummer,
            Guid.TryParse(keuze.Persoon, out var persoon) ? persoon : null,
            Volg(keuze.Huishouden ?? "", huishoudens))
        {
            Later = keuze.Persoon == Keuzeinvoer.Later,
        })];
    }

    private static List<Woonsituatie> Situaties(IReadOnlyList<Gemelde> mensen) =>
    [
        .. mensen.Select(mens => new Woonsituatie(
            mens.Volgnummer, mens.Adressleutel, mens.IsGeheim, mens.Waarschijnlijkst?.Huishouden?.Id, mens.Moeder)),
    ];

    // Two who point at each other share the lowest label of the circle.
    private static string Volg(string label, Dictionary<string, string> huishoudens)
    {
        for (var stap = 0; stap < huishoudens.Count && huishoudens.TryGetValue(label, out var volgende); stap++)
        {
            label = volgende;
        }

        var kring = new SortedSet<string>(StringComparer.Ordinal);
        while (kring.Add(label) && huishoudens.TryGetValue(label, out var volgende))
        {
            label = volgende;
        }

        return kring.Min!;
    }
}

/// <summary>What was chosen for one reported person.</summary>
public sealed class Keuzeinvoer
{
    /// <summary>The choice for somebody who is not known yet.</summary>
    public const string Nieuw = "nieuw";

    /// <summary>The choice for somebody of whom it cannot be told yet: new for now, to be decided later.</summary>
    public const string Later = "later";

    public int Volgnummer { get; set; }

    /// <summary>The id of a candidate, <see cref="Nieuw"/> or <see cref="Later"/>.</summary>
    public string? Persoon { get; set; }

    /// <summary>The id of a known household, or the label of the own or another one's new household.</summary>
    public string? Huishouden { get; set; }
}
