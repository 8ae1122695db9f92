namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    /// <summary>How and by whom it was closed; null while it is open.</summary>
    public Afsluiting? Afsluiting { get; private set; }

    /// <summary>Where the casus stands in the chain.</summary>
    public Casusfase Fase => this switch
    {
        { Afsluiting.InCasusId: not null } => Casusfase.Opgegaan,
        { Afsluiting: not null } => Casusfase.Gesloten,
        { OpenOverdracht: not null } => Casusfase.Overdracht,
        { LopendeDienst: not null } => Casusfase.Dienst,
        { Regisseur: null } => Casusfase.Beoordeling,
        _ when monitormomenten.Exists(moment => moment.Uitkomst is not null) => Casusfase.Monitoring,
        _ => Casusfase.Plan,
    };

    /// <summary>
    /// Closes the casus with a reason. Not while an overdracht waits for an answer or a monitoring moment is to come: then
    /// somebody still expects something.
    /// </summary>
    /// <param name="reden">Why it can be closed.</param>
    /// <param name="organisatieId">For which organisation; the holder of zicht op veiligheid or Veilig Thuis.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="OverdrachtStaatOpen"/>,
    /// <see cref="MonitoringLooptNog"/>, <see cref="RedenOntbreekt"/>, <see cref="ZichtLigtElders"/>.</exception>
    public void Sluit(string reden, Guid organisatieId, DateTimeOffset nu, Guid wie)
    {
        if (WaaromNietTeSluiten(organisatieId) is { } beletsel)
        {
            throw new WeigeringException(beletsel);
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            throw new WeigeringException(new RedenOntbreekt());
        }

        RondLopendeDienstAf(reden.Trim(), nu, wie);
        Beeindig(nu);
        Afsluiting = new Afsluiting(nu, wie, reden.Trim());
        Meld(new CasusGesloten(nu, wie, Id, reden.Trim()));
    }

    /// <summary>What stands in the way of closing, to be said before somebody tries; null when nothing does.</summary>
    /// <param name="organisatieId">For which organisation; the holder of zicht op veiligheid or Veilig Thuis.</param>
    public Weigering? WaaromNietTeSluiten(Guid organisatieId) => this switch
    {
        { Afsluiting: not null } => WaaromDicht(),
        { OpenOverdracht: not null } => new OverdrachtStaatOpen(),
        { WordtGemonitord: true } => new MonitoringLooptNog(),
        _ when organisatieId != OrganisatieId && organisatieId != ZichtNu!.OrganisatieId => new ZichtLigtElders(),
        _ => null,
    };

    private void Beeindig(DateTimeOffset nu)
    {
        ZichtNu?.Beeindig(nu);
        Regisseur?.Beeindig(nu);
        huishoudens.ForEach(huishouden => huishouden.Beeindig(nu));
    }
}

/// <summary>How a casus ended.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Reden">Why it could be closed, or was taken up in another.</param>
/// <param name="InCasusId">The casus in which it went up because both were about the same people; null when it was closed.</param>
public sealed record Afsluiting(DateTimeOffset Op, Guid Door, string Reden, Guid? InCasusId = null);

/// <summary>Where a casus stands in the chain.</summary>
public enum Casusfase
{
    /// <summary>The safety assessment runs, or its outcome is being carried out.</summary>
    Beoordeling,

    /// <summary>A service of Veilig Thuis runs.</summary>
    Dienst,

    /// <summary>An overdracht waits for an answer.</summary>
    Overdracht,

    /// <summary>The eigenaar works with the household on the plan.</summary>
    Plan,

    /// <summary>A monitoring moment has passed; the plan goes on.</summary>
    Monitoring,

    /// <summary>Closed.</summary>
    Gesloten,

    /// <summary>Taken up in another casus, where it goes on.</summary>
    Opgegaan,
}

/// <summary>How phases are called on screen.</summary>
public static class Casusfasen
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Casusfase fase) => fase switch
    {
        Casusfase.Beoordeling => "Veiligheidsbeoordeling",
        Casusfase.Dienst => "Dienst van Veilig Thuis",
        Casusfase.Overdracht => "Overdracht",
        Casusfase.Plan => "Plan",
        Casusfase.Monitoring => "Monitoring",
        Casusfase.Opgegaan => "Opgegaan in een andere casus",
        _ => "Gesloten",
    };
}
