namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>
/// Says in plain words on which program and device somebody works, from what the browser tells of itself. Only words of
/// our own come out, whatever the browser says.
/// </summary>
public static class Apparaat
{
    public const string Onbekend = "Onbekend apparaat";

    // Browsers name the ones they descend from, so the more special one stands first.
    private static readonly (string Teken, string Naam)[] Programmas =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Teken, string Naam)[] Apparaten =
    [
        ("iPhone", "een iPhone"), ("iPad", "een iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "een Mac"),
        ("CrOS", "een Chromebook"), ("Linux", "Linux"),
    ];

    public static string Van(string? userAgent) => (Eerste(Programmas, userAgent), Eerste(Apparaten, userAgent)) switch
    {
        (null, null) => Onbekend,
        (null, { } apparaat) => $"Onbekend programma op {apparaat}",
        ({ } programma, null) => $"{programma} op een onbekend apparaat",
        var (programma, apparaat) => $"{programma} op {apparaat}",
    };

    private static string? Eerste((string Teken, string Naam)[] woorden, string? userAgent) =>
        woorden.FirstOrDefault(woord => userAgent?.Contains(woord.Teken, StringComparison.Ordinal) == true).Naam;
}
