using Kring.Domain.Toezicht;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;

namespace Kring.Web.Toezicht.Opvallen;

/// <summary>What deserves a look, in plain Dutch and without blame.</summary>
public static class Blikwoorden
{
    public static string Naam(this Bliksoort soort) => soort switch
    {
        Bliksoort.EigenFamilie => "Misschien eigen familie",
        Bliksoort.VeelPersonen => "Veel personen in een uur",
        Bliksoort.Nacht => "Gekeken in de nacht",
        Bliksoort.WeigeringenOpRij => "Vaak geweigerd",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, null),
    };

    public static string Zin(this Blik blik) => blik.Soort switch
    {
        Bliksoort.EigenFamilie => $"bekeek {Datumwoorden.Aantal(blik.Aantal, "keer", "keer")} iemand met dezelfde achternaam; dat kan toeval zijn",
        Bliksoort.VeelPersonen => $"zag {Datumwoorden.Aantal(blik.Aantal, "persoon", "personen")} in één uur",
        Bliksoort.Nacht => $"keek {Datumwoorden.Aantal(blik.Aantal, "keer", "keer")} en deed verder niets in dat uur",
        Bliksoort.WeigeringenOpRij => $"werd {Datumwoorden.Aantal(blik.Aantal, "keer", "keer")} achter elkaar geweigerd",
        _ => throw new ArgumentOutOfRangeException(nameof(blik), blik.Soort, null),
    };

    /// <summary>Where the lines it is about can be read.</summary>
    public static string Regels(this Blik blik)
    {
        var dag = Doorzoeken.Logfilter.Dag(Amsterdam.Dag(blik.Sinds));
        return $"/logboek?wie={blik.MedewerkerId}&van={dag}&tot={dag}{(blik.PersoonId is { } persoon ? $"&nummer={persoon}" : "")}";
    }
}
