using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Bestanden;

/// <summary>Reads persons from a file into a list.</summary>
public static class Personenbestand
{
    private const int Stuk = 2048;
    private const int Vooruit = 8;

    private static readonly int Kolommen = Enum.GetValues<Kolom>().Length;

    /// <summary>Reads all persons of a file.</summary>
    /// <param name="bron">The file.</param>
    /// <param name="naam">How the file is called in a sentence.</param>
    /// <param name="kolommen">Which column of the file tells what.</param>
    /// <param name="per">Called for every person with its id and what the file tells.</param>
    /// <exception cref="OnleesbaarBestandException">The file is empty, broken, or has not the columns.</exception>
    public static void Lees(TextReader bron, string naam, IReadOnlyDictionary<Kolom, string> kolommen, Action<string, Func<Kolom, string>> per)
    {
        ArgumentNullException.ThrowIfNull(per);
        using var csv = new Csvlezer(bron);
        try
        {
            if (!csv.LeesKop())
            {
                throw new OnleesbaarBestandException("Het is leeg");
            }

            LeesRijen(csv, Plekken(csv.Velden, kolommen), per);
        }
        catch (OnleesbaarBestandException fout)
        {
            throw new OnleesbaarBestandException($"Het bestand {naam} is niet te lezen. {fout.Message}.");
        }
    }

    /// <summary>Opens a file as text.</summary>
    public static TextReader Open(string pad) =>
        new StreamReader(pad, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, new FileStreamOptions { BufferSize = 1 << 16, Options = FileOptions.SequentialScan });

    // One core reads rows while another folds them.
    private static void LeesRijen(Csvlezer csv, int[] plekken, Action<string, Func<Kolom, string>> per)
    {
        csv.Gewenst = [.. Enumerable.Range(0, csv.Velden.Count).Select(plek => plekken.Contains(plek))];
        using var stukken = new BlockingCollection<List<string[]>>(Vooruit);
        using var gestopt = new CancellationTokenSource();
        var lezen = Task.Run(() => LeesStukken(csv, stukken, gestopt.Token));
        string[] rij = [];
        string Waarde(Kolom kolom) => plekken[(int)kolom] is var plek and >= 0 ? rij[plek] : "";
        var aantal = 0;
        try
        {
            foreach (var huidige in stukken.GetConsumingEnumerable().SelectMany(stuk => stuk))
            {
                rij = huidige;
                aantal++;
                var id = Waarde(Kolom.Id);
                per(id.Length > 0 ? id : aantal.ToString(CultureInfo.InvariantCulture), Waarde);
            }
        }
        finally
        {
            gestopt.Cancel();
        }

        lezen.GetAwaiter().GetResult();
        _ = aantal > 0 ? aantal : throw new OnleesbaarBestandException("Er staat niemand in");
    }

    private static void LeesStukken(Csvlezer csv, BlockingCollection<List<string[]>> stukken, CancellationToken gestopt)
    {
        try
        {
            var breedte = csv.Velden.Count;
            var stuk = new List<string[]>(Stuk);
            while (csv.Lees())
            {
                stuk.Add(csv.Velden.Count == breedte ? [.. csv.Velden]
                    : throw new OnleesbaarBestandException($"Op regel {csv.Regel} staan {csv.Velden.Count} waarden in plaats van {breedte}"));
                if (stuk.Count == Stuk)
                {
                    stukken.Add(stuk, gestopt);
                    stuk = new List<string[]>(Stuk);
                }
            }

            stukken.Add(stuk, gestopt);
        }
        finally
        {
            stukken.CompleteAdding();
        }
    }

    private static int[] Plekken(IReadOnlyList<string> kop, IReadOnlyDictionary<Kolom, string> kolommen)
    {
        var plekken = Enumerable.Repeat(-1, Kolommen).ToArray();
        foreach (var (kolom, naam) in kolommen)
        {
            plekken[(int)kolom] = kop.ToList().FindIndex(een => een == naam);
            if (plekken[(int)kolom] < 0)
            {
                throw new OnleesbaarBestandException($"De kolom “{naam}” staat er niet in, wel: {string.Join(", ", kop)}");
            }
        }

        return plekken;
    }
}
