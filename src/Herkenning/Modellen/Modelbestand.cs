using System.Text.Json;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Modellen;

/// <summary>Reads the shipped model: <c>model.json</c>, of which the words are those of <see cref="Veld"/> and <see cref="Niveau"/>.</summary>
internal static class Modelbestand
{
    // A number that lacks is a fault in the file, not a zero.
    private static readonly JsonSerializerOptions Streng = new() { PropertyNameCaseInsensitive = true, RespectRequiredConstructorParameters = true };

    public static Model Lees()
    {
        using var bron = typeof(Modelbestand).Assembly.GetManifestResourceStream("Kring.Herkenning.model.json")!;
        return Lees(bron);
    }

    internal static Model Lees(Stream bron)
    {
        using var bestand = JsonDocument.Parse(bron, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var wortel = bestand.RootElement;
        var model = new Model(
            wortel.GetProperty("versie").GetString()!,
            Deel<Schrijfruimte>(wortel, "schrijfruimte"), Deel<Verwachting>(wortel, "lijst"), Deel<Meldweging>(wortel, "melding"), Deel<Gewoonlijk>(wortel, "gewoonlijkZeldzaam"))
        {
            Zelfde = 1e-6,
            Verwant = 1e-6,
        };
        foreach (var veld in wortel.GetProperty("velden").EnumerateObject())
        {
            LeesVeld(model, Enum.Parse<Veld>(veld.Name, ignoreCase: true), veld.Value);
        }

        return model;
    }

    private static T Deel<T>(JsonElement wortel, string naam) => wortel.GetProperty(naam).Deserialize<T>(Streng)!;

    private static void LeesVeld(Model model, Veld veld, JsonElement velden)
    {
        foreach (var verband in Enum.GetValues<Verband>())
        {
            var achter = verband switch { Verband.ZelfdePlek => " bij zelfde plek", Verband.AnderePlek => " bij andere plek", _ => "" };
            Vul(velden, "zelfde" + achter, (niveau, kans) => model.M[Model.Plek(veld, verband, niveau)] = kans);
            Vul(velden, "zelfde" + achter, (niveau, _) => model.U[Model.Plek(veld, verband, niveau)] = 1);
            Vul(velden, "vreemd" + achter, (niveau, kans) => model.U[Model.Plek(veld, verband, niveau)] = kans);
        }

        Vul(velden, "familie", (niveau, kans) => model.Familie[((int)veld * Model.Niveaus) + (int)niveau] = kans);
    }

    private static void Vul(JsonElement velden, string naam, Action<Niveau, double> zet)
    {
        if (velden.TryGetProperty(naam, out var niveaus))
        {
            foreach (var niveau in niveaus.EnumerateObject())
            {
                zet(Enum.Parse<Niveau>(niveau.Name, ignoreCase: true), niveau.Value.GetDouble());
            }
        }
    }
}
