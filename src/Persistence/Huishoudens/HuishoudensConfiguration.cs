using Kring.Domain.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Huishoudens;

internal sealed class PersoonConfiguration : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.Property(persoon => persoon.Bsn);
        builder.Property(persoon => persoon.Geboren).HasConversion(
            geboren => geboren == null ? null : geboren.Value.ToString(),
            tekst => tekst == null ? null : Geboortedatum.LeesOpgeslagen(tekst));
        builder.Property(persoon => persoon.Telefoonnummers).AlsJson();
        builder.Property(persoon => persoon.Contactwegen).AlsJson();
        builder.OwnsOne(persoon => persoon.Zwangerschap);
        builder.OwnsOne(persoon => persoon.LeeftijdVolgensMelder);
        // Equal numbers are found by this keyed hash; it is filled when the context saves.
        builder.Property<string?>(KringDbContext.BsnSleutel);
        builder.HasIndex(KringDbContext.BsnSleutel);
        builder.HasIndex(persoon => persoon.Naamsleutel);
        builder.OwnsMany(persoon => persoon.Verblijven, Verblijven);
        builder.Navigation(persoon => persoon.Verblijven).AutoInclude();
    }

    private static void Verblijven(OwnedNavigationBuilder<Persoon, Verblijf> builder)
    {
        builder.ToTable("Verblijf");
        builder.WithOwner().HasForeignKey("PersoonId");
        builder.HasKey(verblijf => verblijf.Id);
        builder.HasIndex(verblijf => verblijf.Adressleutel);
        builder.OwnsOne(verblijf => verblijf.Afscherming);
        builder.OwnsOne(verblijf => verblijf.Adres);
        builder.Navigation(verblijf => verblijf.Adres).IsRequired();
    }
}

internal sealed class HuishoudenConfiguration : IEntityTypeConfiguration<Huishouden>
{
    public void Configure(EntityTypeBuilder<Huishouden> builder)
    {
        builder.OwnsMany(huishouden => huishouden.Leden, leden =>
        {
            leden.ToTable("Lid");
            leden.WithOwner().HasForeignKey("HuishoudenId");
            leden.HasKey(lid => lid.Id);
            leden.HasIndex(lid => lid.PersoonId);
            leden.Ignore(lid => lid.WasNooitLid);
            leden.OwnsOne(lid => lid.Vertrek);
            leden.HasOne<Persoon>().WithMany().HasForeignKey(lid => lid.PersoonId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Ignore(huishouden => huishouden.LedenNu);
    }
}

internal sealed class RelatieConfiguration : IEntityTypeConfiguration<Relatie>
{
    public void Configure(EntityTypeBuilder<Relatie> builder)
    {
        builder.HasOne<Persoon>().WithMany().HasForeignKey(relatie => relatie.VanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(relatie => relatie.NaarId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(relatie => new { relatie.VanId, relatie.NaarId }).IsUnique();
    }
}
