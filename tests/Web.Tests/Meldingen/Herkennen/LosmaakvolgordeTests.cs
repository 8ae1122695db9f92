using Kring.Domain;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence.Huishoudens;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Huishoudens.Vergelijken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

/// <summary>
/// Random orders of recognising, joining and parting records, setting right and taking back: whatever is taken back leaves no
/// trace in anything that follows from who is who, and the keys are always those of what is known.
/// </summary>
public sealed class LosmaakvolgordeTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Naam = "Zwerfkei";

    private static readonly string[] Voornamen = ["Maria", "Mieke", "Marja", "Mar"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task In_elke_volgorde_herstelt_terugdraaien_alles_wat_eruit_volgt(int zaad)
    {
        var (toeval, naam) = (new Random(zaad), $"{Naam}{(char)('a' + zaad)}{(char)('k' + zaad)}oord");
        var (meldingen, gedaan) = (new List<Guid> { await Ontvang(toeval, naam, null) }, 0);
        for (var stap = 0; stap < 20; stap++)
        {
            var mensen = await Mensen(meldingen);
            gedaan += toeval.Next(5) switch
            {
                0 or 1 => await Herken(toeval, naam, mensen, meldingen),
                2 => await Koppel(toeval, mensen),
                _ => await MaakLosEnTerug(toeval, mensen, meldingen),
            };
            await Sleutelcontrole(await Mensen(meldingen));
        }

        Assert.True(gedaan > 5, $"Only {gedaan} steps did something.");
    }

    private async Task<int> Herken(Random toeval, string naam, List<Guid> mensen, List<Guid> meldingen)
    {
        meldingen.Add(await Ontvang(toeval, naam, mensen[toeval.Next(mensen.Count)]));
        return 1;
    }

    private async Task<int> MaakLosEnTerug(Random toeval, List<Guid> mensen, List<Guid> meldingen)
    {
        var id = meldingen[toeval.Next(meldingen.Count)];
        var (melding, ervoor, verder, dicht) = (await host.Melding(id), await Stand(mensen), await Groepen(mensen), await host.Dicht([.. mensen]));
        Losmaking los;
        try
        {
            los = await host.MaakLos(id, toeval.Next(2) == 0 ? null : mensen[toeval.Next(mensen.Count)], toeval.Next(3) == 0 ? melding.Huishoudens[0] : null);
        }
        catch (WeigeringException)
        {
            Assert.Equal(ervoor, await Stand(mensen));
            return 0;
        }

        Assert.DoesNotContain(los.VanId, (await host.Melding(id)).PersoonIds);
        Assert.Equal(Paarstand.Verschillend, (await Huishoudens.Dubbelproef.Paar(host, (los.VanId, los.NaarId))).Stand);
        await Sleutelcontrole(await Mensen(meldingen));
        if (toeval.Next(3) > 0)
        {
            await host.DraaiTerug(los);
            Assert.Equal(ervoor, await Stand(mensen));
            Assert.Equal(verder, await Groepen(mensen));
            Assert.Empty(dicht.Except(await host.Dicht([.. mensen])));
        }

        return 1;
    }

    private async Task<int> Koppel(Random toeval, List<Guid> mensen)
    {
        var (een, ander) = (mensen[toeval.Next(mensen.Count)], mensen[toeval.Next(mensen.Count)]);
        var (eerste, tweede) = Personenpaar.Orden(een, ander);
        await using var beurt = host.Als(Wereld.Hanneke);
        if (await beurt.Db.Personenparen.SingleOrDefaultAsync(paar => paar.EenId == eerste && paar.AnderId == tweede, Ct) is not { } paar)
        {
            return 0;
        }

        var ervoor = await Stand(mensen);
        try
        {
            await beurt.Haal<BesluitPaarHandler>().Handle(new BesluitPaar { PaarId = paar.Id, Versie = paar.Versie, Stand = (Paarstand)toeval.Next(3), Reden = "Proef." }, Ct);
            return 1;
        }
        catch (WeigeringException)
        {
            Assert.Equal(ervoor, await Stand(mensen));
            return 0;
        }
    }

    private async Task<Guid> Ontvang(Random toeval, string naam, Guid? als)
    {
        var mens = new Persoonsbouwer(Voornamen[toeval.Next(4)], "", naam, "V").Geboren(Losproef.Dag(naam)).Rol("ouder met gezag").Woont(800 + toeval.Next(3));
        mens = toeval.Next(2) == 0 ? mens : mens.Telefoon($"060000080{toeval.Next(3)}");
        mens = toeval.Next(4) == 0 ? mens.Informatie("GEHEIM ADRES, niet verstrekken.") : mens;
        mens = toeval.Next(3) == 0 ? mens.Herkomst("Poolse", "Pools") : mens;
        return als is { } wie ? await host.OntvangAls(wie, mens) : await host.OntvangEnHerken(mens);
    }

    // Everybody who is in one of the reports now.
    private async Task<List<Guid>> Mensen(List<Guid> meldingen)
    {
        await using var beurt = host.Niemand();
        var gevonden = await beurt.Db.Meldingen.AsNoTracking().AsSplitQuery().Where(melding => meldingen.Contains(melding.Id)).ToListAsync(Ct);
        return [.. gevonden.SelectMany(melding => melding.PersoonIds).Distinct().Order()];
    }

    private Task<string> Stand(List<Guid> mensen) => host.Stand([.. mensen]);

    private async Task<string> Groepen(List<Guid> mensen)
    {
        await using var beurt = host.Niemand();
        var groepen = await beurt.Haal<Web.Huishoudens.Persoonsgroepen>().Van(mensen, Ct);
        return string.Join(' ', mensen.Select(mens => mensen.IndexOf(mensen.First(ander => groepen[ander] == groepen[mens]))));
    }

    private async Task Sleutelcontrole(List<Guid> mensen)
    {
        await using var beurt = host.Niemand();
        var vinder = beurt.Haal<Persoonsvinder>();
        foreach (var id in mensen)
        {
            var persoon = await host.Persoon(id);
            Assert.Contains(id, (await vinder.Vind([persoon.Gegevens], Ct)).Single());
        }
    }
}
