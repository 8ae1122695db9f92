namespace Kring.Domain.Meldingen;

/// <summary>Something in a message that a person must know of before relying on it.</summary>
/// <param name="Soort">What was noticed.</param>
/// <param name="Waar">Where, in words, such as <c>betrokkene 2, geboortedatum</c>.</param>
/// <param name="Waarde">The value or passage as given, or <c>null</c> when there is none.</param>
/// <param name="Betrokkene">The place in <see cref="Meldbericht.Betrokkenen"/>, counted from zero, or <c>null</c>.</param>
public sealed record Markering(MarkeringSoort Soort, string Waar, string? Waarde = null, int? Betrokkene = null)
{
    /// <summary>Whether it is a guess that it concerns this person: others can be meant as well.</summary>
    public bool Onzeker { get; init; }

    /// <summary>Without the value: that can be a number or a birth date of a person.</summary>
    public override string ToString() => $"{Soort}: {Waar}";
}

/// <summary>What can be noticed about a message.</summary>
public enum MarkeringSoort
{
    /// <summary>The standard lets the date pass but there is no such day. Kept as given, used for nothing.</summary>
    DatumBestaatNiet,

    /// <summary>The time of the message does not exist. Kept as given, used for nothing.</summary>
    TijdstipBestaatNiet,

    /// <summary>The number fails the eleven-test. Kept as given, used for nothing, least of all for recognition.</summary>
    BsnVoldoetNiet,

    /// <summary>Of the birth date only the year, or year and month, is known.</summary>
    GeboortedatumOnvolledig,

    /// <summary>The birth date lies after the day of the message.</summary>
    GeboortedatumNaBericht,

    /// <summary>An unborn child is named in the text; the standard has no field for it.</summary>
    OngeborenKindGenoemd,

    /// <summary>The text says that an address is secret; the standard has no field for it.</summary>
    GeheimAdresGenoemd,

    /// <summary>How somebody may not, or may only, be reached.</summary>
    BereikenGenoemd,

    /// <summary>The text says that this person does not know of the report yet.</summary>
    NietOpDeHoogteGenoemd,

    /// <summary>No role towards the child is given for this person.</summary>
    RolOntbreekt,

    /// <summary>The sender concerned somebody without saying who.</summary>
    PersoonOntbreekt,

    /// <summary>Nobody is named in the message.</summary>
    BetrokkenenOntbreken,
}
