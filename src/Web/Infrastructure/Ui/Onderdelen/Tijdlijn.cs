namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>What happened, newest first, under a heading that says what the list is.</summary>
public sealed record Tijdlijn(IReadOnlyList<Tijdlijnitem> Items, DateOnly Vandaag, string Kop = "Gebeurd")
{
    /// <summary>The items in order, each with whether its day was already named by the item above it.</summary>
    public IEnumerable<(Tijdlijnitem Item, bool ZelfdeDag)> Regels()
    {
        DateOnly? vorige = null;
        foreach (var item in Items.OrderByDescending(item => item.Dag).ThenByDescending(item => item.Tijd ?? TimeOnly.MinValue))
        {
            yield return (item, item.Dag == vorige);
            vorige = item.Dag;
        }
    }
}

/// <summary>
/// One thing that happened. No time means that the time is not known; nothing is shown then.
/// <paramref name="Citaat"/> is somebody's own words, shown literally.
/// </summary>
public sealed record Tijdlijnitem(
    DateOnly Dag,
    TimeOnly? Tijd,
    string Titel,
    string Door,
    string? Tekst = null,
    string? Citaat = null,
    string? Pad = null)
{
    /// <summary>The item for an instant, with day and time as they were in Amsterdam.</summary>
    public static Tijdlijnitem Op(DateTimeOffset moment, string titel, string door, string? tekst = null) => new(
        Clock.Amsterdam.Dag(moment), TimeOnly.FromDateTime(Clock.Amsterdam.InAmsterdam(moment).DateTime), titel, door, tekst);
}
