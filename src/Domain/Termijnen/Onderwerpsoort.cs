namespace Kring.Domain.Termijnen;

/// <summary>The kinds of record a period can be about.</summary>
public enum Onderwerpsoort
{
    /// <summary>A melding.</summary>
    Melding,

    /// <summary>A casus.</summary>
    Casus,

    /// <summary>A message that came in.</summary>
    Bericht,

    /// <summary>A talk that runs.</summary>
    Gesprek,

    /// <summary>A noodtoegang.</summary>
    Noodtoegang,
}
