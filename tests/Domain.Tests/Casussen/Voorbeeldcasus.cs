using Kring.Domain.Casussen;
using Xunit;

namespace Kring.Domain.Tests.Casussen;

/// <summary>A case as most tests need it, and the organisations and people in it.</summary>
internal static class Voorbeeldcasus
{
    public static readonly DateTimeOffset Ontvangen = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Nu = Ontvangen.AddDays(2);

    public static readonly Guid VeiligThuis = Guid.NewGuid();

    public static readonly Guid Wijkteam = Guid.NewGuid();

    public static readonly Guid AnderTeam = Guid.NewGuid();

    public static readonly Guid Hanneke = Guid.NewGuid();

    public static readonly Guid Joost = Guid.NewGuid();

    public static readonly Guid Aisha = Guid.NewGuid();

    public static readonly Guid Melding = Guid.NewGuid();

    public static Casus Open(string? gemeente = "9901") => Casus.Open(
        Nu, "2026-0417", new Casusopening("Dekker – Hofstra", VeiligThuis, gemeente, Melding, Ontvangen, [Guid.NewGuid()]), Hanneke);

    public static Overdrachtaanbod Aanbod(Guid? aan = null, params string[] voorwaarden) =>
        new(aan ?? Wijkteam, Overdrachtcategorie.LokaalVeld, true, voorwaarden, "Wat bekend is.");

    public static Casus Aangeboden(params string[] voorwaarden)
    {
        var casus = Open();
        casus.BiedOverdrachtAan(Aanbod(null, voorwaarden), Nu, Hanneke);
        return casus;
    }

    public static Casus Aanvaard(params string[] voorwaarden)
    {
        var casus = Aangeboden(voorwaarden);
        casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, Wijkteam, Joost, Nu.AddDays(1), Joost);
        return casus;
    }

    /// <summary>Demands this refusal, with a sentence, and nothing new on the timeline.</summary>
    public static void Weigert<T>(Casus casus, Action act)
        where T : Weigering
    {
        var gebeurd = casus.Gebeurtenissen.Count;
        var weigering = Assert.IsType<T>(Assert.Throws<WeigeringException>(act).Weigering);
        Assert.EndsWith(".", weigering.Zin.Replace("?", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(gebeurd, casus.Gebeurtenissen.Count);
    }
}
