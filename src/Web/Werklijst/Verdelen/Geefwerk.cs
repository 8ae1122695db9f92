using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Web.Werklijst.Verdelen;

/// <summary>A report or case that is given: what it is called, who has it, and the act itself.</summary>
public sealed class Geefwerk
{
    private readonly Melding? melding;
    private readonly Casus? casus;

    public Geefwerk(Melding melding) => this.melding = melding;

    public Geefwerk(Casus casus) => this.casus = casus;

    public Aggregaat Aggregaat => (Aggregaat?)melding ?? casus!;

    public Werkzaak Zaak => new(melding is null ? Onderwerpsoort.Casus : Onderwerpsoort.Melding, Aggregaat.Id);

    public string Naam => melding is not null ? $"Melding {melding.Nummer}" : $"Casus {casus!.Nummer}";

    public string Huishouden => melding is null ? casus!.Naam : melding.Namen is { Length: > 0 } namen ? namen : "namen onbekend";

    public Guid? BehandelaarId => melding is null ? casus!.BehandelaarId : melding.BehandelaarId;

    public Guid OrganisatieId => melding is null ? casus!.OrganisatieId : melding.OrganisatieId;

    /// <summary>The records about which something can be to do.</summary>
    public IReadOnlyList<Guid> Over => melding is null ? casus!.Zaken() : [melding.Id];

    /// <summary>The persons of a report; those of a case live in its households.</summary>
    public IEnumerable<Guid> Personen => melding?.PersoonIds ?? [];

    public IEnumerable<Guid> Huishoudens => casus?.Huishoudens.Select(deel => deel.HuishoudenId) ?? [];

    /// <summary>Puts somebody in charge.</summary>
    /// <returns>Why that cannot be; null when it is done.</returns>
    public Weigering? Geef(Medewerker? aan, DateTimeOffset nu, Guid wie)
    {
        try
        {
            melding?.WijsToe(aan, nu, wie);
            casus?.WijsToe(aan, nu, wie);
            return null;
        }
        catch (WeigeringException geweigerd)
        {
            return geweigerd.Weigering;
        }
    }
}
