using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Toezicht;

internal sealed class NagekekenConfiguration : IEntityTypeConfiguration<Nagekeken>
{
    public void Configure(EntityTypeBuilder<Nagekeken> builder)
    {
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(nagekeken => nagekeken.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nagekeken => new { nagekeken.OrganisatieId, nagekeken.Sleutel }).IsUnique();
    }
}
