namespace Kring.Domain.Meldingen;

/// <summary>
/// Proposes which reported people belong to one household: those whom we know there, or who stay at the same address. Who
/// keeps the own place secret is never put together with somebody who does not, however they are registered: that could be
/// the person it is kept secret from. The worker decides.
/// </summary>
public static class Huishoudenvoorstel
{
    private const string Nieuw = "nieuw-";

    /// <summary>For each person the household: the id of a known one, or a label that people of one new household share.</summary>
    /// <param name="mensen">The reported people, in order.</param>
    public static IReadOnlyDictionary<int, string> Voor(IReadOnlyList<Woonsituatie> mensen)
    {
        var voorstel = new Dictionary<int, string>();
        foreach (var groep in mensen.Where(mens => mens.Moeder is null).GroupBy(Groep))
        {
            var bekend = groep.Select(mens => Bekend(mens, mensen)).FirstOrDefault(id => id is not null);
            var label = bekend?.ToString() ?? Label(groep.First().Volgnummer);
            foreach (var mens in groep)
            {
                voorstel[mens.Volgnummer] = Bekend(mens, mensen)?.ToString() ?? label;
            }
        }

        foreach (var ongeboren in mensen.Where(mens => mens.Moeder is not null))
        {
            voorstel[ongeboren.Volgnummer] = voorstel[ongeboren.Moeder!.Value];
        }

        return voorstel;
    }

    /// <summary>Why this household is proposed for this person.</summary>
    /// <param name="mens">The person.</param>
    /// <param name="mensen">The reported people, in order.</param>
    public static Huishoudgrond Grond(Woonsituatie mens, IReadOnlyList<Woonsituatie> mensen)
    {
        var samen = mensen.Where(ander => ander != mens && ander.Moeder is null && Groep(ander) == Groep(mens)).ToList();
        return mens switch
        {
            _ when Bekend(mens, mensen) is not null => Huishoudgrond.LijktOpLid,
            _ when samen.Exists(ander => Bekend(ander, mensen) is not null) => Huishoudgrond.ZelfdeAdresAlsLid,
            _ when samen.Count > 0 => Huishoudgrond.ZelfdeAdres,
            { IsGeheim: true } => Huishoudgrond.GeheimAdres,
            { Adressleutel: null } => Huishoudgrond.AdresOnbekend,
            _ => Huishoudgrond.AnderAdres,
        };
    }

    /// <summary>The label of the new household of one of the reported people.</summary>
    /// <param name="volgnummer">The place of that person in the report.</param>
    public static string Label(int volgnummer) => $"{Nieuw}{volgnummer}";

    private static string Groep(Woonsituatie mens) =>
        mens.Adressleutel is { } adres ? $"{mens.IsGeheim}|{adres}" : $"alleen|{mens.Volgnummer}";

    // Nobody is proposed back into the household of the one the place is kept secret from.
    private static Guid? Bekend(Woonsituatie mens, IReadOnlyList<Woonsituatie> mensen) =>
        mens.IsGeheim && mensen.Any(ander => !ander.IsGeheim && ander.Bekend == mens.Bekend) ? null : mens.Bekend;
}

/// <summary>Where a reported person stays, as far as it tells who belong together.</summary>
/// <param name="Volgnummer">Place in the report.</param>
/// <param name="Adressleutel">The actual address, else the registered one, by which the same address is found; null when unknown.</param>
/// <param name="IsGeheim">Whether the report says that the address is secret.</param>
/// <param name="Bekend">The household of the known person this seems to be, or null.</param>
/// <param name="Moeder">For an unborn child: the place of the mother in the report.</param>
public sealed record Woonsituatie(int Volgnummer, string? Adressleutel, bool IsGeheim, Guid? Bekend, int? Moeder = null);

/// <summary>Why a household is proposed for somebody.</summary>
public enum Huishoudgrond
{
    /// <summary>Looks like somebody who belongs to that household.</summary>
    LijktOpLid,

    /// <summary>At the same address as somebody who looks like a member of it.</summary>
    ZelfdeAdresAlsLid,

    /// <summary>At the same address as others of the report.</summary>
    ZelfdeAdres,

    /// <summary>The address is secret, so apart from who must not know it.</summary>
    GeheimAdres,

    /// <summary>Nothing tells where this person stays.</summary>
    AdresOnbekend,

    /// <summary>At an address of the own.</summary>
    AnderAdres,
}
