using System.Text;
using System.Text.Json;
using Kring.Domain;
using Kring.Domain.Gesprekken;
using Kring.Domain.Huishoudens;
using Kring.Persistence.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kring.Persistence;

/// <summary>How names, moments and secrets are kept, the same for every table.</summary>
internal static class Conventies
{
    /// <summary>Instants as UTC, enums as words.</summary>
    public static void Stel(ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
        builder.Properties<Enum>().HaveConversion<string>();
        builder.Properties<Enum>().HaveMaxLength(60);
        builder.IgnoreAny<Gebeurtenis>();
    }

    /// <summary>Fields of these types never stand readable in the database.</summary>
    public static void VersleutelVelden(ModelBuilder builder, Versleuteling versleuteling)
    {
        var bsn = new ValueConverter<Bsn, byte[]>(
            waarde => versleuteling.Versleutel(waarde.Nummer), bytes => Bsn.Lees(versleuteling.OntsleutelTekst(bytes))!);
        var geheim = new ValueConverter<Geheim, byte[]>(
            waarde => versleuteling.Versleutel(waarde.Inhoud), bytes => new Geheim(versleuteling.Ontsleutel(bytes)));
        var klad = new ValueConverter<Kladblok, byte[]>(
            waarde => versleuteling.Versleutel(JsonSerializer.SerializeToUtf8Bytes(waarde, JsonSerializerOptions.Default)),
            bytes => JsonSerializer.Deserialize<Kladblok>(versleuteling.Ontsleutel(bytes), JsonSerializerOptions.Default)!);
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.ClrType == typeof(Bsn))
            {
                property.SetValueConverter(bsn);
            }
            else if (property.ClrType == typeof(Kladblok))
            {
                property.SetValueConverter(klad);
            }
            else if (property.ClrType == typeof(Geheim))
            {
                property.SetValueConverter(geheim);
            }
        }
    }

    /// <summary>snake_case names, one concurrency token for every aggregate, keys made by the domain.</summary>
    public static void Noem(ModelBuilder builder)
    {
        // Columns of owned values take their names from the table they share, so all names are read before any is set.
        // What is kept as JSON has neither a table nor columns.
        var typen = builder.Model.GetEntityTypes().Where(type => !type.IsMappedToJson()).ToList();
        var kolommen = typen.SelectMany(Kolommen).ToList();
        foreach (var type in typen)
        {
            type.SetTableName(Slang(Tabel(type)));
            foreach (var index in type.GetIndexes())
            {
                index.SetDatabaseName(null);
            }
        }

        kolommen.ForEach(kolom => kolom.Property.SetColumnName(Slang(kolom.Naam)));
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            Eigenschap(property);
        }
    }

    private static IEnumerable<(IMutableProperty Property, string Naam)> Kolommen(IMutableEntityType type)
    {
        var tabel = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return Vlak(type).Select(property => (property, property.GetColumnName(tabel)!));
    }

    private static IEnumerable<IMutableProperty> Vlak(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(deel => Vlak(deel.ComplexType)));

    private static string Tabel(IMutableEntityType type)
    {
        if (type.FindOwnership() is { IsUnique: true } eigendom)
        {
            return Tabel(eigendom.PrincipalEntityType);
        }

        var naam = type.GetTableName()!;
        return naam.StartsWith("AspNetUser", StringComparison.Ordinal) && type.ClrType != typeof(Account) ? "Account" + naam[10..]
            : type.IsOwned() ? naam : type.ClrType.Name;
    }

    private static void Eigenschap(IMutableProperty property)
    {
        if (property.Name == nameof(Aggregaat.Versie) && typeof(Aggregaat).IsAssignableFrom(property.DeclaringType.ClrType))
        {
            property.IsConcurrencyToken = true;
        }

        if (property.IsPrimaryKey() && property.ClrType == typeof(Guid))
        {
            property.ValueGenerated = ValueGenerated.Never;
        }
    }

    private static string Slang(string naam)
    {
        var uit = new StringBuilder(naam.Length + 8);
        for (var i = 0; i < naam.Length; i++)
        {
            var teken = naam[i];
            if (char.IsUpper(teken) && i > 0 && naam[i - 1] != '_' && !char.IsUpper(naam[i - 1]))
            {
                uit.Append('_');
            }

            uit.Append(char.ToLowerInvariant(teken));
        }

        return uit.ToString();
    }

    private sealed class MomentConverter() : ValueConverter<DateTimeOffset, DateTime>(
        moment => moment.UtcDateTime, utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
}
