namespace Kring.Domain.Werklijst;

/// <summary>A choice of what the worklist shows, kept under a name: for one person, or for the whole team.</summary>
public sealed class BewaardOverzicht : Aggregaat
{
    /// <summary>A name fits beside others on a narrow screen.</summary>
    public const int LangsteNaam = 40;

    private BewaardOverzicht()
    {
    }

    private BewaardOverzicht(Guid id)
        : base(id)
    {
    }

    /// <summary>The organisation whose work it shows.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>Whose it is; null when it is for the whole team.</summary>
    public Guid? MedewerkerId { get; private set; }

    /// <summary>How it is called.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>The choice as it stands in the address of the list; kinds, states, codes and ids, never a person of a case.</summary>
    public string Zoekvraag { get; private set; } = "";

    /// <summary>Whether everybody of the organisation sees it.</summary>
    public bool IsVanTeam => MedewerkerId is null;

    /// <summary>Keeps a choice.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="organisatieId">The organisation whose work it shows.</param>
    /// <param name="medewerkerId">Whose it is; null for the whole team.</param>
    /// <param name="naam">How it is called.</param>
    /// <param name="zoekvraag">The choice as it stands in the address of the list.</param>
    /// <param name="andere">What the reader has already.</param>
    /// <exception cref="WeigeringException">See <see cref="Hernoem"/>.</exception>
    public static BewaardOverzicht Bewaar(
        DateTimeOffset nu, Guid organisatieId, Guid? medewerkerId, string naam, string zoekvraag, IEnumerable<BewaardOverzicht> andere)
    {
        var overzicht = new BewaardOverzicht(Guid.CreateVersion7(nu))
        {
            OrganisatieId = organisatieId,
            MedewerkerId = medewerkerId,
            Zoekvraag = zoekvraag,
        };
        overzicht.Hernoem(naam, andere);
        return overzicht;
    }

    /// <summary>Calls it otherwise.</summary>
    /// <param name="naam">The new name.</param>
    /// <param name="andere">What the reader has already.</param>
    /// <exception cref="WeigeringException"><see cref="NaamOntbreekt"/>, <see cref="NaamIsTeLang"/>, <see cref="NaamLijktOpNummer"/>,
    /// <see cref="OverzichtBestaatAl"/>.</exception>
    public void Hernoem(string naam, IEnumerable<BewaardOverzicht> andere)
    {
        var schoon = naam.Trim();
        Weigering? weigering = schoon switch
        {
            "" => new NaamOntbreekt(),
            { Length: > LangsteNaam } => new NaamIsTeLang(),
            _ when schoon.Count(char.IsAsciiDigit) >= NaamLijktOpNummer.Cijfers => new NaamLijktOpNummer(),
            _ when andere.Any(een => een.Id != Id && string.Equals(een.Naam, schoon, StringComparison.OrdinalIgnoreCase)) => new OverzichtBestaatAl(schoon),
            _ => null,
        };
        Naam = weigering is null ? schoon : throw new WeigeringException(weigering);
    }
}
