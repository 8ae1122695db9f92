namespace Kring.Domain.Toegang;

/// <summary>Who of Veilig Thuis can take charge of a report or casus.</summary>
public static class Behandelkeuze
{
    /// <summary>Whether somebody can be behandelaar: assesses reports for the organisation, in the municipality.</summary>
    /// <param name="kandidaat">Who is thought of.</param>
    /// <param name="organisatieId">The Veilig Thuis organisation.</param>
    /// <param name="gemeentecode">Work area, or null when it cannot be told.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    public static bool KanBehandelen(this Medewerker kandidaat, Guid organisatieId, string? gemeentecode, DateOnly vandaag) =>
        kandidaat.KanWerken(Recht.MeldingBeoordelen, organisatieId, gemeentecode, vandaag);

    /// <summary>Demands that somebody can be behandelaar.</summary>
    /// <param name="kandidaat">Who was chosen; null when nobody has that id.</param>
    /// <param name="organisatieId">The Veilig Thuis organisation.</param>
    /// <param name="gemeentecode">Work area, or null when it cannot be told.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    /// <returns>The person, who can.</returns>
    /// <exception cref="WeigeringException"><see cref="KanGeenBehandelaarZijn"/>.</exception>
    public static Medewerker EisBehandelaar(this Medewerker? kandidaat, Guid organisatieId, string? gemeentecode, DateOnly vandaag) =>
        kandidaat is not null && kandidaat.KanBehandelen(organisatieId, gemeentecode, vandaag)
            ? kandidaat
            : throw new WeigeringException(new KanGeenBehandelaarZijn());

    /// <summary>Demands that nobody else has taken it; who has it already may take it again.</summary>
    /// <param name="huidig">Who has it now, or null.</param>
    /// <param name="wie">Who takes it.</param>
    /// <exception cref="WeigeringException"><see cref="HeeftAlBehandelaar"/>.</exception>
    public static void EisVrij(Guid? huidig, Guid wie)
    {
        if (huidig is { } ander && ander != wie)
        {
            throw new WeigeringException(new HeeftAlBehandelaar());
        }
    }
}
