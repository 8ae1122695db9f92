using System.Globalization;
using Kring.Persistence.Logboek;
using Kring.Web.Infrastructure.Ui;

namespace Kring.Web.Logboek;

/// <summary>What a check of the log found, in plain Dutch.</summary>
public static class Zegelwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"1 regel", "10.000.000 regels".</summary>
    public static string Aantal(long regels) => $"{regels.ToString("N0", Nederlands)} {(regels == 1 ? "regel" : "regels")}";

    /// <summary>Which line, and what is wrong with it.</summary>
    public static string Zin(Zegelbreuk breuk) => $"{Welke(breuk)} {Wat(breuk.Fout)}";

    private static string Welke(Zegelbreuk breuk)
    {
        var moment = breuk.Op is { } op ? $" van {Datumwoorden.Geschreven(Infrastructure.Clock.Amsterdam.Dag(op))}, {Datumwoorden.Tijd(op)} uur" : "";
        return breuk.Nummer is { } nummer ? $"Regel {nummer}{moment}" : $"Een regel{moment}";
    }

    private static string Wat(Zegelfout fout) => fout switch
    {
        Zegelfout.Gewijzigd => "is gewijzigd: de regel past niet bij zijn zegel.",
        Zegelfout.Ontbreekt => "ontbreekt.",
        Zegelfout.Tussengevoegd => "is er later tussen gezet.",
        Zegelfout.Verwisseld => "staat niet op zijn plaats: de regel is verwisseld met de volgende.",
        Zegelfout.ZonderZegel => "is er buiten Kring om bij gezet: de regel heeft geen zegel en wacht er ook niet op.",
        Zegelfout.BewaardZegelWijktAf => "heeft een ander zegel dan u bewaarde: het logboek is vanaf hier of eerder opnieuw gemaakt.",
        _ => throw new ArgumentOutOfRangeException(nameof(fout), fout, null),
    };
}
