namespace Kring.Domain.Berichten;

/// <summary>To whom a letter is and what it is for; each kind has its own template.</summary>
public enum Briefsoort
{
    /// <summary>To somebody a report is about: what was reported, what happens, and the rights (Uitvoeringsbesluit Wmo 2015 art. 4.1.8).</summary>
    Betrokkene,

    /// <summary>To the reporter: how it stands (Wmo 2015 art. 4.1.1 lid 2 g).</summary>
    Melder,
}

/// <summary>How a letter reaches who it is for.</summary>
public enum Briefweg
{
    /// <summary>By post, only where that is marked as safe.</summary>
    Post,

    /// <summary>Given by hand, in a talk.</summary>
    Overhandigen,
}

/// <summary>The words for kinds and ways.</summary>
public static class Briefwoorden
{
    /// <summary>The name on screen.</summary>
    /// <param name="soort">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind.</exception>
    public static string Naam(this Briefsoort soort) => soort switch
    {
        Briefsoort.Betrokkene => "Brief aan een betrokkene",
        Briefsoort.Melder => "Brief aan de melder",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind."),
    };

    /// <summary>The name on screen.</summary>
    /// <param name="weg">The way.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no way.</exception>
    public static string Naam(this Briefweg weg) => weg switch
    {
        Briefweg.Post => "Per post",
        Briefweg.Overhandigen => "Zelf geven, in een gesprek",
        _ => throw new ArgumentOutOfRangeException(nameof(weg), weg, "Unknown way."),
    };
}
