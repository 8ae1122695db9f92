using Kring.Domain.Huishoudens;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Ui;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>What a row says of a report.</summary>
public sealed record Meldingzaak(
    Guid Id, string Nummer, string MelderNaam, string Namen, string? Gemeentecode, bool IsHerkend, Guid? CasusId,
    IReadOnlyList<Guid> Huishoudens, int Ongeboren, int Kinderen);

/// <summary>What a row says of a case.</summary>
public sealed record Casuszaak(Guid Id, string Nummer, string Naam, string? Gemeentecode, IReadOnlyList<Guid> Huishoudens);

/// <summary>What a row says of somebody in the household.</summary>
public sealed record Zaaklid(Guid Huishouden, Guid Id, Persoonsnaam Naam, Levensfase Fase);

/// <summary>The records of the rows on the screen, with their people and places.</summary>
public sealed class Zaken(
    IReadOnlyDictionary<Guid, Meldingzaak> meldingen,
    IReadOnlyDictionary<Guid, Casuszaak> casussen,
    ILookup<Guid, Zaaklid> leden,
    IReadOnlyDictionary<string, string> gemeenten,
    DateOnly vandaag)
{
    public Meldingzaak? Melding(Termijn termijn) => meldingen.GetValueOrDefault(termijn.Waarover.Id);

    /// <summary>The casus of a report; null before recognition.</summary>
    public Guid? Casus(Guid melding) => meldingen.GetValueOrDefault(melding)?.CasusId;

    /// <summary>"Yara (7)"; null when unknown.</summary>
    public string? Persoon(Guid? id) => leden.SelectMany(huishouden => huishouden).FirstOrDefault(lid => lid.Id == id) is { } bekend
        ? bekend.Fase.LeeftijdOp(vandaag) is { } jaar ? $"{bekend.Naam.Roepnaam} ({jaar})" : bekend.Naam.Roepnaam
        : null;

    /// <summary>"Melding 2026-1129, ggz", "Casus 2026-0371"; a talk and a refused message have no number.</summary>
    public string Over(Guid id, Onderwerpsoort soort) =>
        meldingen.TryGetValue(id, out var melding) ? $"Melding {melding.Nummer}, {melding.MelderNaam}"
        : casussen.TryGetValue(id, out var casus) ? $"Casus {casus.Nummer}"
        : soort == Onderwerpsoort.Gesprek ? "Gesprek dat niet is afgerond"
        : soort == Onderwerpsoort.Noodtoegang ? "Casus die in nood is geopend"
        : "Bericht dat niet gelezen kon worden";

    public string Huishouden(Guid id) =>
        meldingen.TryGetValue(id, out var melding) ? melding.Namen is { Length: > 0 } namen ? namen : "namen onbekend"
        : casussen.TryGetValue(id, out var casus) ? casus.Naam
        : "";

    /// <summary>"Hoogmeer, 2 kinderen, 1 ongeboren".</summary>
    public string Plaats(Guid id)
    {
        var gemeente = meldingen.GetValueOrDefault(id)?.Gemeentecode ?? casussen.GetValueOrDefault(id)?.Gemeentecode;
        var kinderen = Leden(id).Where(lid => lid.Fase.IsMinderjarigOp(vandaag)).ToList();
        // Before it is decided who they are, the roles in the report are all there is to count by.
        var (geboren, ongeboren) = meldingen.GetValueOrDefault(id) is { IsHerkend: false } melding
            ? (melding.Kinderen, melding.Ongeboren)
            : (kinderen.Count(kind => !kind.Fase.IsOngeboren), kinderen.Count(kind => kind.Fase.IsOngeboren));
        return string.Join(", ", new[]
        {
            gemeente is null ? null : gemeenten.GetValueOrDefault(gemeente),
            geboren == 0 ? null : Datumwoorden.Aantal(geboren, "kind", "kinderen"),
            ongeboren == 0 ? null : $"{ongeboren} ongeboren",
        }.OfType<string>());
    }

    private IEnumerable<Zaaklid> Leden(Guid id) =>
        (meldingen.GetValueOrDefault(id)?.Huishoudens ?? casussen.GetValueOrDefault(id)?.Huishoudens ?? [])
        .SelectMany(huishouden => leden[huishouden]).DistinctBy(lid => lid.Id);
}
