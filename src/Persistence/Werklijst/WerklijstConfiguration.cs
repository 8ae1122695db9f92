using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Werklijst;

internal sealed class BewaardOverzichtConfiguration : IEntityTypeConfiguration<BewaardOverzicht>
{
    public void Configure(EntityTypeBuilder<BewaardOverzicht> builder)
    {
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(overzicht => overzicht.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(overzicht => overzicht.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StartoverzichtConfiguration : IEntityTypeConfiguration<Startoverzicht>
{
    public void Configure(EntityTypeBuilder<Startoverzicht> builder)
    {
        builder.HasOne<Medewerker>().WithOne().HasForeignKey<Startoverzicht>(start => start.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BewaardOverzicht>().WithMany().HasForeignKey(start => start.OverzichtId).OnDelete(DeleteBehavior.Cascade);
    }
}
