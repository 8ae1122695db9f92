using System.Globalization;
using Kring.Meet.Zaaien;

namespace Kring.Meet.Herkennen;

/// <summary>Dutch households in files: a list in which many stand twice, and people with questions to look them up.</summary>
internal sealed class Nederlanders(ulong zaad)
{
    public const string Kolommen =
        "id=id,voornaam=voornaam,voorvoegsel=voorvoegsel,achternaam=achternaam,geboortedatum=geboortedatum,geslacht=geslacht,"
        + "straat=straat,huisnummer=huisnummer,postcode=postcode,plaats=plaats,bsn=bsn,telefoon=telefoon";

    /// <summary>Writes a list in which a fifth of the people stand once more, with errors; also what was wrong with whom.</summary>
    public (Proeflijst Lijst, Dictionary<string, Regel> Regels) SchrijfLijst(string map, int aantal)
    {
        var gezinnen = new Gezinnen(zaad);
        var lijst = new Proeflijst([Path.Combine(map, $"personen-{zaad}.csv")], Kolommen);
        var regels = Zaaiing.Regels(gezinnen.Alle().Take(aantal).ToList(), new Fouten(gezinnen), aantal / 5, zaad);
        using (var uit = Proeflijst.Schrijver(lijst.Bestanden[0]))
        {
            uit.WriteLine(Persoon.Kop);
            foreach (var regel in regels)
            {
                uit.WriteLine(regel.Persoon.Rij(regel.Id));
                lijst.Personen.Add(regel.Id, regel.Persoon.Nummer);
            }
        }

        return (lijst, regels.ToDictionary(regel => regel.Id));
    }

    /// <summary>Writes people, and questions about some of them: by turns with one error and with errors that come together.</summary>
    public Zoekproef SchrijfZoekproef(string map, int aantal, int vragen)
    {
        var (personen, vraagbestand) = (Path.Combine(map, $"bekend-{aantal}.csv"), Path.Combine(map, $"vragen-{aantal}.csv"));
        var gezinnen = new Gezinnen(zaad);
        var toeval = new Toeval(zaad + 1);
        var gevraagd = Enumerable.Range(0, vragen).Select(_ => toeval.Onder(aantal)).ToHashSet();
        var mensen = new List<Persoon>();
        using (var uit = Proeflijst.Schrijver(personen))
        {
            uit.WriteLine(Persoon.Kop);
            foreach (var (plek, persoon) in gezinnen.Alle().Take(aantal).Index())
            {
                uit.WriteLine(persoon.Rij($"P{persoon.Nummer}"));
                mensen.AddRange(gevraagd.Contains(plek) ? [persoon] : []);
            }
        }

        var proef = new Zoekproef(personen, vraagbestand, aantal, []);
        SchrijfVragen(proef, mensen, new Fouten(gezinnen), toeval);
        return proef;
    }

    private static void SchrijfVragen(Zoekproef proef, List<Persoon> mensen, Fouten fouten, Toeval toeval)
    {
        using var uit = Proeflijst.Schrijver(proef.Vragenbestand);
        uit.WriteLine(Persoon.Kop);
        foreach (var (i, mens) in mensen.OrderBy(_ => toeval.Deel()).Index())
        {
            var (vraag, wat) = i % 2 == 1 ? fouten.MeerFouten(mens, toeval) : fouten.EenFout(mens, toeval);
            var id = string.Create(CultureInfo.InvariantCulture, $"V{i + 1}");
            // Who is asked for is known by name, birth date and address.
            var gesteld = vraag with { Bsn = "", Telefoon = "" };
            uit.WriteLine(gesteld.Rij(id));
            proef.Vragen.Add(new(id, gesteld, wat, i % 2 == 1));
        }
    }
}

/// <summary>People to search among, and questions.</summary>
internal sealed record Zoekproef(string Personenbestand, string Vragenbestand, int Personen, List<Zoekvraag> Vragen);

/// <summary>A question: who is asked for, what is wrong with it, and whether that is more than one thing.</summary>
internal sealed record Zoekvraag(string Id, Persoon Persoon, string Fout, bool IsDubbel)
{
    /// <summary>The id under which the person asked for is known.</summary>
    public string Antwoord => string.Create(CultureInfo.InvariantCulture, $"P{Persoon.Nummer}");
}
