namespace Kring.Domain.Termijnen;

/// <summary>The unit in which a law or a document gives a period.</summary>
public enum Termijneenheid
{
    /// <summary>Real elapsed hours, also through the change of the clock.</summary>
    Uren,

    /// <summary>Calendar days.</summary>
    Dagen,

    /// <summary>Days that are neither Saturday, Sunday nor holiday.</summary>
    Werkdagen,

    /// <summary>Weeks of seven calendar days.</summary>
    Weken,

    /// <summary>Calendar months; a day that the last month lacks becomes its last day.</summary>
    Maanden,

    /// <summary>Calendar years; 29 February becomes 28 February.</summary>
    Jaren,
}
