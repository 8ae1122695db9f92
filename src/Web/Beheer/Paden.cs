using Kring.Domain.Toegang;

namespace Kring.Web.Beheer;

/// <summary>The addresses of this room.</summary>
public static class Paden
{
    public const string Toegang = "/toegang";

    public const string Noodtoegangen = "/toegang/noodtoegang";

    public static string Regel(Rol rol, Betrekking betrekking) => $"/toegang/regels/{rol.ToString().ToLowerInvariant()}/{betrekking.ToString().ToLowerInvariant()}";

    public static string Voorstel(Guid id) => $"/toegang/voorstellen/{id}";

    public static string Noodtoegang(Guid id) => $"/toegang/noodtoegang/{id}";
}
