namespace Kring.Herkenning.Modellen;

/// <summary>What is believed of a list before anything of it is known.</summary>
/// <param name="Dubbel">Of the persons of one list this share stands there once more.</param>
/// <param name="Gedeeld">Of the smaller of two lists this share stands in the other too.</param>
/// <param name="Huisgenoten">So many pairs of family to a person.</param>
/// <param name="LaagsteDrempel">The threshold is never lower than this: two who are more likely not the same stay two.</param>
public sealed record Verwachting(double Dubbel, double Gedeeld, double Huisgenoten, double LaagsteDrempel);

/// <summary>
/// What is believed of people of whom somebody tells, beside those a region knows. Weights are natural logarithms, chances
/// from 0 to 1.
/// </summary>
/// <param name="Personen">As many people as a region comes to know: among more, the same likeness says less.</param>
/// <param name="MensenPerHuishouden">Together in so large households.</param>
/// <param name="IemandBekend">Of those who are told of in one go, so many are known already when their household is.</param>
/// <param name="HuishoudenBekend">Of the households that are told of, so many are known.</param>
/// <param name="Roepnaam">Who tells of somebody uses the call name this often; a register does so rarely.</param>
/// <param name="LeeftijdPast">A guessed age that fits says little.</param>
/// <param name="LeeftijdAnders">One that does not fits says much.</param>
/// <param name="AnderBsn">Two numbers that were both checked: hardly ever is it one person.</param>
/// <param name="HoogstensMetAnderBsn">Whatever else agrees then.</param>
/// <param name="MinstensMetZelfdeBsn">One number is worth looking at, however little else agrees.</param>
/// <param name="TonenVanaf">Whom it is less likely to be is not shown.</param>
/// <param name="WaarschijnlijkVanaf">From this chance on, it is more likely this person than not.</param>
/// <param name="ZekerVanaf">From this chance on, there is hardly a doubt.</param>
public sealed record Meldweging(
    long Personen,
    int MensenPerHuishouden,
    double IemandBekend,
    double HuishoudenBekend,
    double Roepnaam,
    double LeeftijdPast,
    double LeeftijdAnders,
    double AnderBsn,
    double HoogstensMetAnderBsn,
    double MinstensMetZelfdeBsn,
    double TonenVanaf,
    double WaarschijnlijkVanaf,
    double ZekerVanaf)
{
    /// <summary>How many households a region comes to know.</summary>
    public long Huishoudens => Personen / MensenPerHuishouden;
}

/// <summary>How rare a word of each part usually is, where no list tells: minus the natural logarithm of the share that has it.</summary>
public sealed record Gewoonlijk(
    float Voornaam, float Achternaam, float Postcode, float Straat, float Huisnummer, float Plaats, float Nummer, float Voorletter);
