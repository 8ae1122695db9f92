namespace Kring.Web.Meldingen.Aanvullen;

/// <summary>What somebody adds to a report.</summary>
public sealed class Aanvulinvoer
{
    public string? Tekst { get; set; }

    public string? Telefoon { get; set; }
}
