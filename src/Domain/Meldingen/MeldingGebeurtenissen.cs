namespace Kring.Domain.Meldingen;

/// <summary>A report came in.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Nobody: the system took it in, or who typed it.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="OrganisatieId">The Veilig Thuis organisation.</param>
/// <param name="Melder">Name of the reporting organisation.</param>
public sealed record MeldingOntvangen(DateTimeOffset Op, Guid? Door, Guid MeldingId, Guid OrganisatieId, string Melder)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Melding ontvangen van {Melder}";
}

/// <summary>The check on immediate danger was done.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Gevaar">Whether somebody is in danger now.</param>
/// <param name="WatNu">What is dangerous, or why nothing is.</param>
/// <param name="WieDoetWat">Who does what now.</param>
public sealed record AcuteCheckGedaan(
    DateTimeOffset Op, Guid? Door, Guid MeldingId, bool Gevaar, string WatNu, string? WieDoetWat) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => Gevaar ? "Acute check: direct gevaar" : "Acute check: geen direct gevaar";

    /// <inheritdoc/>
    public override string? Tekst => WieDoetWat is null ? WatNu : $"{WatNu} {WieDoetWat}";
}

/// <summary>The immediate danger is over.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Hoe">How it was averted.</param>
public sealed record GevaarAfgewend(DateTimeOffset Op, Guid? Door, Guid MeldingId, string Hoe) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Direct gevaar afgewend";

    /// <inheritdoc/>
    public override string? Tekst => Hoe;
}

/// <summary>It was decided who the reported people are.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Huishoudens">The households it is about.</param>
public sealed record MeldingHerkend(DateTimeOffset Op, Guid? Door, Guid MeldingId, IReadOnlyList<Guid> Huishoudens)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Vastgesteld om wie het gaat";
}

/// <summary>The safety assessment was decided.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="CasusId">The casus it belongs to.</param>
/// <param name="Uitkomst">What follows.</param>
/// <param name="Redenen">Why.</param>
public sealed record MeldingBeoordeeld(
    DateTimeOffset Op, Guid? Door, Guid MeldingId, Guid CasusId, UitkomstVeiligheidsbeoordeling Uitkomst, string Redenen)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Veiligheidsbeoordeling afgerond";

    /// <inheritdoc/>
    public override string? Tekst => Redenen;
}

/// <summary>A report was sent back to the reporter.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Soort">Not admissible or wrongly addressed.</param>
/// <param name="Reden">Why.</param>
public sealed record MeldingTeruggegeven(
    DateTimeOffset Op, Guid? Door, Guid MeldingId, Teruggavesoort Soort, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Melding teruggegeven aan de melder";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>A message could not be taken in.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Nobody.</param>
/// <param name="BerichtId">The message.</param>
/// <param name="Reden">Why.</param>
public sealed record BerichtGeweigerd(DateTimeOffset Op, Guid? Door, Guid BerichtId, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Bericht geweigerd";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>Somebody dealt with a refused message.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="BerichtId">The message.</param>
/// <param name="Gedaan">What was done.</param>
public sealed record GeweigerdBerichtAfgehandeld(DateTimeOffset Op, Guid? Door, Guid BerichtId, string Gedaan)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Geweigerd bericht afgehandeld";

    /// <inheritdoc/>
    public override string? Tekst => Gedaan;
}

/// <summary>The reporter is told how it stands.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Whose act led to it.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Status">What is told.</param>
public sealed record MelderTeruggekoppeld(DateTimeOffset Op, Guid? Door, Guid MeldingId, Terugkoppelstatus Status)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Terugkoppeling aan de melder: {Status.Uitkomsttekst() ?? Status.Statustekst()}";
}

/// <summary>Somebody spoke with the reporter while there was nothing to be told yet.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
public sealed record MelderGesproken(DateTimeOffset Op, Guid? Door, Guid MeldingId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "De melder gesproken";
}

/// <summary>Somebody of Veilig Thuis is in charge of a report.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="MedewerkerId">Who is in charge.</param>
/// <param name="Naam">The name of that person.</param>
public sealed record MeldingToegewezen(DateTimeOffset Op, Guid? Door, Guid MeldingId, Guid MedewerkerId, string Naam)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"{Naam} is behandelaar";
}

/// <summary>The reporter added something. What was added stands with the report, not on the timeline.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Nobody: who reports may have to stay unknown to who reads the timeline.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="AanvullingId">What was added.</param>
public sealed record MeldingAangevuld(DateTimeOffset Op, Guid? Door, Guid MeldingId, Guid AanvullingId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "De melder heeft de melding aangevuld";

    /// <inheritdoc/>
    public override Guid? Tijdlijn => MeldingId;
}

/// <summary>Somebody read what the reporter added.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="AanvullingId">What was read.</param>
public sealed record AanvullingGelezen(DateTimeOffset Op, Guid? Door, Guid MeldingId, Guid AanvullingId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Aanvulling van de melder gelezen";

    /// <inheritdoc/>
    public override Guid? Tijdlijn => MeldingId;
}
