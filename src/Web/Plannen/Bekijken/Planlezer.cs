using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Plannen;
using Kring.Web.Toegang;

namespace Kring.Web.Plannen.Bekijken;

/// <summary>The plan as it is read: agreements by person, and a line for each child.</summary>
public sealed class Planlezer(Namen namen)
{
    public async Task<Planblad> Lees(Geopend bij, CancellationToken ct)
    {
        var medewerkers = await namen.Medewerkers(Plannen(bij).SelectMany(Medewerkers), ct);
        var organisaties = await namen.Organisaties(Ontvanger(bij.Casus), ct);
        return new Planblad(Groepen(bij), Kinderen(bij), medewerkers, organisaties.Values.FirstOrDefault());
    }

    private static IEnumerable<Veiligheidsplan> Plannen(Geopend bij) => bij.Andere.Select(ander => ander.Plan).Prepend(bij.Plan).OfType<Veiligheidsplan>();

    private static IEnumerable<Guid> Medewerkers(Veiligheidsplan plan) =>
    [
        .. plan.Afspraken.SelectMany(afspraak => afspraak.Standen).Select(stand => stand.Door),
        .. plan.Kinderen.SelectMany(kind => kind.Gesprekken).Select(gesprek => gesprek.Door),
    ];

    private static IEnumerable<Guid> Ontvanger(Casus casus) =>
        casus.OpenOverdracht is { } overdracht ? [overdracht.AanOrganisatieId] : [];

    private static List<Plangroep> Groepen(Geopend bij)
    {
        var afspraken = bij.Plan?.Afspraken.OrderBy(afspraak => afspraak.Volgnummer).ToLookup(afspraak => afspraak.PersoonId);
        return afspraken is null ? [] :
        [
            .. bij.Leden.Where(lid => afspraken.Contains(lid.Id))
                .Select(lid => new Plangroep(bij.MetLeeftijd(lid), [.. afspraken[lid.Id]])),
            .. afspraken[null].Any() ? [new Plangroep("Het hele huishouden", [.. afspraken[null]])] : (Plangroep[])[],
        ];
    }

    private static List<Kindblad> Kinderen(Geopend bij) => bij.Plan is null ? [] :
        [.. from lid in bij.Leden
            join lijn in bij.Plan.Kinderen on lid.Id equals lijn.PersoonId
            select new Kindblad(lid, bij.MetLeeftijd(lid), Gesprekken(bij, lid.Id))];

    // What a child said before stays with the child, in whichever plan it was written down.
    private static IReadOnlyList<Kindgesprek> Gesprekken(Geopend bij, Guid kind) =>
        [.. Plannen(bij).SelectMany(plan => plan.Kinderen).Where(lijn => lijn.PersoonId == kind).SelectMany(lijn => lijn.Gesprekken).Distinct().OrderBy(gesprek => gesprek.Op)];
}

/// <summary>What the page shows.</summary>
public sealed record Planblad(
    IReadOnlyList<Plangroep> Groepen,
    IReadOnlyList<Kindblad> Kinderen,
    IReadOnlyDictionary<Guid, string> Medewerkers,
    string? Ontvanger)
{
    public string Wie(Guid medewerkerId) => Medewerkers.GetValueOrDefault(medewerkerId, "onbekend");
}

/// <summary>The agreements of one person, or of the whole household.</summary>
public sealed record Plangroep(string Naam, IReadOnlyList<Afspraak> Afspraken);

/// <summary>A child and what was recorded with it, oldest first.</summary>
public sealed record Kindblad(Persoon Persoon, string Naam, IReadOnlyList<Kindgesprek> Gesprekken)
{
    /// <summary>The last word on it: the talk when there was one, else the last reason; null when nothing was recorded.</summary>
    public Kindgesprek? Nu => Gesprekken.LastOrDefault(gesprek => gesprek.Gesproken) ?? (Gesprekken is [.., var laatste] ? laatste : null);

    /// <summary>All the rest, newest first.</summary>
    public IEnumerable<Kindgesprek> Eerder => Gesprekken.Where(gesprek => gesprek != Nu).Reverse();
}
