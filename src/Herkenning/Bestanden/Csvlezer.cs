using System.Text;

namespace Kring.Herkenning.Bestanden;

/// <summary>A file that cannot be read, with the sentence that says why.</summary>
public sealed class OnleesbaarBestandException(string zin) : Exception(zin);

/// <summary>
/// Reads comma separated values (RFC 4180), row by row. Semicolons and tabs separate too, when the first line has more of
/// them. Spaces around a value do not belong to it.
/// </summary>
public sealed class Csvlezer : IDisposable
{
    private const int Blok = 1 << 16;

    private static readonly char[] Scheidingen = [',', ';', '\t'];

    private readonly TextReader bron;
    private readonly char[] blok = new char[Blok];
    private readonly List<string> velden = [];
    private readonly StringBuilder waarde = new();
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bekend;
    private int plek;
    private int gevuld;
    private int volgendeRegel = 1;
    private char scheiding = ',';

    /// <summary>Reads from here; the reader is closed along.</summary>
    public Csvlezer(TextReader bron)
    {
        this.bron = bron;
        bekend = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Which values are wanted, by place; the others are passed over. All when not set.</summary>
    public IReadOnlyList<bool>? Gewenst { get; set; }

    /// <summary>The values of the last row.</summary>
    public IReadOnlyList<string> Velden => velden;

    /// <summary>The line on which the last row began.</summary>
    public int Regel { get; private set; }

    /// <summary>Reads the first row and finds what separates the values.</summary>
    public bool LeesKop()
    {
        Vul();
        var kop = blok.AsSpan(0, gevuld);
        var einde = kop.IndexOfAny('\r', '\n');
        scheiding = Scheidingen.MaxBy(teken => blok.AsSpan(0, einde >= 0 ? einde : gevuld).Count(teken));
        return Lees();
    }

    /// <summary>Reads the next row; empty lines are passed over.</summary>
    /// <exception cref="OnleesbaarBestandException">A quote is not closed, or stands where it may not.</exception>
    public bool Lees()
    {
        while (Kijk() is '\r' or '\n')
        {
            Neem();
        }

        Regel = volgendeRegel;
        velden.Clear();
        if (Kijk() < 0)
        {
            return false;
        }

        while (LeesVeld())
        {
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => bron.Dispose();

    // True when another value follows on the same row.
    private bool LeesVeld()
    {
        while (Kijk() == ' ' || (Kijk() == '\t' && scheiding != '\t'))
        {
            Neem();
        }

        if (Kijk() != '"')
        {
            return Sluit(LeesKaal());
        }

        Neem();
        LeesTussenAanhalingstekens();
        while (Kijk() == ' ')
        {
            Neem();
        }

        return Kijk() == scheiding || Kijk() is '\r' or '\n' or < 0
            ? Sluit(waarde.ToString())
            : throw new OnleesbaarBestandException($"Op regel {Regel} staat iets achter een afsluitend aanhalingsteken");
    }

    // Nearly every value lies whole in the block that was read.
    private string LeesKaal()
    {
        var rest = blok.AsSpan(plek, gevuld - plek);
        var einde = rest.IndexOfAny(scheiding, '\r', '\n');
        if (einde >= 0)
        {
            plek += einde;
            return Gewenst is { } gewenst && velden.Count < gewenst.Count && !gewenst[velden.Count] ? "" : Tekst(rest[..einde].TrimEnd(' '));
        }

        waarde.Clear();
        while (Kijk() is >= 0 and var teken && teken != scheiding && teken is not ('\r' or '\n'))
        {
            waarde.Append((char)teken);
            Neem();
        }

        return waarde.ToString().TrimEnd(' ');
    }

    private void LeesTussenAanhalingstekens()
    {
        waarde.Clear();
        while (true)
        {
            var teken = Kijk();
            if (teken < 0)
            {
                throw new OnleesbaarBestandException($"Het aanhalingsteken op regel {Regel} wordt nergens gesloten");
            }

            Neem();
            if (teken == '"')
            {
                if (Kijk() != '"')
                {
                    return;
                }

                Neem();
            }

            waarde.Append((char)teken);
        }
    }

    private bool Sluit(string tekst)
    {
        velden.Add(tekst);
        if (Kijk() == scheiding)
        {
            Neem();
            return true;
        }

        if (Kijk() == '\r')
        {
            Neem();
        }

        if (Kijk() == '\n')
        {
            Neem();
        }

        return false;
    }

    // The same short text is kept once: a list has few different names.
    private string Tekst(ReadOnlySpan<char> kort)
    {
        if (kort.Length is 0 or > 32)
        {
            return kort.ToString();
        }

        if (!bekend.TryGetValue(kort, out var tekst))
        {
            bekend[kort] = tekst = kort.ToString();
        }

        return tekst;
    }

    private int Kijk()
    {
        if (plek == gevuld)
        {
            Vul();
        }

        return plek < gevuld ? blok[plek] : -1;
    }

    private void Neem()
    {
        if (blok[plek++] == '\n')
        {
            volgendeRegel++;
        }
    }

    private void Vul()
    {
        if (plek < gevuld)
        {
            return;
        }

        plek = 0;
        gevuld = bron.ReadBlock(blok, 0, Blok);
    }
}
