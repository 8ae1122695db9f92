using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Plannen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Plannen;

internal sealed class VeiligheidsplanConfiguration : IEntityTypeConfiguration<Veiligheidsplan>
{
    public void Configure(EntityTypeBuilder<Veiligheidsplan> builder)
    {
        // A casus has one plan that goes on; another one can rest since two casussen were joined.
        builder.HasIndex(plan => new { plan.CasusId, plan.RustVoor }).IsUnique();
        builder.OwnsOne(plan => plan.Herkomst);
        builder.HasOne<Casus>().WithMany().HasForeignKey(plan => plan.CasusId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(plan => plan.Afspraken, rij =>
        {
            rij.ToTable("Afspraak");
            rij.WithOwner().HasForeignKey("VeiligheidsplanId");
            rij.HasKey(afspraak => afspraak.Id);
            rij.HasIndex("VeiligheidsplanId", nameof(Afspraak.Volgnummer)).IsUnique();
            rij.Property(afspraak => afspraak.Standen).AlsJson();
            rij.HasOne<Persoon>().WithMany().HasForeignKey(afspraak => afspraak.PersoonId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(plan => plan.Kinderen, rij =>
        {
            rij.ToTable("Kindlijn");
            rij.WithOwner().HasForeignKey("VeiligheidsplanId");
            rij.HasKey(kind => kind.Id);
            rij.OwnsOne(kind => kind.Herkomst);
            rij.HasIndex("VeiligheidsplanId", nameof(Kindlijn.PersoonId)).IsUnique();
            rij.Property(kind => kind.Gesprekken).AlsJson();
            rij.HasOne<Persoon>().WithMany().HasForeignKey(kind => kind.PersoonId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
