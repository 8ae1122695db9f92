namespace Kring.Voorbeeldland.Streek;

/// <summary>The accounts of the invented region, for whoever wants to look around.</summary>
internal static class Accountlijst
{
    private const string Bestand = "voorbeeldaccounts.txt";

    // Together they show every kind of work there is.
    private static readonly string[] Vooraan =
        ["Hanneke Bosma", "Koen Martens", "Marijke Postma", "Femke de Groot", "Joost Hendriks", "Aisha Kaya", "Tom Visser", "Karin Vos"];

    /// <summary>Names a few accounts, and puts all of them in a file beside the data.</summary>
    public static async Task Schrijf(TextWriter uit, IReadOnlyList<Collega> collegas, string map)
    {
        await uit.WriteLineAsync("De voorbeeldregio Merewold: alle mensen en gebeurtenissen zijn verzonnen.");
        await uit.WriteLineAsync("Log in met een van deze accounts; de code van de tweede stap staat op het scherm.");
        await uit.WriteLineAsync();
        await SchrijfTabel(uit, [.. collegas.Where(wie => Vooraan.Contains(wie.Naam))]);
        await uit.WriteLineAsync();
        await uit.WriteLineAsync($"Alle {collegas.Count} accounts staan in {Bestand}, in de map met gegevens.");
        await using var bestand = new StreamWriter(Path.Combine(map, Bestand));
        await SchrijfTabel(bestand, collegas);
    }

    private static async Task SchrijfTabel(TextWriter uit, IReadOnlyList<Collega> collegas)
    {
        var rijen = collegas.Select(wie => new[] { wie.Gebruikersnaam, wie.Wachtwoord, wie.Naam, $"{wie.Organisatie}. {wie.Taak}." })
            .Prepend(["Gebruikersnaam", "Wachtwoord", "Naam", "Werk"]).ToList();
        var breedtes = Enumerable.Range(0, 3).Select(kolom => rijen.Max(rij => rij[kolom].Length) + 2).ToList();
        foreach (var rij in rijen)
        {
            await uit.WriteLineAsync(string.Concat(rij.Take(3).Select((cel, kolom) => cel.PadRight(breedtes[kolom]))) + rij[3]);
        }
    }
}
