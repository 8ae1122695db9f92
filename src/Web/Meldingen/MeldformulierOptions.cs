namespace Kring.Web.Meldingen;

/// <summary>How much may come in from one place by the form without account (configuration "Meldformulier").</summary>
public sealed record MeldformulierOptions
{
    /// <summary>Reports and additions in an hour; a hospital or school is one place.</summary>
    public int VersturenPerUur { get; init; } = 30;

    /// <summary>Steps of the form in a minute.</summary>
    public int StappenPerMinuut { get; init; } = 120;

    /// <summary>Codes that are tried in a minute.</summary>
    public int CodesPerMinuut { get; init; } = 10;
}
