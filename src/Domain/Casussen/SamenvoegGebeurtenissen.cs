namespace Kring.Domain.Casussen;

/// <summary>A casus took up another one.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus that leads.</param>
/// <param name="AnderId">The casus that went up in it.</param>
/// <param name="AnderNummer">Its number.</param>
/// <param name="PlanVan">The casus whose plan goes on; null when neither has one.</param>
/// <param name="Reden">Why they are one.</param>
public sealed record CasusOpgenomen(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid AnderId, string AnderNummer, Guid? PlanVan, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Casus {AnderNummer} is in deze casus opgegaan";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>A casus went up in another one.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus that went up.</param>
/// <param name="LeidendId">The casus that leads.</param>
/// <param name="LeidendNummer">Its number.</param>
/// <param name="Reden">Why they are one.</param>
public sealed record CasusOpgegaan(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid LeidendId, string LeidendNummer, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Opgegaan in casus {LeidendNummer}";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>What a casus had taken up, was taken out of it again.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus that led.</param>
/// <param name="AnderId">The casus that goes on by itself.</param>
/// <param name="AnderNummer">Its number.</param>
/// <param name="Samengevoegd">When they had been joined.</param>
/// <param name="Hersteld">Whether both stand as before, because nothing followed.</param>
/// <param name="Reden">Why they are two.</param>
public sealed record CasusLosgemaakt(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid AnderId, string AnderNummer, DateTimeOffset Samengevoegd, bool Hersteld, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Casus {AnderNummer} is weer uit deze casus gehaald";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>A casus that had gone up in another, goes on by itself.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="LeidendNummer">The number of the casus it had gone up in.</param>
/// <param name="Reden">Why they are two.</param>
public sealed record CasusHervat(DateTimeOffset Op, Guid? Door, Guid CasusId, string LeidendNummer, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Weer een eigen casus, uit casus {LeidendNummer}";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>A report turned out to be about other people and left the casus.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Nummer">Its number.</param>
public sealed record MeldingUitCasusGegaan(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid MeldingId, string Nummer) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Melding {Nummer} hoort niet bij deze casus";
}
