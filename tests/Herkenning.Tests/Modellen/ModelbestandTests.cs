using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kring.Herkenning.Modellen;
using Xunit;

namespace Kring.Herkenning.Tests.Modellen;

public sealed class ModelbestandTests
{
    private static readonly string[] Delen = ["schrijfruimte", "lijst", "melding", "gewoonlijkZeldzaam"];

    [Fact]
    public void Wat_van_een_melding_wordt_verwacht_staat_in_het_bestand()
    {
        var bestand = Bestand();
        var melding = bestand["melding"]!.AsObject();
        (melding["personen"], melding["leeftijdAnders"], melding["anderBsn"], melding["roepnaam"], bestand["versie"]) = (3000, -2.5, -4, 0.4, "proef");

        var model = Lees(bestand);

        Assert.Equal((3000L, -2.5, -4d, 0.4), (model.Melding.Personen, model.Melding.LeeftijdAnders, model.Melding.AnderBsn, model.Melding.Roepnaam));
        Assert.Equal(1000, model.Melding.Huishoudens);
        Assert.Equal("proef", model.Versie);
    }

    [Fact]
    public void Een_kopie_houdt_alles()
    {
        var (model, kopie) = (Lees(Bestand()), Lees(Bestand()).Kopie());

        Assert.Equal((model.Versie, model.Ruimte, model.Lijst, model.Melding, model.Gewoonlijk), (kopie.Versie, kopie.Ruimte, kopie.Lijst, kopie.Melding, kopie.Gewoonlijk));
        Assert.Equal(model.M, kopie.M);
        Assert.Equal(model.U, kopie.U);
    }

    [Fact]
    public void Een_getal_dat_ontbreekt_is_een_fout_en_geen_nul()
    {
        foreach (var (deel, naam) in Delen.SelectMany(deel => Bestand()[deel]!.AsObject().Select(getal => (deel, getal.Key))))
        {
            var bestand = Bestand();
            bestand[deel]!.AsObject().Remove(naam);

            Assert.Throws<JsonException>(() => Lees(bestand));
        }
    }

    private static JsonObject Bestand()
    {
        using var bron = typeof(Model).Assembly.GetManifestResourceStream("Kring.Herkenning.model.json")!;
        return JsonNode.Parse(bron)!.AsObject();
    }

    private static Model Lees(JsonObject bestand)
    {
        using var bron = new MemoryStream(Encoding.UTF8.GetBytes(bestand.ToJsonString()));
        return Modelbestand.Lees(bron);
    }
}
