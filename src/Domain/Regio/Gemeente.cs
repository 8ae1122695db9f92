namespace Kring.Domain.Regio;

/// <summary>A municipality of the region, with the places in it by which an address is assigned to it.</summary>
public sealed class Gemeente
{
    private Gemeente()
    {
    }

    /// <summary>Code of four digits.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Name of the municipality.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Names of the places in it, as they stand in addresses.</summary>
    public IReadOnlyList<string> Plaatsen { get; private set; } = [];

    /// <summary>Registers a municipality.</summary>
    public static Gemeente Schrijf(string code, string naam, params string[] plaatsen) =>
        new() { Code = code, Naam = naam, Plaatsen = [naam, .. plaatsen] };

    /// <summary>Whether a place in an address lies in this municipality; case does not matter.</summary>
    public bool HeeftPlaats(string? plaats) =>
        plaats is not null && Plaatsen.Contains(plaats.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a free text names a place of this municipality as a whole word.</summary>
    public bool WordtGenoemdIn(string? tekst) =>
        tekst is not null && Plaatsen.Any(plaats => BevatWoord(tekst, plaats));

    private static bool BevatWoord(string tekst, string woord)
    {
        var begin = tekst.IndexOf(woord, StringComparison.OrdinalIgnoreCase);
        if (begin < 0)
        {
            return false;
        }

        var einde = begin + woord.Length;
        return (begin == 0 || !char.IsLetter(tekst[begin - 1])) && (einde == tekst.Length || !char.IsLetter(tekst[einde]));
    }
}
