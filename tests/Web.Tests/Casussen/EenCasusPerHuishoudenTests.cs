using System.Data.Common;
using Kring.TestSupport;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen;

/// <summary>That a household is in one open case at most is kept by the database too, whatever the program does.</summary>
public sealed class EenCasusPerHuishoudenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_database_weigert_een_huishouden_in_twee_open_casussen()
    {
        var een = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(811, "Rietgors")));
        var ander = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(812, "Roerdomp")));
        await using var beurt = host.Als(Wereld.Hanneke);
        var huishouden = await Huishouden(beurt, een.CasusId!.Value);

        await Assert.ThrowsAnyAsync<DbException>(() => beurt.Db.Database.ExecuteSqlAsync(
            $"UPDATE casushuishouden SET huishouden_id = {huishouden} WHERE casus_id = {ander.CasusId!.Value}", Ct));

        Assert.NotEqual(huishouden, await Huishouden(beurt, ander.CasusId!.Value));
    }

    private static Task<Guid> Huishouden(Beurt beurt, Guid casus) => beurt.Db.Casussen.AsNoTracking()
        .Where(een => een.Id == casus).SelectMany(een => een.Huishoudens).Select(deel => deel.HuishoudenId).SingleAsync(Ct);
}
