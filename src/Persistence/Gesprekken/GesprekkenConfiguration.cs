using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Gesprekken;

internal sealed class GesprekConfiguration : IEntityTypeConfiguration<Gesprek>
{
    public void Configure(EntityTypeBuilder<Gesprek> builder)
    {
        builder.HasIndex(gesprek => new { gesprek.OrganisatieId, gesprek.Begonnen });
        builder.HasIndex(gesprek => gesprek.MeldingId);
        builder.HasIndex(gesprek => gesprek.BerichtId);
        builder.Property(gesprek => gesprek.Klad);
        builder.OwnsOne(gesprek => gesprek.Einde);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(gesprek => gesprek.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Melding>().WithMany().HasForeignKey(gesprek => gesprek.MeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OntvangenBericht>().WithMany().HasForeignKey(gesprek => gesprek.BerichtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advies>().WithMany().HasForeignKey(gesprek => gesprek.AdviesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advies>().WithMany().HasForeignKey(gesprek => gesprek.VervolgOpId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AdviesConfiguration : IEntityTypeConfiguration<Advies>
{
    public void Configure(EntityTypeBuilder<Advies> builder)
    {
        builder.HasIndex(advies => advies.Nummer).IsUnique();
        builder.HasIndex(advies => new { advies.OrganisatieId, advies.Gegeven });
        builder.Property(advies => advies.Aanleidingen).AlsJson();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(advies => advies.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advies>().WithMany().HasForeignKey(advies => advies.VervolgOpId).OnDelete(DeleteBehavior.Restrict);
    }
}
