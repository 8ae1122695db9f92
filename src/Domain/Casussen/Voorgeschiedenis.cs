using Kring.Domain.Meldingen;

namespace Kring.Domain.Casussen;

/// <summary>What there is about the people and households of a report besides that report.</summary>
/// <param name="Meldingen">Reports about them, and the other reports of their casussen; earlier and later ones.</param>
/// <param name="Casussen">The casussen of those reports, open and closed.</param>
/// <param name="Mensen">For each known person the one who stands for all records of the same human being.</param>
public sealed record Voorgeschiedenis(
    IReadOnlyCollection<Melding> Meldingen, IReadOnlyCollection<Casus> Casussen, IReadOnlyDictionary<Guid, Guid> Mensen)
{
    /// <summary>
    /// The involvement that began before a report came in: with somebody in it, or with one of its households. Only what was
    /// reported earlier counts, also when that was recognised later.
    /// </summary>
    public IReadOnlyList<EerdereBetrokkenheid> Voor(Melding melding)
    {
        var eerder = Meldingen.Where(ander => ander.KwamVoor(melding)).ToList();
        return [.. Casussen.Select(casus => In(casus, melding, eerder)).OfType<EerdereBetrokkenheid>()];
    }

    private EerdereBetrokkenheid? In(Casus casus, Melding melding, List<Melding> eerder)
    {
        var delen = eerder.Where(ander => casus.Meldingen.Any(deel => deel.MeldingId == ander.Id)).ToList();
        // A report can be in two casussen; each is about the households it has.
        var gemeld = delen.SelectMany(ander => ander.Personen)
            .Where(persoon => casus.Huishoudens.Any(deel => deel.HuishoudenId == persoon.HuishoudenId)).ToList();
        var bekenden = gemeld.Select(persoon => Mens(persoon.PersoonId!.Value)).Intersect(melding.PersoonIds.Select(Mens)).ToList();
        return bekenden.Count > 0 || gemeld.Exists(persoon => melding.Huishoudens.Contains(persoon.HuishoudenId!.Value))
            ? new EerdereBetrokkenheid(bekenden, casus.Betrokken(delen))
            : null;
    }

    private Guid Mens(Guid persoon) => Mensen.GetValueOrDefault(persoon, persoon);
}

/// <summary>How Veilig Thuis was involved in one casus before a report came in.</summary>
/// <param name="Bekenden">Who of the report was in that casus, each human being once; none when only the household was.</param>
/// <param name="Perioden">From when to when it was involved, and how.</param>
public sealed record EerdereBetrokkenheid(IReadOnlyCollection<Guid> Bekenden, IReadOnlyList<Betrokkenheidsperiode> Perioden)
{
    /// <summary>The nearest involvement at a moment; null when there was none.</summary>
    public Betrokkenheid? NaasteOp(DateTimeOffset moment) =>
        Perioden.Where(periode => periode.Liep(moment)).Select(periode => (Betrokkenheid?)periode.Hoe).Min();

    /// <summary>When the involvement ended, up to a moment; null when it still lasted then.</summary>
    public DateTimeOffset? GeeindigdVoor(DateTimeOffset moment) =>
        NaasteOp(moment) is null ? Perioden.Select(periode => periode.Tot).Where(tot => tot <= moment).Max() : null;
}
