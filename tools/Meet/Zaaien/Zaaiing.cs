using System.Globalization;
using System.Text;

namespace Kring.Meet.Zaaien;

/// <summary>Writes invented persons to files: people, second records of some of them with errors, and questions to look up.</summary>
internal static class Zaaiing
{
    /// <summary>Of second records this share has errors that come together.</summary>
    private const double DeelDubbel = 0.2;

    /// <summary>Some people are written down three times.</summary>
    private const double DeelDerde = 0.03;

    public static void Voer(Zaaikeuzes keuzes)
    {
        var gezinnen = new Gezinnen(keuzes.Zaad);
        var personen = gezinnen.Alle().Take(keuzes.Aantal).ToList();
        var fouten = new Fouten(gezinnen);
        using (var uit = Open(keuzes.Uit))
        {
            uit.WriteLine(Persoon.Kop);
            foreach (var regel in Regels(personen, fouten, keuzes.Tweede, keuzes.Zaad))
            {
                uit.WriteLine(regel.Persoon.Rij(regel.Id));
            }
        }

        if (keuzes.VragenUit is { } vragen)
        {
            SchrijfVragen(vragen, personen, fouten, keuzes);
        }
    }

    /// <summary>People, and so many of them once more with errors. In no order: a second record does not stand beside the first.</summary>
    public static List<Regel> Regels(List<Persoon> personen, Fouten fouten, int tweede, ulong zaad)
    {
        var regels = personen.Select(persoon => new Regel($"P{persoon.Nummer}", persoon, "")).ToList();
        var toeval = new Toeval(zaad + 1);
        var vanaf = 0;
        for (var i = 0; i < tweede; i++)
        {
            var persoon = personen[toeval.Is(DeelDerde) && i > 0 ? vanaf : vanaf = toeval.Onder(personen.Count)];
            var (anders, wat) = toeval.Is(DeelDubbel) ? fouten.MeerFouten(persoon, toeval) : fouten.EenFout(persoon, toeval);
            regels.Add(new($"T{i + 1}", anders with { Bsn = "" }, wat));
        }

        if (tweede > 0)
        {
            Schud(regels, toeval);
        }

        return regels;
    }

    private static void SchrijfVragen(string pad, List<Persoon> personen, Fouten fouten, Zaaikeuzes keuzes)
    {
        var toeval = new Toeval(keuzes.Zaad + 2);
        using var uit = Open(pad);
        uit.WriteLine($"{Persoon.Kop},fouten,soort");
        for (var i = 0; i < keuzes.Vragen; i++)
        {
            var persoon = toeval.Een(personen);
            var dubbel = i % 2 == 1;
            var (vraag, wat) = dubbel ? fouten.MeerFouten(persoon, toeval) : fouten.EenFout(persoon, toeval);
            uit.WriteLine($"{(vraag with { Bsn = "", Telefoon = "" }).Rij($"V{i + 1}")},{wat},{(dubbel ? "dubbel" : "enkel")}");
        }
    }

    private static void Schud(List<Regel> rijen, Toeval toeval)
    {
        for (var i = rijen.Count - 1; i > 0; i--)
        {
            var j = toeval.Onder(i + 1);
            (rijen[i], rijen[j]) = (rijen[j], rijen[i]);
        }
    }

    private static StreamWriter Open(string pad) => new(pad, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
}

/// <summary>A row of a file: under which id, who, and what is wrong with it.</summary>
internal sealed record Regel(string Id, Persoon Persoon, string Fout);

/// <summary>What was asked to sow.</summary>
/// <param name="Aantal">How many persons.</param>
/// <param name="Uit">The file for the persons.</param>
/// <param name="Tweede">How many second records with errors.</param>
/// <param name="Vragen">How many questions.</param>
/// <param name="VragenUit">The file for the questions.</param>
/// <param name="Zaad">The same seed gives the same people.</param>
internal sealed record Zaaikeuzes(int Aantal, string Uit, int Tweede, int Vragen, string? VragenUit, ulong Zaad)
{
    private const string Gebruik = "Geef bijvoorbeeld: ./kring zaai personen 100000 --uit PERSONEN.csv [--tweede AANTAL] [--vragen AANTAL --vragen-uit VRAGEN.csv] [--zaad GETAL].";

    /// <summary>Reads what was typed after <c>zaai</c>; null with a sentence when it cannot be followed.</summary>
    public static Zaaikeuzes? Lees(string[] opties, out string fout)
    {
        fout = Gebruik;
        if (opties.Length < 4 || opties.Length % 2 != 0 || opties[0] != "personen" || Getal(opties[1]) is not { } aantal)
        {
            return null;
        }

        var keuzes = new Zaaikeuzes(aantal, "", 0, 1000, null, 2025);
        for (var i = 2; i < opties.Length; i += 2)
        {
            keuzes = keuzes is null ? null : Met(keuzes, opties[i], opties[i + 1]);
        }

        return keuzes is { Uit.Length: > 0 } ? keuzes : null;
    }

    private static Zaaikeuzes? Met(Zaaikeuzes keuzes, string naam, string waarde) => naam switch
    {
        "--uit" => keuzes with { Uit = waarde },
        "--vragen-uit" => keuzes with { VragenUit = waarde },
        "--tweede" when Getal(waarde) is { } tweede => keuzes with { Tweede = tweede },
        "--vragen" when Getal(waarde) is { } vragen => keuzes with { Vragen = vragen },
        "--zaad" when Getal(waarde) is { } zaad => keuzes with { Zaad = (ulong)zaad },
        _ => null,
    };

    private static int? Getal(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is > 0 and <= 20_000_000 ? getal : null;
}
