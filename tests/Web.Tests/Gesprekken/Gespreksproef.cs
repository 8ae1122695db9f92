using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Gesprekken.Beginnen;
using Kring.Web.Gesprekken.Voeren;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Gesprekken;

/// <summary>Talks brought to the step a test needs by the real acts.</summary>
internal static class Gespreksproef
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A whole report of a teacher about a mother with a child.</summary>
    public static (string Veld, string Waarde)[] Verteld { get; } =
    [
        ("gevaar", "nee"), ("gevaar_nu", "Kind is op school."), ("melder_hoedanigheid", "Onderwijs"), ("melder_naam", "Femke Postma"),
        ("melder_organisatie", "De Boomgaard"), ("melder_telefoon", "0512 345678"), ("melder_noemen", "ja"), ("p1_voornamen", "Sem"), ("p1_achternaam", "Hofstrada"),
        ("p1_dag", "17"), ("p1_maand", "4"), ("p1_jaar", "2017"), ("p1_rol", "jeugdige"), ("p1_straat", "Vlierweg"), ("p1_huisnummer", "21"),
        ("p1_postcode", "5771 KD"), ("p1_plaats", "Lindervoort"), ("p2_voornamen", "Marijke"), ("p2_achternaam", "Hofstrada"), ("p2_zelfde", "ja"),
        ("p2_veilig_Bellen", "nee"), ("verhaal", "Sem slaapt slecht en is stil."), ("gezien", "Blauwe plek op de arm."), ("vorm_01", "ja"),
    ];

    public static async Task<Guid> Begin(this KringHost host, string wie = Wereld.Hanneke, Meldkanaal kanaal = Meldkanaal.Telefoon)
    {
        await using var beurt = host.Als(wie);
        return await beurt.Haal<BeginGesprekHandler>().Handle(new BeginGesprek(kanaal), Ct);
    }

    public static async Task<Kladblok> Typ(this KringHost host, Guid gesprek, string wie, int basis, params (string Veld, string Waarde)[] velden)
    {
        await using var beurt = host.Als(wie);
        return await beurt.Haal<SchrijfGesprekHandler>().Handle(
            new SchrijfGesprek(gesprek, basis, velden.ToDictionary(veld => veld.Veld, veld => veld.Waarde)), Ct);
    }

    public static async Task<Guid> BeginMet(this KringHost host, params (string Veld, string Waarde)[] velden)
    {
        var id = await host.Begin();
        await host.Typ(id, Wereld.Hanneke, 0, velden);
        return id;
    }

    public static async Task<Gesprek> Gesprek(this KringHost host, Guid id)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Gesprekken.AsNoTracking().SingleAsync(gesprek => gesprek.Id == id, Ct);
    }

    /// <summary>The same fields under the names they have on screen.</summary>
    public static (string Naam, string Waarde)[] OpScherm(params (string Veld, string Waarde)[] velden) =>
        [.. velden.Select(veld => ($"Velden[{veld.Veld}]", veld.Waarde))];
}
