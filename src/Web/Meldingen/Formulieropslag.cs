using System.Text.Json;
using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen;

/// <summary>How the fields of a form are kept with a report: as they were typed, so that they can be read again.</summary>
internal static class Formulieropslag
{
    public static byte[] Schrijf(Formuliervelden velden) => JsonSerializer.SerializeToUtf8Bytes(velden.Waarden);

    public static Formuliervelden Lees(byte[] inhoud) => new(JsonSerializer.Deserialize<Dictionary<string, string?>>(inhoud)!);
}
