using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence;

internal sealed class InstellingConfiguration : IEntityTypeConfiguration<Instelling>
{
    public void Configure(EntityTypeBuilder<Instelling> builder) => builder.HasKey(instelling => instelling.Sleutel);
}

internal sealed class NummerreeksConfiguration : IEntityTypeConfiguration<Nummerreeks>
{
    public void Configure(EntityTypeBuilder<Nummerreeks> builder) => builder.HasKey(reeks => new { reeks.Soort, reeks.Jaar });
}
