using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Verdelen;

/// <summary>Put one colleague in charge of several reports and cases at once: all of them, or none.</summary>
[Vereist(Recht.BehandelaarKiezen)]
public sealed record VerdeelWerk
{
    public required IReadOnlyList<Gekozenwerk> Werk { get; init; }

    public required Guid Aan { get; init; }
}

/// <summary>A record as the confirmation showed it.</summary>
public sealed record Gekozenwerk(Werkzaak Zaak, int Versie);

public sealed class VerdeelWerkHandler(
    Geeflezer lezer, Behandelaars behandelaars, Logboekschrijver logboek, Versiebewaking versies, Verdeler verdeler)
{
    public async Task Handle(VerdeelWerk act, CancellationToken ct)
    {
        if (act.Werk.Count == 0)
        {
            throw new WeigeringException(new GeenWerkGekozen());
        }

        var werk = await lezer.Lees([.. act.Werk.Select(een => een.Zaak)], bewerken: true, ct);
        var veranderd = new List<string>();
        foreach (var (een, gekozen) in werk.Zip(act.Werk).Where(paar => paar.First.Aggregaat.Versie != paar.Second.Versie))
        {
            veranderd.Add($"{een.Naam}: {((IntussenGewijzigd)(await versies.Weiger(een.Aggregaat, ct)).Weigering).Verhaal}");
        }

        Eis(veranderd);
        await verdeler.Geef(werk, await behandelaars.Met(act.Aan, ct), act.Aan, Eis, ct);
        var mensen = await lezer.Mensen(werk, ct);
        await logboek.LegVast(act, [.. werk.Select(een => Logonderwerp.Van(een.Zaak.Soort.ToString(), een.Zaak.Id, mensen[een.Zaak.Id]))], ct);
    }

    private static void Eis(IReadOnlyCollection<string> beletsels)
    {
        if (beletsels.Count > 0)
        {
            throw new WeigeringException(new WerkIsNietGegeven(string.Join(' ', beletsels)));
        }
    }
}

/// <summary>Does the giving: each record and the tasks that belong to it.</summary>
public sealed class Verdeler(Behandelaars behandelaars, Actor actor, TimeProvider klok)
{
    public async Task Geef(
        IReadOnlyCollection<Geefwerk> werk, Medewerker? aan, Guid aanId, Action<IReadOnlyCollection<string>> eis, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var vorige = werk.ToDictionary(een => een.Zaak.Id, een => een.BehandelaarId);
        eis(Proef(werk, aan));
        foreach (var een in werk)
        {
            await behandelaars.Verhuis(een.Over, een.OrganisatieId, vorige[een.Zaak.Id], aanId, nu, ct);
        }
    }

    /// <summary>Gives these records; on loose copies it only shows what would happen.</summary>
    /// <returns>A sentence for each that cannot be given.</returns>
    public IReadOnlyList<string> Proef(IEnumerable<Geefwerk> werk, Medewerker? aan) =>
    [
        .. werk.Select(een => een.Geef(aan, klok.GetUtcNow(), actor.MedewerkerId!.Value) is { } weigering ? $"{een.Naam}: {weigering.Zin}" : null).OfType<string>(),
    ];
}
