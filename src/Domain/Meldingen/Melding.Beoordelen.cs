namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>The safety assessment; null until it is decided.</summary>
    public Veiligheidsbeoordeling? Beoordeling { get; private set; }

    /// <summary>Decides the safety assessment, within five working days of receipt.</summary>
    /// <param name="taxatie">Kind of unsafety; counted apart from the outcome.</param>
    /// <param name="uitkomst">What follows.</param>
    /// <param name="redenen">Why, in words the reporter and the people may read.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided.</param>
    /// <exception cref="WeigeringException"><see cref="AcuteCheckOntbreekt"/>, <see cref="AcuutGevaarLoopt"/>,
    /// <see cref="HerkenningOntbreekt"/>, <see cref="RedenenOntbreken"/>, <see cref="MeldingIsBeoordeeld"/>.</exception>
    public void Beoordeel(
        Veiligheidstaxatie taxatie, UitkomstVeiligheidsbeoordeling uitkomst, string redenen, DateTimeOffset nu, Guid wie)
    {
        EisNietAfgerond();
        if (AcuteCheck is null)
        {
            throw new WeigeringException(new AcuteCheckOntbreekt());
        }

        if (IsAcuut)
        {
            throw new WeigeringException(new AcuutGevaarLoopt());
        }

        if (Herkend is null)
        {
            throw new WeigeringException(new HerkenningOntbreekt());
        }

        if (string.IsNullOrWhiteSpace(redenen))
        {
            throw new WeigeringException(new RedenenOntbreken());
        }

        Beoordeling = new Veiligheidsbeoordeling(nu, wie, taxatie.Acuut, taxatie.Structureel, uitkomst, redenen.Trim());
        Meld(new MeldingBeoordeeld(nu, wie, Id, CasusId!.Value, uitkomst, redenen.Trim()));
    }
}

/// <summary>The decision of Veilig Thuis on a report.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Acuut">Whether there is acute unsafety.</param>
/// <param name="Structureel">Whether there is structural unsafety.</param>
/// <param name="Uitkomst">What follows.</param>
/// <param name="Redenen">Why.</param>
public sealed record Veiligheidsbeoordeling(
    DateTimeOffset Op, Guid Door, bool Acuut, bool Structureel, UitkomstVeiligheidsbeoordeling Uitkomst, string Redenen);

/// <summary>Kind of unsafety (CBS table 84852NED); both, one or neither.</summary>
/// <param name="Acuut">Immediate danger that asks to step in at once.</param>
/// <param name="Structureel">Repeated or lasting unsafe and harmful events and situations.</param>
public sealed record Veiligheidstaxatie(bool Acuut, bool Structureel);
