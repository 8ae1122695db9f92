using Kring.Domain.Toegang;
using Microsoft.AspNetCore.Identity;
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

internal sealed class VervangingConfiguration : IEntityTypeConfiguration<Vervanging>
{
    public void Configure(EntityTypeBuilder<Vervanging> builder)
    {
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(vervanging => vervanging.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(vervanging => vervanging.AfwezigeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(vervanging => vervanging.VervangerId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(vervanging => vervanging.Einde);
    }
}

internal sealed class ToegangsversieConfiguration : IEntityTypeConfiguration<Toegangsversie>
{
    public void Configure(EntityTypeBuilder<Toegangsversie> builder)
    {
        builder.HasIndex(versie => versie.Nummer).IsUnique();
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(versie => versie.VoorgesteldDoor).OnDelete(DeleteBehavior.Restrict);
        builder.Property(versie => versie.Regels).AlsJson();
        builder.Ignore(versie => versie.Beleid);
        builder.Ignore(versie => versie.Regel);
        builder.OwnsOne(versie => versie.Besluit);
    }
}

internal sealed class NoodtoegangConfiguration : IEntityTypeConfiguration<Noodtoegang>
{
    public void Configure(EntityTypeBuilder<Noodtoegang> builder)
    {
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(nood => nood.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(nood => nood.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(nood => nood.ToezichtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nood => new { nood.MedewerkerId, nood.Tot });
        builder.HasIndex(nood => nood.CasusId);
        builder.Ignore(nood => nood.Einde);
        builder.OwnsOne(nood => nood.Oordeel);
    }
}

internal sealed class InzagedoelConfiguration : IEntityTypeConfiguration<Inzagedoel>
{
    public void Configure(EntityTypeBuilder<Inzagedoel> builder)
    {
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(doel => doel.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(doel => new { doel.MedewerkerId, doel.CasusId });
        builder.Ignore(doel => doel.InWoorden);
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasOne<Medewerker>().WithOne().HasForeignKey<Account>(account => account.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>
/// Identity maps passkeys itself only when its options say so, and a context outside the web has no such options; so it
/// is said here, for all.
/// </summary>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    private const int LongestId = 1023;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("AspNetUserPasskeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestId);
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.OwnsOne(passkey => passkey.Data, data => data.ToJson("data"));
    }
}
