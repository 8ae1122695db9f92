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
        builder.HasIndex(regel => new { regel.MedewerkerId, regel.Op });
        builder.HasIndex(regel => new { regel.OnderwerpId, regel.Op });
        builder.HasIndex(regel => new { regel.Actie, regel.Op }).HasFilter("persoon_id IS NULL");
    }
}

internal sealed class TijdlijnregelConfiguration : IEntityTypeConfiguration<Tijdlijnregel>
{
    public void Configure(EntityTypeBuilder<Tijdlijnregel> builder) =>
        builder.HasIndex(regel => new { regel.OnderwerpId, regel.Op });
}

internal sealed class ZegelConfiguration : IEntityTypeConfiguration<Zegel>
{
    public void Configure(EntityTypeBuilder<Zegel> builder)
    {
        builder.HasKey(zegel => zegel.Nummer);
        builder.Property(zegel => zegel.Nummer).ValueGeneratedNever();
        builder.HasIndex(zegel => zegel.LogregelId).IsUnique();
    }
}

internal sealed class OnverzegeldeRegelConfiguration : IEntityTypeConfiguration<OnverzegeldeRegel>
{
    public void Configure(EntityTypeBuilder<OnverzegeldeRegel> builder) => builder.HasKey(regel => regel.LogregelId);
}
