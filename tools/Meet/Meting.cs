using System.Security.Cryptography;
using Kring.Voorbeeldland.Drukte;

namespace Kring.Meet;

/// <summary>One row of the result.</summary>
internal sealed record Uitslag(string Naam, int Clients, Duren Duren, Duren Maatstaf);

/// <summary>
/// Measures the program on this machine. The yardstick is measured between everything else, so that a machine that slows
/// down slows down both.
/// </summary>
internal static class Meting
{
    private const int Rondes = 5;
    private const int Ingelogden = 4;
    private static readonly TimeSpan Opwarmen = TimeSpan.FromSeconds(2);

    public static async Task Doe(Keuzes keuzes, TextWriter uit, CancellationToken ct)
    {
        using var opslag = new Opslag(keuzes);
        await uit.WriteLineAsync("De opslag wordt gevuld; dat duurt enkele minuten.");
        var inhoud = await opslag.Vul(ct);
        var sleutel = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        await using var server = await Server.Start(keuzes.Programma, opslag.Opties, sleutel, ct);
        using var vreemde = Bezoeker.Vreemde(server.Adres);
        var bezoekers = new List<Bezoeker>();
        foreach (var wie in DrukkeRegio.Behandelaars(keuzes.Zaken).Take(Ingelogden))
        {
            bezoekers.Add(await Bezoeker.LogIn(server.Adres, wie, ct));
        }

        await uit.WriteLineAsync("Er wordt gemeten.");
        var uitslagen = await Meet(keuzes, new Taken(inhoud, bezoekers, vreemde, sleutel), ct);
        var verslag = Verslag.Maak(keuzes, inhoud, uitslagen);
        var bestand = Path.Combine(keuzes.Map, $"snelheid-{Verslag.Stempel()}.md");
        await File.WriteAllTextAsync(bestand, verslag, ct);
        await uit.WriteLineAsync($"\n{verslag}\nDit verslag staat ook in {bestand}.");
        bezoekers.ForEach(bezoeker => bezoeker.Dispose());
    }

    private static async Task<IReadOnlyList<Uitslag>> Meet(Keuzes keuzes, Taken taken, CancellationToken ct)
    {
        var belasting = new Belasting();
        foreach (var taak in taken.Kijken.Prepend(taken.Maatstaf))
        {
            await belasting.Draai(taak, 8, Opwarmen, new Duren(), ct);
        }

        var uitslagen = new List<Uitslag>();
        foreach (var clients in keuzes.Clients)
        {
            uitslagen.AddRange(await Ronden(belasting, taken.Maatstaf, taken.Kijken, clients, keuzes.Seconden, ct));
        }

        foreach (var clients in keuzes.Clients)
        {
            uitslagen.AddRange((await Ronden(belasting, taken.Maatstaf, [taken.Ontvangen], clients, keuzes.Seconden, ct)).Skip(1));
        }

        return uitslagen;
    }

    private static async Task<IReadOnlyList<Uitslag>> Ronden(
        Belasting belasting, Taak maatstaf, IReadOnlyList<Taak> taken, int clients, int seconden, CancellationToken ct)
    {
        var deel = TimeSpan.FromSeconds((double)seconden / Rondes);
        var gemeten = taken.Prepend(maatstaf).Select(taak => (Taak: taak, Duren: new Duren())).ToList();
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            foreach (var (taak, duren) in gemeten)
            {
                await belasting.Draai(taak, clients, deel, duren, ct);
            }
        }

        return [.. gemeten.Select(een => new Uitslag(een.Taak.Naam, clients, een.Duren, gemeten[0].Duren))];
    }
}
