using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Meldingen;

internal sealed class OntvangenBerichtConfiguration : IEntityTypeConfiguration<OntvangenBericht>
{
    public void Configure(EntityTypeBuilder<OntvangenBericht> builder)
    {
        builder.Property(bericht => bericht.Inhoud);
        builder.OwnsOne(bericht => bericht.Afhandeling);
        builder.HasOne<Melding>().WithMany().HasForeignKey(bericht => bericht.MeldingId).OnDelete(DeleteBehavior.Restrict);
        // The same sender with the same reference is a duplicate (StUF016).
        builder.HasIndex(bericht => new { bericht.Zender, bericht.Referentie }).IsUnique().HasFilter("melding_id IS NOT NULL");
    }
}

internal sealed class MeldingConfiguration : IEntityTypeConfiguration<Melding>
{
    public void Configure(EntityTypeBuilder<Melding> builder)
    {
        builder.HasIndex(melding => melding.Nummer).IsUnique();
        builder.HasIndex(melding => new { melding.OrganisatieId, melding.Ontvangen });
        builder.HasIndex(melding => melding.CasusId);
        builder.HasIndex(melding => melding.MelderId);
        // The same form sent twice is one report.
        builder.HasIndex(melding => melding.Zending).IsUnique();
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(melding => melding.MelderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(melding => melding.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(melding => melding.BehandelaarId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(melding => melding.LetOp).AlsJson();
        builder.Property(melding => melding.Geweldsvormen).AlsJson();
        builder.Property(melding => melding.Vertellingen).AlsJson();
        builder.Property(melding => melding.AcuteStappen).AlsJson();
        builder.Property(melding => melding.Herhalingen).AlsJson();
        builder.Property(melding => melding.Raadplegingen).AlsJson();
        builder.OwnsOne(melding => melding.AcuteCheck);
        builder.OwnsOne(melding => melding.Herkend);
        builder.OwnsOne(melding => melding.Beoordeling);
        builder.OwnsOne(melding => melding.Teruggave);
        builder.OwnsMany(melding => melding.Personen, Personen);
    }

    private static void Personen(OwnedNavigationBuilder<Melding, Meldingpersoon> personen)
    {
        personen.ToTable("Meldingpersoon");
        personen.WithOwner().HasForeignKey("MeldingId");
        personen.HasKey(persoon => persoon.Id);
        personen.HasIndex(persoon => persoon.PersoonId);
        personen.HasIndex(persoon => persoon.HuishoudenId);
        personen.HasOne<Persoon>().WithMany().HasForeignKey(persoon => persoon.PersoonId).OnDelete(DeleteBehavior.Restrict);
        personen.HasOne<Huishouden>().WithMany().HasForeignKey(persoon => persoon.HuishoudenId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OntvangstbewijsConfiguration : IEntityTypeConfiguration<Ontvangstbewijs>
{
    public void Configure(EntityTypeBuilder<Ontvangstbewijs> builder)
    {
        builder.HasIndex(bewijs => bewijs.Kenmerk).IsUnique();
        builder.HasIndex(bewijs => bewijs.MeldingId).IsUnique();
        builder.HasOne<Melding>().WithMany().HasForeignKey(bewijs => bewijs.MeldingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AanvullingConfiguration : IEntityTypeConfiguration<Aanvulling>
{
    public void Configure(EntityTypeBuilder<Aanvulling> builder)
    {
        builder.Property(aanvulling => aanvulling.Tekst);
        builder.Property(aanvulling => aanvulling.Terugbellen);
        builder.OwnsOne(aanvulling => aanvulling.Lezing);
        builder.HasOne<Melding>().WithMany().HasForeignKey(aanvulling => aanvulling.MeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(aanvulling => aanvulling.DoorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LosmakingConfiguration : IEntityTypeConfiguration<Losmaking>
{
    public void Configure(EntityTypeBuilder<Losmaking> builder)
    {
        builder.HasOne<Melding>().WithMany().HasForeignKey(los => los.MeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(los => los.VanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Persoon>().WithMany().HasForeignKey(los => los.NaarId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Huishouden>().WithMany().HasForeignKey(los => los.VanHuishoudenId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Huishouden>().WithMany().HasForeignKey(los => los.NaarHuishoudenId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(los => los.Einde);
        builder.Ignore(los => los.Wissel);
        builder.Ignore(los => los.Terug);
    }
}
