namespace Kring.Domain.Meldingen;

/// <summary>
/// That a person of a report was taken for the wrong one, and set right. Nothing is thrown away: who it was taken for, who it
/// is instead, when, by whom and why; so it can be taken back.
/// </summary>
public sealed class Losmaking : Aggregaat
{
    private Losmaking()
    {
    }

    internal Losmaking(Melding melding, Meldingpersoon persoon, Herkenningskeuze naar, bool isNieuw, string reden, DateTimeOffset nu, Guid wie)
        : base(Guid.CreateVersion7(nu))
    {
        (MeldingId, Volgnummer) = (melding.Id, persoon.Volgnummer);
        (VanId, VanHuishoudenId) = (persoon.PersoonId!.Value, persoon.HuishoudenId!.Value);
        (NaarId, NaarHuishoudenId, IsNieuw) = (naar.PersoonId, naar.HuishoudenId, isNieuw);
        (Reden, Op, Door) = (reden, nu, wie);
    }

    /// <summary>The report.</summary>
    public Guid MeldingId { get; private set; }

    /// <summary>Place of the person in the report.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Who it was taken for.</summary>
    public Guid VanId { get; private set; }

    /// <summary>The household in which it was put then.</summary>
    public Guid VanHuishoudenId { get; private set; }

    /// <summary>Who it is instead.</summary>
    public Guid NaarId { get; private set; }

    /// <summary>The household in which that is.</summary>
    public Guid NaarHuishoudenId { get; private set; }

    /// <summary>Whether that person was made of what this report tells.</summary>
    public bool IsNieuw { get; private set; }

    /// <summary>The moment.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who decided.</summary>
    public Guid Door { get; private set; }

    /// <summary>From what it is known.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>That it was taken back; null while it holds.</summary>
    public Losmaakeinde? Einde { get; private set; }

    /// <summary>What changed in the report.</summary>
    public Persoonswissel Wissel => new(MeldingId, VanId, VanHuishoudenId, NaarId, NaarHuishoudenId, Op);

    /// <summary>The same change the other way round.</summary>
    public Persoonswissel Terug => new(MeldingId, NaarId, NaarHuishoudenId, VanId, VanHuishoudenId, Op);

    /// <summary>Takes it back: the person of the report is who it was taken for after all.</summary>
    /// <param name="melding">The report.</param>
    /// <param name="reden">From what that is known.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided.</param>
    /// <exception cref="WeigeringException"><see cref="LosmakingIsTeruggedraaid"/>, <see cref="RedenVoorLosmakenOntbreekt"/>,
    /// <see cref="LosmakingIsIngehaald"/>.</exception>
    public void DraaiTerug(Melding melding, string reden, DateTimeOffset nu, Guid wie)
    {
        if (Einde is not null)
        {
            throw new WeigeringException(new LosmakingIsTeruggedraaid());
        }

        if (!reden.Any(char.IsLetterOrDigit))
        {
            throw new WeigeringException(new RedenVoorLosmakenOntbreekt());
        }

        Einde = new Losmaakeinde(nu, wie, reden.Trim());
        melding.ZetTerug(this, nu, wie);
    }
}

/// <summary>That a person of a report is who it was taken for after all.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Reden">From what that is known.</param>
public sealed record Losmaakeinde(DateTimeOffset Op, Guid Door, string Reden);

/// <summary>That a person of a report is somebody else than it was taken for, in another household or the same.</summary>
/// <param name="MeldingId">The report.</param>
/// <param name="VanId">Who it was.</param>
/// <param name="VanHuishoudenId">In which household.</param>
/// <param name="NaarId">Who it is now.</param>
/// <param name="NaarHuishoudenId">In which household.</param>
/// <param name="Losgemaakt">When it was set right, also where that is taken back.</param>
public sealed record Persoonswissel(Guid MeldingId, Guid VanId, Guid VanHuishoudenId, Guid NaarId, Guid NaarHuishoudenId, DateTimeOffset Losgemaakt);
