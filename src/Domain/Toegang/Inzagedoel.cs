namespace Kring.Domain.Toegang;

/// <summary>
/// For what purpose somebody opens a casus that is not on the own worklist; it holds for a while, so that the same work is not
/// asked about again and again. Source: AVG art. 5 lid 1 b (doelbinding), NEN 7513 (purpose of access).
/// </summary>
public sealed class Inzagedoel : Aggregaat
{
    /// <summary>The purpose that is in no list and is said in words.</summary>
    public const string Anders = "Iets anders";

    private Inzagedoel()
    {
    }

    private Inzagedoel(Guid id)
        : base(id)
    {
    }

    /// <summary>Who.</summary>
    public Guid MedewerkerId { get; private set; }

    /// <summary>The casus.</summary>
    public Guid CasusId { get; private set; }

    /// <summary>The purpose, in the words of the region.</summary>
    public string Doel { get; private set; } = "";

    /// <summary>More about it; always there with <see cref="Anders"/>.</summary>
    public string? Toelichting { get; private set; }

    /// <summary>The moment of choosing.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Until when it is not asked again.</summary>
    public DateTimeOffset Tot { get; private set; }

    /// <summary>The purpose as it stands in the log.</summary>
    public string InWoorden => Toelichting is null ? Doel : $"{Doel}: {Toelichting}";

    /// <summary>Chooses the purpose.</summary>
    /// <param name="wie">Who.</param>
    /// <param name="casus">The casus.</param>
    /// <param name="doel">One of the list, or <see cref="Anders"/>.</param>
    /// <param name="toelichting">More about it; needed with <see cref="Anders"/>.</param>
    /// <param name="doelen">The purposes that the region knows.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="duur">How long it holds; the region sets it.</param>
    /// <exception cref="WeigeringException"><see cref="DoelStaatErNietBij"/>, <see cref="DoelInWoordenOntbreekt"/>.</exception>
    public static Inzagedoel Kies(
        Guid wie, Guid casus, string doel, string? toelichting, IReadOnlyCollection<string> doelen, DateTimeOffset nu, TimeSpan duur)
    {
        if (doel != Anders && !doelen.Contains(doel))
        {
            throw new WeigeringException(new DoelStaatErNietBij());
        }

        var woorden = string.IsNullOrWhiteSpace(toelichting) ? null : toelichting.Trim();
        if (doel == Anders && (woorden is null || !woorden.Any(char.IsLetterOrDigit)))
        {
            throw new WeigeringException(new DoelInWoordenOntbreekt());
        }

        return new Inzagedoel(Guid.CreateVersion7(nu))
        {
            MedewerkerId = wie,
            CasusId = casus,
            Doel = doel,
            Toelichting = woorden,
            Op = nu,
            Tot = nu + duur,
        };
    }

    /// <summary>Whether it holds at a moment; at its end it is asked again.</summary>
    /// <param name="nu">The moment.</param>
    public bool Geldt(DateTimeOffset nu) => nu >= Op && nu < Tot;
}
