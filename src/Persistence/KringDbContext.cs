using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Domain.Gesprekken;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;
using Kring.Domain.Werklijst;
using Kring.Persistence.Huishoudens;
using Kring.Persistence.Logboek;
using Kring.Persistence.Toegang;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence;

/// <summary>The one database. Its tables are made by the numbered SQL files; a test holds both together.</summary>
public sealed class KringDbContext(DbContextOptions<KringDbContext> options, Versleuteling versleuteling, Vrager vrager)
    : IdentityUserContext<Account, Guid>(options)
{
    internal const string BsnSleutel = "BsnSleutel";

    internal Versleuteling Versleuteling => versleuteling;

    internal Vrager Vrager => vrager;

    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    public DbSet<Medewerker> Medewerkers => Set<Medewerker>();

    public DbSet<Sessie> Sessies => Set<Sessie>();

    public DbSet<Vervanging> Vervangingen => Set<Vervanging>();

    public DbSet<Toegangsversie> Toegangsversies => Set<Toegangsversie>();

    public DbSet<Inzagedoel> Inzagedoelen => Set<Inzagedoel>();

    public DbSet<Noodtoegang> Noodtoegangen => Set<Noodtoegang>();

    public DbSet<Gemeente> Gemeenten => Set<Gemeente>();

    public DbSet<Logregel> Logregels => Set<Logregel>();

    public DbSet<Zegel> Zegels => Set<Zegel>();

    public DbSet<OnverzegeldeRegel> OnverzegeldeRegels => Set<OnverzegeldeRegel>();

    public DbSet<Tijdlijnregel> Tijdlijn => Set<Tijdlijnregel>();

    public DbSet<Termijn> Termijnen => Set<Termijn>();

    public DbSet<Persoon> Personen => Set<Persoon>();

    public DbSet<Personenpaar> Personenparen => Set<Personenpaar>();

    public DbSet<Huishouden> Huishoudens => Set<Huishouden>();

    public DbSet<Relatie> Relaties => Set<Relatie>();

    public DbSet<OntvangenBericht> OntvangenBerichten => Set<OntvangenBericht>();

    public DbSet<Gesprek> Gesprekken => Set<Gesprek>();

    public DbSet<Advies> Adviezen => Set<Advies>();

    public DbSet<Melding> Meldingen => Set<Melding>();

    public DbSet<Losmaking> Losmakingen => Set<Losmaking>();

    public DbSet<Ontvangstbewijs> Ontvangstbewijzen => Set<Ontvangstbewijs>();

    public DbSet<Aanvulling> Aanvullingen => Set<Aanvulling>();

    public DbSet<Casus> Casussen => Set<Casus>();

    public DbSet<Samenvoeging> Samenvoegingen => Set<Samenvoeging>();

    public DbSet<Veiligheidsplan> Veiligheidsplannen => Set<Veiligheidsplan>();

    public DbSet<BewaardOverzicht> BewaardeOverzichten => Set<BewaardOverzicht>();

    public DbSet<Startoverzicht> Startoverzichten => Set<Startoverzicht>();

    public DbSet<Nagekeken> Nagekeken => Set<Nagekeken>();

    public DbSet<Logboekcontrole> Logboekcontroles => Set<Logboekcontrole>();

    public DbSet<Instelling> Instellingen => Set<Instelling>();

    public DbSet<UitgaandBericht> UitgaandeBerichten => Set<UitgaandBericht>();

    public DbSet<Brief> Brieven => Set<Brief>();

    public DbSet<Briefsjabloon> Briefsjablonen => Set<Briefsjabloon>();

    /// <summary>The door past the wall of the own organisation: what is asked until it closes goes over the whole region.</summary>
    public IDisposable OverDeRegio(Regiogrond grond) => vrager.OverDeRegio(grond);

    /// <summary>The same store by another connection.</summary>
    internal KringDbContext Op(Opslag opslag)
    {
        var opties = new DbContextOptionsBuilder<KringDbContext>();
        opslag.Stel(opties);
        return new KringDbContext(opties.Options, versleuteling, new Vrager());
    }

    /// <summary>The keyed hash of a citizen service number, by which an equal one is found.</summary>
    public string Zoeksleutel(Bsn bsn) => versleuteling.Zoeksleutel(bsn.Nummer);

    /// <summary>Persons with exactly this citizen service number.</summary>
    public IQueryable<Persoon> PersonenMet(Bsn bsn)
    {
        var sleutel = Zoeksleutel(bsn);
        return Personen.Where(persoon => EF.Property<string?>(persoon, BsnSleutel) == sleutel);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var persoon in ChangeTracker.Entries<Persoon>().Where(regel => regel.State is EntityState.Added or EntityState.Modified))
        {
            persoon.Property(BsnSleutel).CurrentValue = persoon.Entity.Bsn is { } bsn ? Zoeksleutel(bsn) : null;
        }

        await Persoonssleutels.WerkBij(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventies.Stel(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(KringDbContext).Assembly);
        Conventies.VersleutelVelden(builder, versleuteling);
        Conventies.Noem(builder);
    }
}
