using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence;

/// <summary>Small lists of values that are never searched are kept as JSON text in one column.</summary>
internal static class Tabellen
{
    private static readonly JsonSerializerOptions Opmaak = new()
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static PropertyBuilder<IReadOnlyList<T>> AlsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasConversion(
            lijst => JsonSerializer.Serialize(lijst, Opmaak),
            tekst => JsonSerializer.Deserialize<List<T>>(tekst, Opmaak)!,
            new ValueComparer<IReadOnlyList<T>>(
                (a, b) => a!.SequenceEqual(b!), lijst => lijst.Aggregate(0, HashCode.Combine), lijst => lijst.ToList()));
        return property;
    }
}
