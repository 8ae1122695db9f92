using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

/// <summary>Reports at the step a test needs.</summary>
internal static class Meldingvoorbeeld
{
    public static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly Guid Wie = Guid.CreateVersion7(Nu);
    public static readonly Guid Casus = Guid.CreateVersion7(Nu);

    public static Melding Ontvangen(params Meldingplaats[] plaatsen) => Melding.Ontvang(Nu, "2026-0001", Guid.CreateVersion7(Nu), new Meldinggegevens
    {
        MelderNaam = "Politie Eenheid Merewold",
        Personen = [.. (plaatsen.Length == 0 ? [Meldingplaats.Gezin] : plaatsen).Select((plaats, i) => new GemeldeNaam($"Persoon {i + 1}", "Zandkuil", null, plaats))],
    });

    public static Melding Gecheckt(bool gevaar = false, params Meldingplaats[] plaatsen)
    {
        var melding = Ontvangen(plaatsen);
        melding.LegAcuteCheckVast(gevaar, "Vader is weg.", "Politie blijft.", Nu, Wie);
        return melding;
    }

    public static Melding Herkend()
    {
        var melding = Gecheckt();
        melding.Herken([new(1, Guid.CreateVersion7(Nu), Guid.CreateVersion7(Nu))], Nu, Wie);
        melding.HoortBij(Casus, "2026-0001", Meldingtype.EersteMelding);
        return melding;
    }

    public static Melding Beoordeeld(UitkomstVeiligheidsbeoordeling uitkomst = UitkomstVeiligheidsbeoordeling.Overdracht)
    {
        var melding = Herkend();
        melding.Beoordeel(new(true, false), uitkomst, "Er is hulp nodig.", Nu, Wie);
        return melding;
    }

    /// <summary>The act is refused for this reason, and nothing happened.</summary>
    public static void Geweigerd<T>(Melding melding, Action act)
        where T : Weigering
    {
        var (stand, gebeurd) = (melding.Status, melding.Gebeurtenissen.Count);
        Assert.IsType<T>(Assert.Throws<WeigeringException>(act).Weigering);
        Assert.Equal((stand, gebeurd), (melding.Status, melding.Gebeurtenissen.Count));
    }
}
