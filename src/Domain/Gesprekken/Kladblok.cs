using Kring.Domain.Meldingen;

namespace Kring.Domain.Gesprekken;

/// <summary>
/// What is typed during a talk, field by field, with who typed it. Several people can type at once: what one did not touch
/// is taken from the other, and where both typed in one field neither is lost.
/// </summary>
public sealed record Kladblok
{
    /// <summary>Earlier texts of one field that are kept, so that a slow writer is still compared with what was on screen.</summary>
    public const int MeesteRegels = 40;

    /// <summary>Without anything.</summary>
    public static Kladblok Leeg { get; } = new();

    /// <summary>Counts the changes.</summary>
    public int Stand { get; init; }

    /// <summary>For each field its texts, the oldest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Kladregel>> Velden { get; init; } = new Dictionary<string, IReadOnlyList<Kladregel>>();

    /// <summary>Texts that met another one in the same field and wait for a choice.</summary>
    public IReadOnlyList<Botsing> Opzij { get; init; } = [];

    /// <summary>What stands in the fields now.</summary>
    public Formuliervelden Lees() => new(Velden.Select(veld => KeyValuePair.Create(veld.Key, (string?)veld.Value[^1].Waarde)));

    /// <summary>Takes over what somebody typed.</summary>
    /// <param name="getypt">The fields as they stand on that screen; a field that is left out was not on it.</param>
    /// <param name="basis">The <see cref="Stand"/> from which that screen was made.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who typed.</param>
    /// <param name="gekozen">
    /// In which of the fields where two texts met the choice was made; null when the writer saw both and sent the choice.
    /// </param>
    /// <returns>The same object when nothing changed.</returns>
    public Kladblok Schrijf(
        IReadOnlyDictionary<string, string> getypt, int basis, DateTimeOffset nu, Guid wie, IReadOnlySet<string>? gekozen = null)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        var velden = new Dictionary<string, IReadOnlyList<Kladregel>>(Velden);
        var opzij = Opzij.ToList();
        var gewijzigd = false;
        foreach (var (naam, ruw) in getypt)
        {
            var tekst = new Botsing(naam, Formuliervelden.Schoon(ruw), nu, wie);
            var eigen = opzij.Find(botsing => botsing.Veld == naam && botsing.Door == wie);
            var lot = Weeg(naam, tekst.Waarde, basis, eigen?.Waarde, gekozen?.Contains(naam) ?? true);
            if (lot != Lot.Laten)
            {
                gewijzigd = true;
                opzij.RemoveAll(botsing => botsing == eigen);
                opzij.AddRange(lot == Lot.Opzij ? [tekst] : []);
                if (lot == Lot.Overnemen)
                {
                    velden[naam] = Erbij(tekst);
                }
            }
        }

        return gewijzigd ? new Kladblok { Stand = Stand + 1, Velden = velden, Opzij = opzij } : this;
    }

    /// <summary>Fields that others changed after a stand, with their text and writer.</summary>
    /// <param name="basis">The stand.</param>
    /// <param name="wie">Whose own changes do not count.</param>
    public IReadOnlyDictionary<string, Kladregel> GewijzigdSinds(int basis, Guid wie) => Velden
        .Where(veld => veld.Value[^1].Stand > basis && veld.Value[^1].Door != wie)
        .ToDictionary(veld => veld.Key, veld => veld.Value[^1]);

    /// <summary>The texts of one person that met another one.</summary>
    /// <param name="wie">Whose.</param>
    public IReadOnlyList<Botsing> OpzijVan(Guid wie) => [.. Opzij.Where(botsing => botsing.Door == wie)];

    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => $"Kladblok {Stand}";

    // A text that lies aside stays there until its writer chose; a field that was not touched follows the other.
    private Lot Weeg(string naam, string waarde, int basis, string? opzij, bool gekozen)
    {
        var (huidig, eerder) = (Waarde(naam), WaardeBij(naam, basis));
        return (opzij, gekozen) switch
        {
            (not null, false) => waarde == opzij ? Lot.Laten : Lot.Opzij,
            _ when waarde == huidig || waarde == eerder => opzij is null ? Lot.Laten : Lot.Vervallen,
            _ => huidig == eerder ? Lot.Overnemen : Lot.Opzij,
        };
    }

    private IReadOnlyList<Kladregel> Erbij(Botsing tekst) =>
        [.. (Velden.GetValueOrDefault(tekst.Veld) ?? []).TakeLast(MeesteRegels - 1), new Kladregel(Stand + 1, tekst.Waarde, tekst.Op, tekst.Door)];

    private string Waarde(string naam) => Velden.TryGetValue(naam, out var regels) ? regels[^1].Waarde : "";

    private string WaardeBij(string naam, int stand) =>
        Velden.GetValueOrDefault(naam)?.LastOrDefault(regel => regel.Stand <= stand)?.Waarde ?? "";

    private enum Lot
    {
        Laten,
        Overnemen,
        Opzij,
        Vervallen,
    }
}

/// <summary>One text of one field.</summary>
/// <param name="Stand">The change that brought it.</param>
/// <param name="Waarde">The text.</param>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who typed it.</param>
public sealed record Kladregel(int Stand, string Waarde, DateTimeOffset Op, Guid Door)
{
    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => $"Kladregel {Stand}";
}

/// <summary>A text that somebody typed in a field while another had typed there too.</summary>
/// <param name="Veld">The field.</param>
/// <param name="Waarde">The text.</param>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who typed it.</param>
public sealed record Botsing(string Veld, string Waarde, DateTimeOffset Op, Guid Door)
{
    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => $"Botsing {Veld}";
}
