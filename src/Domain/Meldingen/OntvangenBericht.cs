namespace Kring.Domain.Meldingen;

/// <summary>
/// A message as it came in, kept whole. It was taken in as a report, or refused; a refused one is a possible danger that
/// nobody reads, so it waits for a person.
/// </summary>
public sealed class OntvangenBericht : Aggregaat
{
    private OntvangenBericht()
    {
    }

    private OntvangenBericht(Guid id)
        : base(id)
    {
    }

    /// <summary>When it came in.</summary>
    public DateTimeOffset Ontvangen { get; private set; }

    /// <summary>Name of the file, or of the channel.</summary>
    public string Herkomst { get; private set; } = "";

    /// <summary>Who sent it, by the number of the organisation; null when that could not be read.</summary>
    public string? Zender { get; private set; }

    /// <summary>The sender's reference; null when that could not be read.</summary>
    public string? Referentie { get; private set; }

    /// <summary>The whole message, encrypted in the database.</summary>
    public Geheim Inhoud { get; private set; } = new([]);

    /// <summary>In which form the content stands.</summary>
    public Berichtvorm Vorm { get; private set; }

    /// <summary>The report it became; null when refused.</summary>
    public Guid? MeldingId { get; private set; }

    /// <summary>Why it was refused; null when taken in.</summary>
    public string? Weigerreden { get; private set; }

    /// <summary>What a person did with a refused message; null while it waits.</summary>
    public Afhandeling? Afhandeling { get; private set; }

    /// <summary>Keeps a message that became a report.</summary>
    public static OntvangenBericht NeemAan(
        DateTimeOffset nu, string herkomst, byte[] inhoud, string zender, string referentie, Guid meldingId) =>
        new(Guid.CreateVersion7(nu))
        {
            Ontvangen = nu,
            Herkomst = herkomst,
            Inhoud = new Geheim(inhoud),
            Zender = zender,
            Referentie = referentie,
            MeldingId = meldingId,
        };

    /// <summary>Keeps what was taken down in a form that became a report.</summary>
    public static OntvangenBericht NeemOp(DateTimeOffset nu, string herkomst, byte[] inhoud, Guid meldingId) =>
        new(Guid.CreateVersion7(nu))
        {
            Ontvangen = nu,
            Herkomst = herkomst,
            Inhoud = new Geheim(inhoud),
            Vorm = Berichtvorm.Formulier,
            MeldingId = meldingId,
        };

    /// <summary>Puts a refused message aside for a person to look at.</summary>
    public static OntvangenBericht Weiger(DateTimeOffset nu, string herkomst, byte[] inhoud, string reden)
    {
        var bericht = new OntvangenBericht(Guid.CreateVersion7(nu))
        {
            Ontvangen = nu,
            Herkomst = herkomst,
            Inhoud = new Geheim(inhoud),
            Weigerreden = reden,
        };
        bericht.Meld(new BerichtGeweigerd(nu, null, bericht.Id, reden));
        return bericht;
    }

    /// <summary>Records what a person did with a refused message.</summary>
    /// <param name="gedaan">What was done, in words.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="BerichtIsNietGeweigerd"/>, <see cref="BerichtIsAfgehandeld"/>,
    /// <see cref="AfhandelingOntbreekt"/>.</exception>
    public void HandelAf(string gedaan, DateTimeOffset nu, Guid wie)
    {
        if (Weigerreden is null)
        {
            throw new WeigeringException(new BerichtIsNietGeweigerd());
        }

        if (Afhandeling is not null)
        {
            throw new WeigeringException(new BerichtIsAfgehandeld());
        }

        if (string.IsNullOrWhiteSpace(gedaan))
        {
            throw new WeigeringException(new AfhandelingOntbreekt());
        }

        Afhandeling = new Afhandeling(nu, wie, gedaan.Trim());
        Meld(new GeweigerdBerichtAfgehandeld(nu, wie, Id, gedaan.Trim()));
    }
}

/// <summary>In which form the content of a report was kept.</summary>
public enum Berichtvorm
{
    /// <summary>A StUF message.</summary>
    Stuf,

    /// <summary>The fields of a form, as typed.</summary>
    Formulier,
}

/// <summary>What a person did with a refused message.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Gedaan">What was done, in words.</param>
public sealed record Afhandeling(DateTimeOffset Op, Guid Door, string Gedaan);
