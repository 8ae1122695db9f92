using Kring.Domain.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Huishoudens;

internal sealed class PersonenpaarConfiguration : IEntityTypeConfiguration<Personenpaar>
{
    public void Configure(EntityTypeBuilder<Personenpaar> builder)
    {
        builder.HasOne<Persoon>().WithMany().HasForeignKey(paar => paar.EenId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(paar => paar.AnderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(paar => new { paar.EenId, paar.AnderId }).IsUnique();
        builder.HasIndex(paar => new { paar.Stand, paar.Kans });
        builder.Property(paar => paar.Besluiten).AlsJson();
    }
}
