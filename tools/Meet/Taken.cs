using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kring.Voorbeeldland.Politie;

namespace Kring.Meet;

/// <summary>Something that is asked of the program over and over.</summary>
/// <param name="Naam">What it is, for the reader.</param>
/// <param name="Goed">The answer when it worked.</param>
/// <param name="Vraag">One request; the number is different each time.</param>
internal sealed record Taak(string Naam, HttpStatusCode Goed, Func<int, CancellationToken, Task<HttpResponseMessage>> Vraag);

/// <summary>What is measured.</summary>
internal sealed class Taken(Inhoud inhoud, IReadOnlyList<Bezoeker> bezoekers, Bezoeker vreemde, string sleutel)
{
    private const string Nummerplek = "NUMMERPLEK";

    private readonly string _bericht = Bericht();

    /// <summary>The plainest Razor page: the first step of logging in, which asks the database nothing.</summary>
    public Taak Maatstaf => new("Kale pagina (/inloggen)", HttpStatusCode.OK, (_, ct) => vreemde.Open("/inloggen", ct));

    /// <summary>Looking, which leaves the work as it is.</summary>
    public IReadOnlyList<Taak> Kijken =>
    [
        new("Werklijst, mijn werk", HttpStatusCode.OK, (nummer, ct) => Wie(nummer).Open("/", ct)),
        new("Werklijst, hele team", HttpStatusCode.OK, (nummer, ct) => Wie(nummer).Open("/?lijst=team", ct)),
        new("Casus openen", HttpStatusCode.OK, (nummer, ct) => Wie(nummer).Open($"/casussen/{Kies(inhoud.Casussen, nummer)}", ct)),
        new("Zoeken op naam", HttpStatusCode.OK, (nummer, ct) => Wie(nummer).Verstuur("/zoeken", [new("Vraag", Kies(inhoud.Namen, nummer))], ct)),
        new("Lijst van meldingen", HttpStatusCode.OK, (nummer, ct) => Wie(nummer).Open("/meldingen", ct)),
    ];

    /// <summary>Taking in messages fills the lists, so it comes after looking.</summary>
    public Taak Ontvangen => new("Politiebericht opnemen", HttpStatusCode.Accepted, async (nummer, ct) =>
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/stuf/vt");
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        verzoek.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(
            _bericht.Replace(Nummerplek, nummer.ToString("00000000", CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        return await vreemde.Verstuur(verzoek, ct);
    });

    private Bezoeker Wie(int nummer) => bezoekers[nummer % bezoekers.Count];

    // A step that shares no divisor with the usual counts, so that neighbours differ.
    private static T Kies<T>(IReadOnlyList<T> uit, int nummer) => uit[(int)((long)nummer * 7919 % uit.Count)];

    private static string Bericht()
    {
        var moeder = new Persoonsbouwer("Femia", "van", "Zwaluwenburg", "V").Rol("ouder met gezag")
            .Geboren(new DateOnly(1990, 5, 17)).Woont("Vlinderhof", 12, null, null, "5799SA", "Lindervoort");
        var kind = new Persoonsbouwer("Pim", "van", "Zwaluwenburg", "M").Rol("jeugdige")
            .Geboren(new DateOnly(2019, 2, 3)).Woont("Vlinderhof", 12, null, null, "5799SA", "Lindervoort");
        return Encoding.UTF8.GetString(new Berichtbouwer($"METING-{Nummerplek}", $"PL9900-{Nummerplek}")
            .Incident(new DateOnly(2026, 9, 12), "Vlinderhof 12, Lindervoort", "De buren hoorden geschreeuw en een klap.")
            .Zorg("Het kind stond erbij.")
            .Contact("Team Zorg", "Basisteam Merewold", "zorg@politie.example", "0199000510")
            .Betrokkene(moeder.Relatie(kind, "moeder van")).Betrokkene(kind).Bouw());
    }
}
