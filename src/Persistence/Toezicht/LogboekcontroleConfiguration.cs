using Kring.Domain.Toezicht;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Toezicht;

internal sealed class LogboekcontroleConfiguration : IEntityTypeConfiguration<Logboekcontrole>
{
    public void Configure(EntityTypeBuilder<Logboekcontrole> builder) => builder.HasIndex(controle => controle.Dag).IsUnique();
}
