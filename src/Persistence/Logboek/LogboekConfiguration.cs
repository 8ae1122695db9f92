using Kring.Domain.Logboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Logboek;

internal sealed class LogregelConfiguration : IEntityTypeConfiguration<Logregel>
{
    public void Configure(EntityTypeBuilder<Logregel> builder)
    {
        builder.HasIndex(regel => regel.Op);
        builder.HasIndex(regel => new { regel.PersoonId, regel.Op });
        builder.HasIndex(regel => new { regel.OnderwerpId, regel.Op });
    }
}

internal sealed class TijdlijnregelConfiguration : IEntityTypeConfiguration<Tijdlijnregel>
{
    public void Configure(EntityTypeBuilder<Tijdlijnregel> builder) =>
        builder.HasIndex(regel => new { regel.OnderwerpId, regel.Op });
}
