namespace Kring.Herkenning.Lijsten;

/// <summary>The persons to compare. When two lists are linked they stand in one, the second from <see cref="Grens"/> on.</summary>
public sealed class Lijst
{
    private readonly List<string> ids = [];
    private Persoonregel[] regels = new Persoonregel[1024];

    /// <summary>All different words.</summary>
    public Woordenboek Woorden { get; } = new();

    /// <summary>How many persons.</summary>
    public int Aantal => ids.Count;

    /// <summary>Where the second list begins; zero when there is one list, compared with itself.</summary>
    public int Grens { get; private set; }

    /// <summary>The number of pairs that could be one person.</summary>
    public double Paren => Grens == 0 ? Aantal * (Aantal - 1d) / 2 : (double)Grens * (Aantal - Grens);

    /// <summary>The persons, as numbers of words.</summary>
    public ReadOnlySpan<Persoonregel> Regels => regels.AsSpan(0, Aantal);

    /// <summary>The array behind <see cref="Regels"/>, for work on more than one core.</summary>
    internal Persoonregel[] Rij => regels;

    /// <summary>The name by which the file knows a person.</summary>
    public string Id(int persoon) => ids[persoon];

    /// <summary>Adds a person.</summary>
    public void Voeg(string id, Persoonregel regel)
    {
        if (Aantal == regels.Length)
        {
            Array.Resize(ref regels, regels.Length * 2);
        }

        regels[Aantal] = regel;
        ids.Add(id);
    }

    /// <summary>From here on the persons belong to the second list.</summary>
    public void BeginTweede() => Grens = Aantal;

    /// <summary>Whether two different persons may be compared: not within one of two lists.</summary>
    public bool MagVergelijken(int een, int ander) => Grens == 0 || (een < Grens) != (ander < Grens);
}
