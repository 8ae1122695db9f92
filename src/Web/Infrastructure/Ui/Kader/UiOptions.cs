namespace Kring.Web.Infrastructure.Ui.Kader;

/// <summary>What this installation says about itself on every page; configuration section <c>Scherm</c>.</summary>
public sealed class UiOptions
{
    public const string Section = "Scherm";

    /// <summary>The name of the region, in the footer.</summary>
    public string Regio { get; set; } = "";

    /// <summary>All people and events in this installation are invented; every page says so.</summary>
    public bool VerzonnenGegevens { get; set; }
}
