using Kring.Domain.Huishoudens;
using Kring.Persistence.Huishoudens;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Huishoudens;

/// <summary>The keys by which people are found keep step with the people.</summary>
public sealed class PersoonssleutelsTests(KringHost host) : IClassFixture<KringHost>
{
    private static readonly Adres Oud = new() { Straat = "Merelpad", Huisnummer = "5", Postcode = "5771AB", Plaats = "Lindervoort" };
    private static readonly Adres Nieuw = new() { Straat = "Fazantdreef", Huisnummer = "88", Postcode = "5786XZ", Plaats = "Oudemerk" };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_wordt_ingeschreven_wordt_gevonden_en_wie_verhuist_ook_op_het_nieuwe_adres()
    {
        var id = await Schrijf("Heggenrank", Oud);
        Assert.Contains(id, await Vind(Op(Oud)));
        Assert.DoesNotContain(id, await Vind(Op(Nieuw)));
        var eerst = await Sleutels();

        await using (var beurt = host.Niemand())
        {
            var persoon = (await beurt.Db.Personen.FindAsync([id], Ct))!;
            persoon.Verblijft(Adressoort.Feitelijk, Nieuw, host.Klok.Nu, new(2026, 11, 2));
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.Contains(id, await Vind(Op(Oud)));
        Assert.Contains(id, await Vind(Op(Nieuw)));
        Assert.True(await Sleutels() > eerst);
    }

    [Fact]
    public async Task Wat_niet_wordt_bewaard_heeft_geen_sleutels()
    {
        var voor = await Sleutels();
        await using (var beurt = host.Niemand())
        {
            await using var transactie = await beurt.Db.Database.BeginTransactionAsync(Ct);
            beurt.Db.Add(Persoon.Schrijf(host.Klok.Nu, Naam("Klaverzuring")));
            await beurt.Db.SaveChangesAsync(Ct);
            await transactie.RollbackAsync(Ct);
        }

        Assert.Equal(voor, await Sleutels());
        Assert.Empty(await Vind(Naam("Klaverzuring")));
    }

    [Fact]
    public async Task Een_naam_die_bekend_wordt_vervangt_de_sleutels_van_daarvoor()
    {
        var id = await Schrijf("Speenkruid", null);
        await using (var beurt = host.Niemand())
        {
            var persoon = (await beurt.Db.Personen.FindAsync([id], Ct))!;
            persoon.VulAan(Naam("Speenkruid") with { Voornamen = "Ida", Geboren = Geboortedatum.Op(new(1966, 8, 7)) });
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.Contains(id, await Vind(new Persoonsgegevens("Anders", null, "Ida", Geslacht.Onbekend, Geboortedatum.Op(new(1966, 8, 7)), null)));
    }

    [Fact]
    public async Task Sleutels_die_anders_werden_gemaakt_worden_bij_het_begin_vervangen_en_daarna_niet_opnieuw()
    {
        var id = await Schrijf("Egelskop", Oud);
        var voor = await Sleutels();
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Database.ExecuteSqlRawAsync("DELETE FROM persoonssleutel", Ct);
            await beurt.Db.Database.ExecuteSqlRawAsync("DELETE FROM persoonsmerk", Ct);
            await Persoonssleutels.Vul(beurt.Db, Ct);
            Assert.Equal(0, await Sleutels());
            await beurt.Db.Instellingen.Where(een => een.Sleutel == "persoonssleutels").ExecuteUpdateAsync(zet => zet.SetProperty(een => een.Waarde, "0"), Ct);

            await Persoonssleutels.Vul(beurt.Db, Ct);
        }

        Assert.Equal(voor, await Sleutels());
        Assert.Contains(id, await Vind(Op(Oud)));
    }

    private static Persoonsgegevens Naam(string naam) => new(naam, null, null, Geslacht.Onbekend, null, null);

    private static Persoonsgegevens Op(Adres adres) => Naam("Niemandsma") with { FeitelijkAdres = adres };

    private async Task<Guid> Schrijf(string naam, Adres? adres)
    {
        await using var beurt = host.Niemand();
        var persoon = Persoon.Schrijf(host.Klok.Nu, Naam(naam));
        if (adres is not null)
        {
            persoon.Verblijft(Adressoort.Feitelijk, adres, host.Klok.Nu, new(2026, 11, 1));
        }

        beurt.Db.Add(persoon);
        await beurt.Db.SaveChangesAsync(Ct);
        return persoon.Id;
    }

    private async Task<IReadOnlyList<Guid>> Vind(Persoonsgegevens gezocht)
    {
        await using var beurt = host.Niemand();
        return (await beurt.Haal<Persoonsvinder>().Vind([gezocht], Ct))[0];
    }

    private async Task<int> Sleutels()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Database.SqlQueryRaw<int>("SELECT CAST(COUNT(*) AS integer) AS \"Value\" FROM persoonssleutel").SingleAsync(Ct);
    }
}
