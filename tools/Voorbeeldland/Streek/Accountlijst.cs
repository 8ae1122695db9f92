namespace Kring.Voorbeeldland.Streek;

/// <summary>The accounts of the invented region, for whoever wants to look around.</summary>
internal static class Accountlijst
{
    public static async Task Schrijf(TextWriter uit)
    {
        await uit.WriteLineAsync("De voorbeeldregio Merewold: alle mensen en gebeurtenissen zijn verzonnen.");
        await uit.WriteLineAsync("Log in met een van deze accounts; de code van de tweede stap staat op het scherm.");
        await uit.WriteLineAsync();
        var rijen = Collegas.Alle.Select(wie => new[] { wie.Gebruikersnaam, wie.Wachtwoord, wie.Naam, $"{wie.Organisatie}. {wie.Taak}." })
            .Prepend(["Gebruikersnaam", "Wachtwoord", "Naam", "Werk"]).ToList();
        var breedtes = Enumerable.Range(0, 3).Select(kolom => rijen.Max(rij => rij[kolom].Length) + 2).ToList();
        foreach (var rij in rijen)
        {
            await uit.WriteLineAsync(string.Concat(rij.Take(3).Select((cel, kolom) => cel.PadRight(breedtes[kolom]))) + rij[3]);
        }
    }
}
