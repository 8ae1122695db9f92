namespace Kring.Web.Infrastructure.Ui.Kader;

/// <summary>What this installation says about itself on every page; configuration section <c>Scherm</c>.</summary>
public sealed class UiOptions
{
    public const string Section = "Scherm";

    /// <summary>The region in the footer; that of the regional rules unless set.</summary>
    public string Regio { get; set; } = "";

    /// <summary>All people and events in this installation are invented; every page says so. True in a store with demo data.</summary>
    public bool VerzonnenGegevens { get; set; }
}
