using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Zoeken;

namespace Kring.Persistence.Huishoudens;

/// <summary>
/// Fills a <see cref="Zoekopslag"/> with many persons at once; what it held is replaced. Persons are written as they come,
/// their keys are gathered, sorted and written in the end.
/// </summary>
public sealed class Zoeklading : IDisposable
{
    private static readonly Kolom[] Kolommen = Enum.GetValues<Kolom>();

    private readonly Woordenboek woorden = new();
    private readonly Regellezer lezer;
    private readonly Sleutelvoorraad voorraad = new();
    private readonly List<Zoeksleutel> sleutels = [];
    private readonly Zoekschrijver schrijver;
    private int aantal;

    /// <summary>Begins with nobody.</summary>
    public Zoeklading(Opslag opslag)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        (lezer, schrijver) = (new(woorden), Zoekschrijver.Voor(opslag));
    }

    /// <summary>Adds a person.</summary>
    public void Voeg(string id, Func<Kolom, string> waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        var regel = lezer.Lees(waarde);
        Zoeksleutels.Vul(in regel, woorden, sleutels);
        var nummer = voorraad.Voeg(Zoeksleutels.Merk(in regel, woorden), sleutels);
        schrijver.Persoon(nummer, id, string.Join('\t', Kolommen.Select(kolom => waarde(kolom).Replace('\t', ' '))));
        aantal++;
    }

    /// <summary>Writes the keys, and puts the new store in the place of the old.</summary>
    /// <returns>How many persons there are.</returns>
    public int Sluit()
    {
        schrijver.Sleutels(voorraad.Rijen());
        schrijver.VervangOude();
        return aantal;
    }

    /// <inheritdoc/>
    public void Dispose() => schrijver.Dispose();
}
