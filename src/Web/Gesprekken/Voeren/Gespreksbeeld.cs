using System.Globalization;
using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Meldingen;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>What the screen of a talk shows.</summary>
/// <param name="Velden">What stands in the fields: on a field where two people typed, the own text.</param>
/// <param name="Stand">The stand from which this screen is made.</param>
/// <param name="Personen">For how many people there is room.</param>
/// <param name="Anderen">Who else has this talk on screen.</param>
/// <param name="Botsingen">What another typed in a field in which the reader typed too, by field.</param>
public sealed record Gespreksscherm(
    Formuliervelden Velden, int Stand, int Personen, IReadOnlyList<string> Anderen, IReadOnlyDictionary<string, Anderstekst> Botsingen)
{
    public string? this[string veld] => Velden[veld];
}

/// <summary>A text of somebody else.</summary>
public sealed record Anderstekst(string Door, string Waarde);

/// <summary>What happened in a talk since a screen was made, for the screen itself.</summary>
/// <param name="Stand">The stand now.</param>
/// <param name="Bewaard">The time in Amsterdam.</param>
/// <param name="Anderen">Who else has this talk on screen.</param>
/// <param name="Velden">What others changed since.</param>
/// <param name="Botsingen">Fields in which both typed, with the text of the other.</param>
public sealed record Gespreksnieuws(
    int Stand, string Bewaard, IReadOnlyList<string> Anderen, IReadOnlyDictionary<string, Anderstekst> Velden,
    IReadOnlyDictionary<string, Anderstekst> Botsingen)
{
    /// <summary>What a report would still lack, in words; none of it was typed.</summary>
    public string Ontbreekt { get; init; } = "";

    /// <summary>How many of the people who are told of are known, more likely than not.</summary>
    public string Bekend { get; init; } = "0";

    /// <summary>Which reports about them wait, in words; empty when none does.</summary>
    public string Gemeld { get; init; } = "";

    /// <summary>The part that holds no text of a talk.</summary>
    public void ZetOp(IHeaderDictionary koppen)
    {
        koppen["Kring-Stand"] = Stand.ToString(CultureInfo.InvariantCulture);
        koppen["Kring-Bewaard"] = Bewaard;
        koppen["Kring-Bekend"] = Bekend;
        koppen["Kring-Gemeld"] = Uri.EscapeDataString(Gemeld);
        koppen["Kring-Ontbreekt"] = Uri.EscapeDataString(Ontbreekt);
        koppen["Kring-Anderen"] = Uri.EscapeDataString(string.Join(", ", Anderen));
    }
}

/// <summary>Makes the screen of a talk, and what is new on it.</summary>
public sealed class Gespreksbeeld(
    Aanwezigheid aanwezigheid, GeweigerdeBerichten berichten, Namen namen, Actor actor, TimeProvider klok)
{
    private Guid Ik => actor.MedewerkerId!.Value;

    /// <param name="gesprek">The talk.</param>
    /// <param name="getypt">What the reader sent just now: of a talk that ended meanwhile, that alone is left to show.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Gespreksscherm> Van(Gesprek gesprek, IReadOnlyDictionary<string, string> getypt, CancellationToken ct)
    {
        var klad = gesprek.Klad ?? Kladblok.Leeg.Schrijf(getypt, 0, gesprek.Begonnen, Ik);
        var (opzij, velden) = (klad.OpzijVan(Ik), klad.Lees());
        var eigen = opzij.ToDictionary(botsing => botsing.Veld, botsing => botsing.Waarde);
        var samen = new Formuliervelden(velden.Waarden.Where(veld => !eigen.ContainsKey(veld.Key)).Concat(eigen)
            .Select(veld => KeyValuePair.Create(veld.Key, (string?)veld.Value)));
        return new Gespreksscherm(
            samen, klad.Stand, Gespreksvelden.Personen(samen), await Anderen(gesprek.Id, ct), await Botsingen(klad, opzij, ct));
    }

    public async Task<Gespreksnieuws> Nieuws(Guid gesprekId, Kladblok klad, int basis, CancellationToken ct)
    {
        var botsingen = await Botsingen(klad, klad.OpzijVan(Ik), ct);
        var anders = klad.GewijzigdSinds(basis, Ik).Where(veld => !botsingen.ContainsKey(veld.Key)).ToList();
        var door = await namen.Medewerkers(anders.Select(veld => veld.Value.Door), ct);
        return new Gespreksnieuws(
            klad.Stand,
            Datumwoorden.Tijd(klok.GetUtcNow()),
            await Anderen(gesprekId, ct),
            anders.ToDictionary(veld => veld.Key, veld => new Anderstekst(door.GetValueOrDefault(veld.Value.Door, "een collega"), veld.Value.Waarde)),
            botsingen)
        {
            Ontbreekt = Ontbreekt(klad.Lees()),
        };
    }

    /// <summary>What a report would still lack, as one enumeration; nothing is asked before something was typed.</summary>
    public static string Ontbreekt(Formuliervelden velden)
    {
        ArgumentNullException.ThrowIfNull(velden);
        return velden.Waarden.Keys.All(naam => naam == Meldvelden.Aantal) ? "" : Opsomming(Meldformulierlezer.Lees(velden).Formulier.Ontbreekt());
    }

    private static string Opsomming(IReadOnlyList<string> delen) =>
        delen.Count < 2 ? string.Concat(delen) : $"{string.Join(", ", delen.SkipLast(1))} en {delen[^1]}";

    /// <summary>The refused message that is taken over, for who may read it; null when there is none.</summary>
    public async Task<string?> Origineel(Gesprek gesprek, CancellationToken ct) => gesprek.BerichtId is { } id && actor.Mag(Recht.GeweigerdBerichtAfhandelen)
        ? GeweigerdeBerichten.Tekst(await berichten.Bericht(id, ct)).Tekst
        : null;

    private async Task<IReadOnlyList<string>> Anderen(Guid gesprekId, CancellationToken ct)
    {
        var ids = aanwezigheid.Meld(gesprekId, Ik);
        return ids.Count == 0 ? [] : [.. (await namen.Medewerkers(ids, ct)).Values.Order(StringComparer.CurrentCulture)];
    }

    private async Task<Dictionary<string, Anderstekst>> Botsingen(Kladblok klad, IReadOnlyList<Botsing> opzij, CancellationToken ct)
    {
        var regels = opzij.Select(botsing => (botsing.Veld, Regel: klad.Velden.GetValueOrDefault(botsing.Veld)?[^1])).ToList();
        var door = await namen.Medewerkers(regels.Select(een => een.Regel?.Door).OfType<Guid>(), ct);
        return regels.ToDictionary(
            een => een.Veld,
            een => new Anderstekst(een.Regel is { } regel ? door.GetValueOrDefault(regel.Door, "een collega") : "een collega", een.Regel?.Waarde ?? ""));
    }
}
