namespace Kring.Web.Infrastructure.Forms;

/// <summary>
/// A page with a form that shows more than the form itself. After a refusal, or when what was filled in cannot be read,
/// it is shown again with what was typed; then this is called, as the page itself does on GET.
/// </summary>
public interface IFormulierpagina
{
    /// <summary>Loads what the page shows through the scope, and logs that it is shown.</summary>
    Task Laad(CancellationToken ct);
}
