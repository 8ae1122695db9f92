using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Berichten;

internal sealed class BriefConfiguration : IEntityTypeConfiguration<Brief>
{
    public void Configure(EntityTypeBuilder<Brief> builder)
    {
        builder.Property(brief => brief.Tekst);
        builder.OwnsOne(brief => brief.Verstuurd);
        builder.HasIndex(brief => brief.Nummer).IsUnique();
        builder.HasIndex(brief => brief.MeldingId);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(brief => brief.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BriefsjabloonConfiguration : IEntityTypeConfiguration<Briefsjabloon>
{
    public void Configure(EntityTypeBuilder<Briefsjabloon> builder) =>
        builder.HasIndex(sjabloon => new { sjabloon.Soort, sjabloon.Uitgave }).IsUnique();
}
