using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Kader;

namespace Kring.Web.Meldingen;

/// <summary>The top of every page of a report: always the same facts at the same spot.</summary>
public sealed record Meldingkop(
    string Nummer,
    string Naam,
    string? Gevaar,
    IReadOnlyList<Casusfeit> Feiten,
    Termijnregel? Eerste,
    IReadOnlyList<Tabblad> Onderdelen);

/// <summary>How reports are spoken of on screen.</summary>
public static class Meldingwoorden
{
    /// <summary>Where the report stands.</summary>
    public static string Naam(this Meldingstatus status) => status switch
    {
        Meldingstatus.WachtOpAcuteCheck => "Wacht op de acute check",
        Meldingstatus.TeHerkennen => "Vaststellen om wie het gaat",
        Meldingstatus.InBeoordeling => "In beoordeling",
        Meldingstatus.Beoordeeld => "Beoordeeld",
        Meldingstatus.Teruggegeven => "Teruggegeven aan de melder",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>The badge of a report that asks for somebody now; null for the others.</summary>
    public static string? Gevaar(this Melding melding) =>
        !melding.IsAcuut ? null : melding.AcuteCheck is null ? "Nog geen acute check" : "Direct gevaar";

    private const string Gevaarafwenden = "het gevaar afwenden";

    /// <summary>What goes before every period while somebody is in danger; null for the others.</summary>
    public static Termijntekst? Eerst(this Melding melding) => !melding.IsAcuut || melding.AcuteCheck is null ? null
        : new Termijntekst(Termijnstand.Laat, "nu", Tekens.Uitroep, Gevaarafwenden);

    /// <summary>How people call the report.</summary>
    public static string Titel(this Melding melding) =>
        melding.Namen.Length > 0 ? $"Melding over {melding.Namen}" : "Melding zonder namen";
}
