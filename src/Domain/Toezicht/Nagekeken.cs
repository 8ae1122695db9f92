namespace Kring.Domain.Toezicht;

/// <summary>That the privacy officer looked into something that deserved it, and what was found.</summary>
public sealed class Nagekeken : Aggregaat
{
    private Nagekeken()
    {
    }

    private Nagekeken(Guid id)
        : base(id)
    {
    }

    /// <summary>The organisation whose officer it was.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>Which look: <see cref="Blik.Sleutel"/>.</summary>
    public string Sleutel { get; private set; } = "";

    /// <summary>What was found, in the officer's own words; never content of a case.</summary>
    public string Notitie { get; private set; } = "";

    /// <summary>Who looked.</summary>
    public Guid Door { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Records that somebody looked.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="blik">What deserved it.</param>
    /// <param name="organisatieId">The organisation of the officer.</param>
    /// <param name="wie">The officer.</param>
    /// <param name="notitie">What was found.</param>
    /// <exception cref="WeigeringException"><see cref="NotitieOntbreekt"/>, <see cref="EigenGedragNakijken"/>.</exception>
    public static Nagekeken Leg(DateTimeOffset nu, Blik blik, Guid organisatieId, Guid wie, string notitie)
    {
        Weigering? weigering = string.IsNullOrWhiteSpace(notitie) ? new NotitieOntbreekt() : blik.MedewerkerId == wie ? new EigenGedragNakijken() : null;
        return weigering is null
            ? new Nagekeken(Guid.CreateVersion7(nu)) { OrganisatieId = organisatieId, Sleutel = blik.Sleutel, Notitie = notitie.Trim(), Door = wie, Op = nu }
            : throw new WeigeringException(weigering);
    }
}

/// <summary>Looking without writing down what was found tells nobody anything.</summary>
public sealed record NotitieOntbreekt() : Weigering("Schrijf op wat u vond.");

/// <summary>Nobody supervises oneself.</summary>
public sealed record EigenGedragNakijken() : Weigering("Dit gaat over uzelf. Vraag een collega die toezicht houdt om het na te kijken.");
