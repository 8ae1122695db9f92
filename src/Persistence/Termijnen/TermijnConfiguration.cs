using System.Text.Json;
using Kring.Domain.Termijnen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Termijnen;

internal sealed class TermijnConfiguration : IEntityTypeConfiguration<Termijn>
{
    public void Configure(EntityTypeBuilder<Termijn> builder)
    {
        builder.ComplexProperty(termijn => termijn.Waarover);
        builder.Property(termijn => termijn.Duur).HasConversion(
            duur => duur == null ? null : duur.ToString(), tekst => tekst == null ? null : Termijnduur.Lees(tekst));
        builder.Ignore(termijn => termijn.Opschortingen);
        builder.Ignore(termijn => termijn.Verlengingen);
        Lijst<Opschorting>(builder, "_opschortingen", "Opschortingen");
        Lijst<Verlenging>(builder, "_verlengingen", "Verlengingen");
        builder.HasIndex(termijn => new { termijn.OrganisatieId, termijn.Einddag }).HasFilter("gehaald_op IS NULL AND vervallen_op IS NULL");
    }

    private static void Lijst<T>(EntityTypeBuilder<Termijn> builder, string veld, string kolom) =>
        builder.Property<List<T>>(veld).HasColumnName(kolom).HasConversion(
            lijst => JsonSerializer.Serialize(lijst, JsonSerializerOptions.Default),
            tekst => JsonSerializer.Deserialize<List<T>>(tekst, JsonSerializerOptions.Default)!,
            new ValueComparer<List<T>>(
                (a, b) => a!.SequenceEqual(b!), lijst => lijst.Aggregate(0, HashCode.Combine), lijst => lijst.ToList()));
}
