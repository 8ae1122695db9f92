using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Casussen;

internal sealed class CasusConfiguration : IEntityTypeConfiguration<Casus>
{
    // One row without end: one holder, one eigenaar, one open casus for a household.
    private const string Lopend = "tot IS NULL";

    public void Configure(EntityTypeBuilder<Casus> builder)
    {
        builder.HasIndex(casus => casus.Nummer).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(casus => casus.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(casus => casus.BehandelaarId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(casus => casus.Afsluiting);
        builder.HasOne<Casus>().WithMany().HasForeignKey(casus => casus.LeidendeCasusId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(casus => casus.Huishoudens, rij =>
        {
            Kind(rij, "Casushuishouden");
            rij.OwnsOne(huishouden => huishouden.Herkomst);
            rij.HasIndex(huishouden => huishouden.HuishoudenId).IsUnique().HasFilter(Lopend);
            // From a household to its cases, also those that ended.
            rij.HasIndex("HuishoudenId", "CasusId");
            rij.HasOne<Huishouden>().WithMany().HasForeignKey(huishouden => huishouden.HuishoudenId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(casus => casus.Meldingen, rij =>
        {
            Kind(rij, "Casusmelding");
            rij.OwnsOne(melding => melding.Herkomst);
            rij.HasIndex(melding => melding.MeldingId);
            rij.HasOne<Melding>().WithMany().HasForeignKey(melding => melding.MeldingId).OnDelete(DeleteBehavior.Restrict);
        });
        Regie(builder);
        Werk(builder);
        Verteld(builder);
    }

    private static void Regie(EntityTypeBuilder<Casus> builder)
    {
        builder.OwnsMany(casus => casus.Zichthouders, rij =>
        {
            Kind(rij, "Zichthouder");
            rij.HasIndex("CasusId").IsUnique().HasFilter(Lopend);
            rij.HasOne<Organisatie>().WithMany().HasForeignKey(houder => houder.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(casus => casus.Regisseurs, rij =>
        {
            Kind(rij, "Regisseur");
            rij.HasIndex("CasusId").IsUnique().HasFilter(Lopend);
            rij.HasOne<Medewerker>().WithMany().HasForeignKey(regisseur => regisseur.MedewerkerId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(casus => casus.Deelnames, rij =>
        {
            Kind(rij, "Deelname");
            rij.OwnsOne(deelname => deelname.Herkomst);
            rij.HasIndex(deelname => new { deelname.OrganisatieId, deelname.Tot });
            rij.HasOne<Organisatie>().WithMany().HasForeignKey(deelname => deelname.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Ignore(casus => casus.Veiligheidsvoorwaarden);
        builder.Ignore(casus => casus.VolgendMonitormoment);
        builder.Ignore(casus => casus.ZichtNu);
        builder.Ignore(casus => casus.Regisseur);
    }

    private static void Werk(EntityTypeBuilder<Casus> builder)
    {
        builder.OwnsMany(casus => casus.Diensten, rij =>
        {
            Kind(rij, "Dienst");
            rij.OwnsOne(dienst => dienst.Herkomst);
            rij.OwnsOne(dienst => dienst.Afronding);
        });
        builder.OwnsMany(casus => casus.Overdrachten, rij =>
        {
            Kind(rij, "Overdracht");
            rij.Property(overdracht => overdracht.Voorwaarden).AlsJson();
            rij.OwnsOne(overdracht => overdracht.Aanvaarding);
            rij.OwnsOne(overdracht => overdracht.Teruggave);
            rij.OwnsOne(overdracht => overdracht.Intrekking);
        });
        builder.OwnsMany(casus => casus.Monitormomenten, rij =>
        {
            Kind(rij, "Monitormoment");
            rij.OwnsOne(moment => moment.Herkomst);
            rij.OwnsOne(moment => moment.Uitkomst);
        });
        builder.Ignore(casus => casus.LopendeDienst);
        builder.Ignore(casus => casus.OpenOverdracht);
    }

    private static void Verteld(EntityTypeBuilder<Casus> builder)
    {
        builder.OwnsMany(casus => casus.Informeringen, rij =>
        {
            Kind(rij, "Informering");
            rij.OwnsOne(informering => informering.Herkomst);
            // Told once; it can be read in another casus as well.
            rij.HasIndex(informering => new { informering.MeldingId, informering.PersoonId }).IsUnique().HasFilter("herkomst_op IS NULL");
        });
    }

    private static void Kind<T>(OwnedNavigationBuilder<Casus, T> rij, string tabel)
        where T : class
    {
        rij.ToTable(tabel);
        rij.WithOwner().HasForeignKey("CasusId");
        rij.HasKey("Id");
    }
}
