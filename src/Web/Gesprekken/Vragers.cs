using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Gesprekken;

/// <summary>Who can ask or report, to choose from.</summary>
internal static class Vragers
{
    public static IReadOnlyList<Optie> Opties { get; } =
    [
        .. Enum.GetValues<Hoedanigheid>().Where(een => een != Hoedanigheid.Onbekend).Select(een => new Optie(een.ToString(), een.Naam())),
    ];
}
