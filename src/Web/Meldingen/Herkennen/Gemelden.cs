using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen.Bekijken;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>The reported people of a report, each with what the message tells and whom it may be.</summary>
public sealed class Gemelden(
    Meldingberichten berichten, Adresmaskers maskers, Herkenner herkenner, OpenMeldingen openMeldingen, TimeProvider klok)
{
    // Nobody spoke with who filled in the form alone: it can say that a way is not safe, and never that it is.
    internal static Persoonsgegevens AlsGemeld(Persoonsgegevens gegevens, Meldkanaal kanaal) => kanaal == Meldkanaal.Webformulier
        ? gegevens with { Contactwegen = [.. gegevens.Contactwegen.Where(weg => !weg.Veilig)] }
        : gegevens;

    /// <summary>The people of a report as its message tells of them, without looking for whom they may be.</summary>
    internal static IReadOnlyList<Gemelde> Kaal(Melding melding, Meldbericht bericht, DateOnly vandaag) => MerkGeheim(
        [
            .. melding.Personen.Where(een => een.Plaats == Meldingplaats.Gezin).Select(persoon => new Gemelde(
                persoon, AlsGemeld(BerichtNaarPersoon.Gegevens(bericht.Betrokkenen[persoon.Volgnummer - 1]), melding.Kanaal), [])
            {
                Relaties = bericht.Betrokkenen[persoon.Volgnummer - 1].Persoon?.Relaties ?? [],
            }),
        ],
        Geheimhouding.Betrokkenen(bericht),
        vandaag);

    /// <summary>The people who need a choice, in order of the message; who is there by profession is left out.</summary>
    public async Task<IReadOnlyList<Gemelde>> Van(Melding melding, CancellationToken ct) => (await Beeld(melding, ct)).Mensen;

    /// <summary>The people who need a choice, and the known households that they may be together.</summary>
    public async Task<Herkenbeeld> Beeld(Melding melding, CancellationToken ct)
    {
        var bericht = await berichten.Lees(melding.Id, ct);
        List<Meldingpersoon> gezin = [.. melding.Personen.Where(een => een.Plaats == Meldingplaats.Gezin)];
        List<Persoonsgegevens> gegevens =
            [.. gezin.Select(persoon => AlsGemeld(BerichtNaarPersoon.Gegevens(bericht.Betrokkenen[persoon.Volgnummer - 1]), melding.Kanaal))];
        var uitslag = await herkenner.Zoek(gegevens, ct);
        var mensen = Berichtweergave.Mensen(bericht, await maskers.Voor(melding.Id, bericht, ct));
        var ookGemeld = await openMeldingen.Zoek(gegevens, melding.Id, ct);
        List<Gemelde> gemelden = [.. gezin.Select((persoon, i) => new Gemelde(persoon, gegevens[i], uitslag.PerPersoon[i])
        {
            Relaties = bericht.Betrokkenen[persoon.Volgnummer - 1].Persoon?.Relaties ?? [],
            Regel = mensen[persoon.Volgnummer - 1].Regel,
            OokGemeld = ookGemeld[i],
        })];
        gemelden = MerkGeheim(gemelden, Geheimhouding.Betrokkenen(bericht), klok.Vandaag());
        foreach (var kind in BerichtNaarMelding.Ongeborenen(bericht))
        {
            gemelden.Add(await Ongeboren(melding, kind, gemelden.Single(een => een.Volgnummer == kind.Moeder), ct));
        }

        return new(gemelden, uitslag.Huishoudens);
    }

    private async Task<Gemelde> Ongeboren(Melding melding, GemeldOngeborenKind kind, Gemelde moeder, CancellationToken ct)
    {
        var kandidaten = await herkenner.ZoekOngeboren([.. moeder.Kandidaten.Select(kandidaat => kandidaat.Persoon.Id)], ct);
        return new Gemelde(melding.Personen.Single(een => een.Volgnummer == kind.Volgnummer), moeder.Gegevens, kandidaten)
        {
            Moeder = kind.Moeder,
            Uitgerekend = kind.Uitgerekend,
            IsGeheim = moeder.IsGeheim,
        };
    }

    // A child that stays where a secret place is would give it away, also when the message names only the parent.
    private static List<Gemelde> MerkGeheim(List<Gemelde> gemelden, IReadOnlySet<int> gemerkt, DateOnly vandaag)
    {
        var geheim = gemelden.Where(een => gemerkt.Contains(een.Volgnummer - 1)).Select(een => een.Adressleutel).OfType<string>().ToHashSet();
        return [.. gemelden.Select(een => een with
        {
            IsGeheim = gemerkt.Contains(een.Volgnummer - 1)
                || een.Kandidaten.Any(kandidaat => kandidaat.Persoon.Woonplek?.Afscherming is not null)
                || (IsKind(een.Gegevens, vandaag) && een.Adressleutel is { } adres && geheim.Contains(adres)),
        })];
    }

    private static bool IsKind(Persoonsgegevens gegevens, DateOnly vandaag) =>
        gegevens.GemeldAlsKind || gegevens.Geboren?.LeeftijdOp(vandaag).Minimaal < 18;
}

/// <summary>What is proposed for one report.</summary>
/// <param name="Mensen">The reported people, each with whom it may be.</param>
/// <param name="Huishoudens">Known households that they may be together, likeliest first; members point at the place in <paramref name="Mensen"/>.</param>
public sealed record Herkenbeeld(IReadOnlyList<Gemelde> Mensen, IReadOnlyList<Huishoudenkandidaat> Huishoudens);

/// <summary>One reported person, what the message tells, and whom it may be.</summary>
/// <param name="Persoon">The person in the report.</param>
/// <param name="Gegevens">What the message tells; of an unborn child that of the mother.</param>
/// <param name="Kandidaten">Known people this may be, likeliest first.</param>
public sealed record Gemelde(Meldingpersoon Persoon, Persoonsgegevens Gegevens, IReadOnlyList<Kandidaat> Kandidaten)
{
    public int Volgnummer => Persoon.Volgnummer;

    /// <summary>Relations as the message gives them.</summary>
    public IReadOnlyList<GemeldeRelatie> Relaties { get; init; } = [];

    /// <summary>Other reports about the same person of which it is not decided yet who it is about.</summary>
    public IReadOnlyList<Openmelding> OokGemeld { get; init; } = [];

    /// <summary>Role, age, place, telephone and what else was told, in one line; without a place that must stay hidden.</summary>
    public string Regel { get; init; } = "";

    /// <summary>Whether the own place must stay hidden.</summary>
    public bool IsGeheim { get; init; }

    /// <summary>For an unborn child: the place of the mother in the report.</summary>
    public int? Moeder { get; init; }

    /// <summary>When the birth is expected, in the words of the message.</summary>
    public string? Uitgerekend { get; init; }

    /// <summary>Whom it more likely is than not; null when nobody.</summary>
    public Kandidaat? Waarschijnlijkst => Kandidaten.FirstOrDefault(kandidaat => kandidaat.Kans >= Kandidaat.Waarschijnlijk);

    /// <summary>The actual address, else the registered one.</summary>
    public string? Adressleutel => (Gegevens.FeitelijkAdres ?? Gegevens.FormeelAdres)?.Sleutel;
}
