using Kring.Domain.Toegang;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Verdelen;

/// <summary>What giving would do, without doing it.</summary>
public sealed class Geefbeeld(Geeflezer lezer, Verdeler verdeler, Behandelaars behandelaars, Afwezigen afwezigen, Namen namen)
{
    /// <exception cref="NietGevondenException">A record or the colleague is not there for this person.</exception>
    public async Task<Gift> Lees(IReadOnlyCollection<Werkzaak> zaken, Guid aan, CancellationToken ct)
    {
        var naar = await behandelaars.Collega(aan, ct) ?? throw new NietGevondenException(nameof(Medewerker), aan);
        var werk = await lezer.Lees(zaken, bewerken: false, ct);
        var taken = await lezer.Taken(werk, aan, ct);
        var nu = await namen.Medewerkers(werk.Select(een => een.BehandelaarId).OfType<Guid>(), ct);
        var regels = werk.Select(een => new Giftregel(
            een.Zaak, een.Aggregaat.Versie, een.Naam, een.Huishouden, taken[een.Zaak.Id],
            een.BehandelaarId is { } wie ? nu.GetValueOrDefault(wie, "onbekend") : null)).ToList();
        var open = await behandelaars.Open([aan], ct);
        return new Gift(naar.Naam, regels, verdeler.Proef(werk, naar), open.GetValueOrDefault(aan))
        {
            Afwezig = (await afwezigen.Nu(ct)).FirstOrDefault(een => een.AfwezigeId == aan),
        };
    }
}

/// <summary>What one colleague would get.</summary>
/// <param name="Naam">Who.</param>
/// <param name="Regels">What.</param>
/// <param name="Beletsels">Why it cannot be; nothing when it can.</param>
/// <param name="Nu">How many open tasks that one has now.</param>
public sealed record Gift(string Naam, IReadOnlyList<Giftregel> Regels, IReadOnlyList<string> Beletsels, int Nu)
{
    public Afwezigheid? Afwezig { get; init; }

    /// <summary>How many tasks move.</summary>
    public int Erbij => Regels.Sum(regel => regel.Taken);
}

/// <summary>One record that would be given.</summary>
public sealed record Giftregel(Werkzaak Zaak, int Versie, string Naam, string Huishouden, int Taken, string? Van);
