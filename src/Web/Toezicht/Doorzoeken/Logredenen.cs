using Kring.Domain.Logboek;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Doorzoeken;

/// <summary>What more a line about an act tells. Reasons stand there as they were typed; keys of records become words, for nobody reads a key.</summary>
public sealed class Logredenen(Zichtbaar zichtbaar, TimeProvider klok)
{
    private const string Nood = "noodtoegang ";
    private const string Genomen = "NeemNoodtoegang";

    /// <returns>By the key of the line; a line that tells no more is not in it.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> Van(IReadOnlyList<Logregel> regels, CancellationToken ct)
    {
        var acts = regels.Where(regel => regel.Soort == Logsoort.Handeling && regel.Bijzonderheden is not null).ToList();
        var sleutels = acts.SelectMany(regel => Sleutels(regel.Bijzonderheden!)).Distinct().ToList();
        var noden = await zichtbaar.Noodtoegangen().AsNoTracking().Where(nood => sleutels.Contains(nood.Id)).ToDictionaryAsync(nood => nood.Id, ct);
        return acts.Select(regel => (regel.Id, Zin: Zin(regel, noden))).Where(een => een.Zin is not null).ToDictionary(een => een.Id, een => een.Zin!);
    }

    private string? Zin(Logregel regel, Dictionary<Guid, Noodtoegang> noden)
    {
        var (tekst, sleutels) = (regel.Bijzonderheden!, Sleutels(regel.Bijzonderheden!));
        return sleutels.Count == 0 ? tekst
            : !tekst.StartsWith(Nood, StringComparison.Ordinal) ? Datumwoorden.Aantal(sleutels.Count, "sessie", "sessies")
            : noden.TryGetValue(sleutels[0], out var nood) ? Zin(regel.Actie, nood) : null;
    }

    private string Zin(string actie, Noodtoegang nood) => actie == Genomen
        ? $"{nood.Grond.Naam()}. Geldt tot {Datumwoorden.Moment(nood.Tot, klok.Vandaag())}."
        : $"Genomen op {Datumwoorden.Moment(nood.Van, klok.Vandaag())}.";

    // Only when there is nothing but keys: what a person typed is left as it is.
    private static List<Guid> Sleutels(string tekst)
    {
        var woorden = (tekst.StartsWith(Nood, StringComparison.Ordinal) ? tekst[Nood.Length..] : tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return woorden.All(woord => Guid.TryParse(woord, out _)) ? [.. woorden.Select(Guid.Parse)] : [];
    }
}
