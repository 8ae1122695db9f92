using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen;

namespace Kring.Web.Gesprekken;

/// <summary>Somebody who is told of in a talk, and whom of the known people it may be.</summary>
public sealed record Genoemde(string Naam, IReadOnlyList<Kandidaat> Kandidaten, IReadOnlyList<Openmelding> Gemeld)
{
    /// <summary>Whether it may be a known person, though less likely so.</summary>
    public bool IsMisschien => !IsBekend && Kandidaten.Count > 0;

    /// <summary>Whether it more likely is a known person than not, or was reported and waits.</summary>
    public bool IsBekend => Gemeld.Count > 0 || Kandidaten.Any(kandidaat => kandidaat.Kans >= Kandidaat.Waarschijnlijk);
}

/// <summary>
/// Looks while people are being told of whether they are known. It keeps nothing: what becomes an advice leaves no trace of
/// who it was about.
/// </summary>
public sealed class Bekenden(Herkenner herkenner, OpenMeldingen openMeldingen, TimeProvider klok)
{
    /// <summary>The people of a form, each with whom it may be.</summary>
    public async Task<IReadOnlyList<Genoemde>> Van(Formuliervelden velden, CancellationToken ct)
    {
        if (velden.Personen == 0)
        {
            return [];
        }

        var bericht = FormulierNaarBericht.Bericht(Meldformulierlezer.Lees(velden).Formulier, klok.Vandaag());
        var gemelden = bericht.Betrokkenen.Select(BerichtNaarPersoon.Gegevens).ToList();
        var uitslag = await herkenner.Zoek(gemelden, ct);
        var gemeld = await openMeldingen.Zoek(gemelden, null, ct);
        return [.. gemelden.Select((een, i) => new Genoemde(
            $"{een.Voornamen} {een.Voorvoegsel} {een.Geslachtsnaam}".Replace("  ", " ", StringComparison.Ordinal).Trim(), uitslag.PerPersoon[i], gemeld[i]))];
    }

    /// <summary>How many of them are known, more likely than not, and the reports about them that wait.</summary>
    public async Task<Bekendheid> Tel(Formuliervelden velden, CancellationToken ct)
    {
        var mensen = await Van(velden, ct);
        return new(mensen.Count(mens => mens.IsBekend), mensen.Count(mens => mens.IsMisschien), [.. mensen.SelectMany(mens => mens.Gemeld).DistinctBy(een => een.Id)]);
    }
}

/// <summary>How far the people of a talk are known.</summary>
/// <param name="Aantal">How many are known, or were reported and wait.</param>
/// <param name="Misschien">How many more may be known.</param>
/// <param name="Gemeld">The reports that wait.</param>
public sealed record Bekendheid(int Aantal, int Misschien, IReadOnlyList<Openmelding> Gemeld)
{
    private const int Meeste = 2;

    /// <summary>"2", or "0, misschien 2": who only may be known is not passed over.</summary>
    public string InWoorden => Misschien == 0 ? $"{Aantal}" : $"{Aantal}, misschien {Misschien}";

    /// <summary>"Al gemeld: 2026-0173, direct gevaar"; empty when nothing waits. Danger first; it names nobody.</summary>
    public string Regel => Gemeld.Count == 0 ? "" : "Al gemeld: " + string.Join("; ", Gemeld.OrderByDescending(een => een.HeeftGevaar)
        .Take(Meeste).Select(een => $"{een.Nummer}, {een.Gevaar}")) + (Gemeld.Count > Meeste ? $" en nog {Gemeld.Count - Meeste}" : "");
}
