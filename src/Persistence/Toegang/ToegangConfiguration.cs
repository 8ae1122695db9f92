using Kring.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Toegang;

internal sealed class OrganisatieConfiguration : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.ComplexProperty(organisatie => organisatie.Contact);
        builder.HasIndex(organisatie => organisatie.Oin);
    }
}

internal sealed class MedewerkerConfiguration : IEntityTypeConfiguration<Medewerker>
{
    public void Configure(EntityTypeBuilder<Medewerker> builder)
    {
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(medewerker => medewerker.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(medewerker => medewerker.Rollen).AlsJson();
        builder.Property(medewerker => medewerker.Werkgebieden).AlsJson();
        builder.OwnsOne(medewerker => medewerker.Uitdienst);
    }
}

internal sealed class SessieConfiguration : IEntityTypeConfiguration<Sessie>
{
    public void Configure(EntityTypeBuilder<Sessie> builder)
    {
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(sessie => sessie.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(sessie => sessie.Einde);
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasOne<Medewerker>().WithOne().HasForeignKey<Account>(account => account.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
    }
}
