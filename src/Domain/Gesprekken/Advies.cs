using Kring.Domain.Meldingen;

namespace Kring.Domain.Gesprekken;

/// <summary>
/// An advice of Veilig Thuis (Wmo 2015 art. 4.1.1 lid 3). The asker stays responsible, and no data of any person are kept:
/// not of the family, and not of the asker either.
/// </summary>
public sealed class Advies : Aggregaat
{
    private Advies()
    {
    }

    private Advies(Guid id)
        : base(id)
    {
    }

    /// <summary>The number by which the asker comes back: year and serial number.</summary>
    public string Nummer { get; private set; } = "";

    /// <summary>The Veilig Thuis organisation.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset Gegeven { get; private set; }

    /// <summary>Who gave it.</summary>
    public Guid GegevenDoor { get; private set; }

    /// <summary>By which way it was asked.</summary>
    public Meldkanaal Kanaal { get; private set; }

    /// <summary>From which position it was asked.</summary>
    public Hoedanigheid Hoedanigheid { get; private set; }

    /// <summary>About which forms of violence (CBS: aanleiding); none when that could not be told.</summary>
    public IReadOnlyList<Geweldsvorm> Aanleidingen { get; private set; } = [];

    /// <summary>What was asked.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>What was advised.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>The advice on the same question before this one, or null.</summary>
    public Guid? VervolgOpId { get; private set; }

    internal static Advies Geef(string nummer, Gesprek gesprek, Adviesgegevens gegevens, DateTimeOffset nu, Guid wie) =>
        new(Guid.CreateVersion7(nu))
        {
            Nummer = nummer,
            OrganisatieId = gesprek.OrganisatieId,
            Gegeven = nu,
            GegevenDoor = wie,
            Kanaal = gesprek.Kanaal,
            Hoedanigheid = gegevens.Hoedanigheid,
            Aanleidingen = gegevens.Aanleidingen,
            Vraag = gegevens.Vraag.Trim(),
            Tekst = gegevens.Advies.Trim(),
            VervolgOpId = gesprek.VervolgOpId,
        };
}

/// <summary>What is kept of a talk that ends as advice.</summary>
public sealed record Adviesgegevens
{
    /// <summary>What was asked.</summary>
    public required string Vraag { get; init; }

    /// <summary>What was advised.</summary>
    public required string Advies { get; init; }

    /// <summary>From which position it was asked.</summary>
    public required Hoedanigheid Hoedanigheid { get; init; }

    /// <summary>About which forms of violence.</summary>
    public IReadOnlyList<Geweldsvorm> Aanleidingen { get; init; } = [];

    /// <summary>Refuses an advice that is not whole, or that would keep data of a person.</summary>
    /// <param name="klad">What was typed in the talk.</param>
    /// <exception cref="WeigeringException"><see cref="VraagOntbreekt"/>, <see cref="AdviesOntbreekt"/>,
    /// <see cref="HoedanigheidOntbreekt"/>, <see cref="AdviesBevatSporen"/>, <see cref="VraagBevatSporen"/>.</exception>
    public void EisZonderSporen(Kladblok klad)
    {
        if (string.IsNullOrWhiteSpace(Vraag))
        {
            throw new WeigeringException(new VraagOntbreekt());
        }

        if (string.IsNullOrWhiteSpace(Advies))
        {
            throw new WeigeringException(new AdviesOntbreekt());
        }

        if (Hoedanigheid == Hoedanigheid.Onbekend)
        {
            throw new WeigeringException(new HoedanigheidOntbreekt());
        }

        if (Sporen.In(Vraag, klad) is { Count: > 0 } inVraag)
        {
            throw new WeigeringException(new VraagBevatSporen(inVraag));
        }

        if (Sporen.In(Advies, klad) is { Count: > 0 } inAdvies)
        {
            throw new WeigeringException(new AdviesBevatSporen(inAdvies));
        }
    }
}
