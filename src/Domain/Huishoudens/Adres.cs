using System.Globalization;

namespace Kring.Domain.Huishoudens;

/// <summary>A place where somebody lives or stays. Values stand as they were given.</summary>
public sealed record Adres
{
    /// <summary>Street, or null.</summary>
    public string? Straat { get; init; }

    /// <summary>House number, or null.</summary>
    public string? Huisnummer { get; init; }

    /// <summary>House letter, or null.</summary>
    public string? Huisletter { get; init; }

    /// <summary>Addition to the number, or null.</summary>
    public string? Toevoeging { get; init; }

    /// <summary>Dutch postcode, or null.</summary>
    public string? Postcode { get; init; }

    /// <summary>Place, or null.</summary>
    public string? Plaats { get; init; }

    /// <summary>Country code for an address abroad; null for the Netherlands.</summary>
    public string? Landcode { get; init; }

    /// <summary>The lines of an address abroad, joined by commas; null for the Netherlands.</summary>
    public string? Buitenland { get; init; }

    /// <summary>
    /// The same for two spellings of one address: postcode or place and street, with number, letter and addition, without
    /// spaces and case. Null when too little is known to call two addresses the same.
    /// </summary>
    public string? Sleutel
    {
        get
        {
            if (Huisnummer is null || (Postcode is null && (Plaats is null || Straat is null)))
            {
                return null;
            }

            var plek = Postcode is { Length: >= 6 } ? Postcode : $"{Plaats}{Straat}";
            return Vouw($"{plek}|{Huisnummer}|{Huisletter}|{Toevoeging}");
        }
    }

    /// <summary>By which two addresses of one message are compared: the key, else the words.</summary>
    public string Kenmerk => Sleutel ?? Vouw(OpEenRegel);

    /// <summary>The address on one line, as people write it.</summary>
    public string OpEenRegel
    {
        get
        {
            if (Buitenland is not null)
            {
                return Buitenland;
            }

            var nummer = string.Concat(Huisnummer, Huisletter, Toevoeging is null ? null : $"-{Toevoeging}");
            var postcode = Postcode is { Length: 6 } ? $"{Postcode[..4]} {Postcode[4..]}" : Postcode;
            return string.Join(", ", new[] { Samen(Straat, nummer), Samen(postcode, Plaats) }.Where(deel => deel.Length > 0));
        }
    }

    private static string Samen(string? een, string? twee) =>
        string.Join(' ', new[] { een, twee }.Where(deel => !string.IsNullOrEmpty(deel)));

    private static string Vouw(string tekst) =>
        string.Concat(tekst.Where(teken => char.IsLetterOrDigit(teken) || teken == '|')).ToLower(CultureInfo.InvariantCulture);
}
