namespace Kring.Domain.Casussen;

/// <summary>A casus was opened.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="Nummer">Its number.</param>
public sealed record CasusGeopend(DateTimeOffset Op, Guid? Door, Guid CasusId, string Nummer) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Casus {Nummer} geopend";
}

/// <summary>A report was added to an open casus.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="MeldingId">The report.</param>
public sealed record MeldingToegevoegd(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid MeldingId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Nieuwe melding in deze casus";
}

/// <summary>A service of Veilig Thuis started.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="DienstId">The service.</param>
/// <param name="Soort">Which service.</param>
public sealed record DienstGestart(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid DienstId, Dienstsoort Soort)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"{Soort.Naam()} gestart";
}

/// <summary>A service of Veilig Thuis ended.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="DienstId">The service.</param>
/// <param name="Soort">Which service.</param>
public sealed record DienstAfgerond(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid DienstId, Dienstsoort Soort)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"{Soort.Naam()} afgerond";
}

/// <summary>The casus was offered to another organisation.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="OverdrachtId">The overdracht.</param>
/// <param name="AanOrganisatieId">The receiver.</param>
public sealed record OverdrachtAangeboden(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid OverdrachtId, Guid AanOrganisatieId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Overdracht aangeboden";

    /// <inheritdoc/>
    public override Guid? Betreft => AanOrganisatieId;
}

/// <summary>The receiver accepted; zicht op veiligheid moved.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="OverdrachtId">The overdracht.</param>
/// <param name="OrganisatieId">Who holds zicht op veiligheid now.</param>
/// <param name="MetVoorwaarden">Whether Veilig Thuis set conditions and so monitors.</param>
public sealed record OverdrachtAanvaard(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid OverdrachtId, Guid OrganisatieId, bool MetVoorwaarden)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Overdracht aangenomen";
}

/// <summary>Veilig Thuis took an offer back before it was answered.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="OverdrachtId">The overdracht.</param>
/// <param name="AanOrganisatieId">To whom it was offered.</param>
/// <param name="Reden">Why.</param>
public sealed record OverdrachtIngetrokken(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid OverdrachtId, Guid AanOrganisatieId, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Aanbod van overdracht ingetrokken";

    /// <inheritdoc/>
    public override string? Tekst => Reden;

    /// <inheritdoc/>
    public override Guid? Betreft => AanOrganisatieId;
}

/// <summary>The receiver returned the casus.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="OverdrachtId">The overdracht.</param>
/// <param name="Reden">Why.</param>
public sealed record OverdrachtTeruggegeven(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid OverdrachtId, string Reden)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Overdracht teruggegeven aan Veilig Thuis";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>Somebody else became eigenaar or casusregisseur.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="MedewerkerId">Who it became.</param>
/// <param name="Rol">Eigenaar or casusregisseur.</param>
/// <param name="Reden">Why.</param>
public sealed record RegisseurGewisseld(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid MedewerkerId, Regierol Rol, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => Rol == Regierol.Eigenaar ? "Nieuwe eigenaar" : "Nieuwe casusregisseur";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>A monitoring moment was done.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="MomentId">The monitoring moment.</param>
/// <param name="Oordeel">Whether it became safe.</param>
public sealed record MonitoringVastgelegd(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid MomentId, Veiligheidsoordeel Oordeel) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"Monitoring: {Oordeel.Naam()}";
}

/// <summary>Somebody was told of a report, or it was decided not to.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="PersoonId">Who was told.</param>
/// <param name="Wijze">How; null when not told.</param>
public sealed record BetrokkeneGeinformeerd(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid MeldingId, Guid PersoonId, Informeerwijze? Wijze) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => Wijze is null ? "Besloten niet te informeren" : "Geïnformeerd over de melding";

    /// <inheritdoc/>
    public override Guid? Betreft => PersoonId;
}

/// <summary>The casus was closed.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="Reden">Why.</param>
public sealed record CasusGesloten(DateTimeOffset Op, Guid? Door, Guid CasusId, string Reden) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Casus gesloten";

    /// <inheritdoc/>
    public override string? Tekst => Reden;
}

/// <summary>Somebody of Veilig Thuis is in charge of its part in a casus.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="MedewerkerId">Who is in charge.</param>
/// <param name="Naam">The name of that person.</param>
public sealed record CasusToegewezen(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid MedewerkerId, string Naam)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => $"{Naam} is behandelaar bij Veilig Thuis";
}
