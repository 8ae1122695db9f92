using Kring.Domain.Berichten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Berichten;

internal sealed class UitgaandBerichtConfiguration : IEntityTypeConfiguration<UitgaandBericht>
{
    public void Configure(EntityTypeBuilder<UitgaandBericht> builder)
    {
        builder.Property(bericht => bericht.Inhoud);
        builder.HasIndex(bericht => bericht.Referentie).IsUnique();
        builder.HasIndex(bericht => bericht.VolgendePoging).HasFilter("verzonden IS NULL");
    }
}
