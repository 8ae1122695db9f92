using Kring.Domain.Casussen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Casussen;

internal sealed class SamenvoegingConfiguration : IEntityTypeConfiguration<Samenvoeging>
{
    public void Configure(EntityTypeBuilder<Samenvoeging> builder)
    {
        builder.HasOne<Casus>().WithMany().HasForeignKey(samen => samen.LeidendeCasusId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Casus>().WithMany().HasForeignKey(samen => samen.OpgegaanCasusId).OnDelete(DeleteBehavior.Restrict);
        // What went up in one casus cannot go up in another at the same time.
        builder.HasIndex(samen => samen.OpgegaanCasusId).IsUnique().HasFilter("einde_op IS NULL");
        builder.Property(samen => samen.Verhuizingen).AlsJson();
        builder.OwnsOne(samen => samen.Ervoor);
        builder.Navigation(samen => samen.Ervoor).IsRequired();
        builder.OwnsOne(samen => samen.Einde);
    }
}
