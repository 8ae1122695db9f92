using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen;

/// <summary>Why a step of a report cannot be taken now, in the words of the refusal, and where to go instead.</summary>
public sealed record Eerst(string Zin, string Pad, string Knop)
{
    public static Eerst? VoorAcuteCheck(Melding melding) => melding switch
    {
        { Status: Meldingstatus.Beoordeeld or Meldingstatus.Teruggegeven } => Afgerond(melding),
        { AcuteCheck: not null, IsAcuut: false } => new(new GevaarIsAfgewend().Zin, Melding(melding), "Naar de melding"),
        _ => null,
    };

    public static Eerst? VoorHerkennen(Melding melding) => melding.Status switch
    {
        Meldingstatus.Beoordeeld or Meldingstatus.Teruggegeven => Afgerond(melding),
        Meldingstatus.InBeoordeling => new(new HerkenningIsGedaan().Zin, Melding(melding), "Naar de melding"),
        Meldingstatus.WachtOpAcuteCheck => Check(melding),
        _ => null,
    };

    public static Eerst? VoorBeoordelen(Melding melding) => melding switch
    {
        { Status: Meldingstatus.Beoordeeld or Meldingstatus.Teruggegeven } => Afgerond(melding),
        { AcuteCheck: null } => Check(melding),
        { IsAcuut: true } => Gevaar(melding),
        { Herkend: null } => Herkennen(melding),
        _ => null,
    };

    public static Eerst? VoorTeruggeven(Melding melding) => melding switch
    {
        { Status: Meldingstatus.Beoordeeld or Meldingstatus.Teruggegeven } => Afgerond(melding),
        { AcuteCheck: null } => Check(melding),
        { IsAcuut: true } => Gevaar(melding),
        { Herkend: not null } => new(new TerugNaHerkenning().Zin, $"{Melding(melding)}/beoordelen", "Rond de veiligheidsbeoordeling af"),
        _ => null,
    };

    /// <summary>What repeats itself is about people, so it must be known who they are; after the assessment it can still be changed.</summary>
    public static Eerst? VoorTerugkijken(Melding melding) => melding switch
    {
        { Teruggave: not null } => Afgerond(melding),
        { AcuteCheck: null } => Check(melding),
        { Herkend: null } => Herkennen(melding),
        _ => null,
    };

    public static Eerst? VoorRaadplegen(Melding melding) => melding.Teruggave is null ? null : Afgerond(melding);

    private static Eerst Afgerond(Melding melding) => melding.Teruggave is null
        ? new(new MeldingIsBeoordeeld().Zin, $"/casussen/{melding.CasusId}", "Naar de casus")
        : new(new MeldingIsTeruggegeven().Zin, Melding(melding), "Naar de melding");

    private static Eerst Check(Melding melding) => new(new AcuteCheckOntbreekt().Zin, $"{Melding(melding)}/acute-check", "Doe de acute check");

    private static Eerst Herkennen(Melding melding) =>
        new(new HerkenningOntbreekt().Zin, $"{Melding(melding)}/herkennen", "Stel vast om wie het gaat");

    private static Eerst Gevaar(Melding melding) =>
        new(new AcuutGevaarLoopt().Zin, $"{Melding(melding)}/acute-check", "Leg vast hoe het gevaar is afgewend");

    private static string Melding(Melding melding) => $"/meldingen/{melding.Id}";
}
