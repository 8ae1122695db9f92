namespace Kring.Domain.Toezicht;

/// <summary>Why something in the log deserves a look. A look is not a judgement: most of it will have a good reason.</summary>
public enum Bliksoort
{
    /// <summary>A colleague saw somebody with the same family name. A hint only: names are shared by many.</summary>
    EigenFamilie,

    /// <summary>A colleague saw many persons in one hour.</summary>
    VeelPersonen,

    /// <summary>A colleague looked at night, and did nothing in that hour.</summary>
    Nacht,

    /// <summary>A colleague was refused several times in a row.</summary>
    WeigeringenOpRij,
}

/// <summary>Something in the log that deserves a look of the privacy officer (AVG art. 39 lid 1 onder b; NEN 7513).</summary>
/// <param name="Soort">Why.</param>
/// <param name="MedewerkerId">Which colleague.</param>
/// <param name="Sinds">The first of the lines it is about.</param>
/// <param name="Aantal">How many: persons, looks or refusals.</param>
/// <param name="PersoonId">Which person, at <see cref="Bliksoort.EigenFamilie"/>; null at the others.</param>
public sealed record Blik(Bliksoort Soort, Guid MedewerkerId, DateTimeOffset Sinds, int Aantal, Guid? PersoonId = null)
{
    /// <summary>The same for the same look, however often it is found.</summary>
    public string Sleutel => $"{Soort}.{MedewerkerId:N}.{Sinds.UtcTicks}.{PersoonId ?? Guid.Empty:N}";
}
