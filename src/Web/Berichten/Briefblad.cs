namespace Kring.Web.Berichten;

/// <summary>A letter on its sheet; the number is empty while it is not made yet.</summary>
public sealed record Briefblad(string Organisatie, string Nummer, string Tekst)
{
    /// <summary>Headings, lists and paragraphs, as a template marks them.</summary>
    public IReadOnlyList<Briefdeel> Delen => [.. Lees()];

    private IEnumerable<Briefdeel> Lees()
    {
        foreach (var blok in Tekst.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var regels = blok.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (regels[0].StartsWith("# ", StringComparison.Ordinal))
            {
                yield return new Briefdeel(Briefdeelsoort.Kop, [regels[0][2..]]);
                regels = regels[1..];
            }

            if (regels.Length > 0)
            {
                yield return Array.TrueForAll(regels, regel => regel.StartsWith("- ", StringComparison.Ordinal))
                    ? new Briefdeel(Briefdeelsoort.Lijst, [.. regels.Select(regel => regel[2..])])
                    : new Briefdeel(Briefdeelsoort.Alinea, regels);
            }
        }
    }
}

/// <summary>A part of a letter, line by line.</summary>
public sealed record Briefdeel(Briefdeelsoort Soort, IReadOnlyList<string> Regels);

public enum Briefdeelsoort
{
    Kop,
    Alinea,
    Lijst,
}
