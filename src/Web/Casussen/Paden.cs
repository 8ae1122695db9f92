namespace Kring.Web.Casussen;

/// <summary>The addresses of the pages of a case.</summary>
public static class Paden
{
    public static string Casus(Guid id) => $"/casussen/{id}";

    public static string Plan(Guid id) => $"/casussen/{id}/plan";

    public static string Kindgesprek(Guid id, Guid persoonId) => $"/casussen/{id}/plan/kinderen/{persoonId}";

    public static string Overdragen(Guid id) => $"/casussen/{id}/overdragen";

    public static string Intrekken(Guid id) => $"/casussen/{id}/overdragen/intrekken";

    public static string Overdracht(Guid id) => $"/casussen/{id}/overdracht";

    public static string Eigenaar(Guid id) => $"/casussen/{id}/eigenaar";

    public static string Behandelaar(Guid id) => $"/casussen/{id}/behandelaar";

    public static string Informeren(Guid id) => $"/casussen/{id}/informeren";

    public static string Brief(Guid id, Guid meldingId, Guid persoonId) => $"/casussen/{id}/informeren/{meldingId}/{persoonId}";

    public static string Monitoren(Guid id) => $"/casussen/{id}/monitoren";

    public static string Sluiten(Guid id) => $"/casussen/{id}/sluiten";

    public static string Samenvoegen(Guid id) => $"/casussen/{id}/samenvoegen";

    public static string SamenvoegenMet(Guid id, Guid ander) => $"/casussen/{id}/samenvoegen/{ander}";

    public static string UitElkaar(Guid id, Guid ander) => $"/casussen/{id}/uit-elkaar/{ander}";

    public static string Persoon(Guid id) => $"/personen/{id}";

    public static string Melding(Guid id) => $"/meldingen/{id}";
}
