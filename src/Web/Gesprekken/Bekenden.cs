using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Web.Gesprekken;

/// <summary>Somebody who is told of in a talk, and whom of the known people it may be.</summary>
public sealed record Genoemde(string Naam, IReadOnlyList<Kandidaat> Kandidaten)
{
    /// <summary>Whether it more likely is a known person than not.</summary>
    public bool IsBekend => Kandidaten.Any(kandidaat => kandidaat.Kans >= Kandidaat.Waarschijnlijk);
}

/// <summary>
/// Looks while people are being told of whether they are known. It keeps nothing: what becomes an advice leaves no trace of
/// who it was about.
/// </summary>
public sealed class Bekenden(Herkenner herkenner, TimeProvider klok)
{
    /// <summary>The people of a form, each with whom it may be.</summary>
    public async Task<(IReadOnlyList<Genoemde> Mensen, IReadOnlyList<Huishoudenkandidaat> Huishoudens)> Van(Formuliervelden velden, CancellationToken ct)
    {
        if (velden.Personen == 0)
        {
            return ([], []);
        }

        var bericht = FormulierNaarBericht.Bericht(Meldformulierlezer.Lees(velden).Formulier, klok.Vandaag());
        var gemelden = bericht.Betrokkenen.Select(BerichtNaarPersoon.Gegevens).ToList();
        var uitslag = await herkenner.Zoek(gemelden, ct);
        return ([.. gemelden.Zip(uitslag.PerPersoon, (gemeld, kandidaten) => new Genoemde($"{gemeld.Voornamen} {gemeld.Voorvoegsel} {gemeld.Geslachtsnaam}".Replace("  ", " ", StringComparison.Ordinal).Trim(), kandidaten))], uitslag.Huishoudens);
    }

    /// <summary>How many of them are known, more likely than not.</summary>
    public async Task<int> Tel(Formuliervelden velden, CancellationToken ct) => (await Van(velden, ct)).Mensen.Count(mens => mens.IsBekend);
}
