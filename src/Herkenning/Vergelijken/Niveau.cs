namespace Kring.Herkenning.Vergelijken;

/// <summary>How far two values of one field agree. Names, dates and addresses each use some of these.</summary>
public enum Niveau : byte
{
    /// <summary>Both unknown: says nothing.</summary>
    Geen,

    /// <summary>The same.</summary>
    Gelijk,

    /// <summary>Written differently, sounds the same.</summary>
    Klank,

    /// <summary>One slip of the pen apart.</summary>
    EenFout,

    /// <summary>One is a call name or short form of the other.</summary>
    Roepnaam,

    /// <summary>A part is the same: one of two family names, or the second first name.</summary>
    Deel,

    /// <summary>Two slips apart.</summary>
    TweeFout,

    /// <summary>One begins with the other.</summary>
    Begin,

    /// <summary>One is only the first letter of the other.</summary>
    Voorletter,

    /// <summary>Different.</summary>
    Anders,

    /// <summary>One knows it, the other does not.</summary>
    Ontbreekt,

    /// <summary>Day and month changed round, or first name and family name.</summary>
    Gewisseld,

    /// <summary>One digit of the day differs, or its two digits are changed round.</summary>
    DagCijfer,

    /// <summary>One digit of the month differs, or its two digits are changed round.</summary>
    MaandCijfer,

    /// <summary>One digit of the year differs, or two neighbouring digits are changed round.</summary>
    JaarCijfer,

    /// <summary>A century apart.</summary>
    Eeuw,

    /// <summary>What both know of the date is the same, but one knows only a part.</summary>
    Onvolledig,

    /// <summary>Of the date only the day differs, by more than a digit.</summary>
    AndereDag,

    /// <summary>Of the date only the month differs, by more than a digit.</summary>
    AndereMaand,

    /// <summary>Of the date only the year differs, by more than a digit.</summary>
    AnderJaar,

    /// <summary>Only the year is the same.</summary>
    Jaar,
}

/// <summary>The fields that are compared.</summary>
public enum Veld : byte
{
    Voornaam,
    TweedeVoornaam,
    Achternaam,
    Naamvolgorde,
    Geboortedatum,
    Postcode,
    Straat,
    Huisnummer,
    Plaats,
    Bsn,
    Nummer,
    Telefoon,
    Email,
    Geslacht,
}

/// <summary>
/// What is already known of the address when the next part of it is compared. Within one postcode the street says nothing
/// new; somebody who moved has another street, number and place all at once.
/// </summary>
public enum Verband : byte
{
    /// <summary>Nothing is known yet.</summary>
    Onbekend,

    /// <summary>What was compared before agrees.</summary>
    ZelfdePlek,

    /// <summary>What was compared before differs.</summary>
    AnderePlek,
}
