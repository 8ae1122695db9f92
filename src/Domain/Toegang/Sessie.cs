namespace Kring.Domain.Toegang;

/// <summary>One time that somebody is logged in on one device, from the login until its end.</summary>
public sealed class Sessie : Aggregaat
{
    private Sessie()
    {
    }

    private Sessie(Guid id)
        : base(id)
    {
    }

    /// <summary>Who is logged in.</summary>
    public Guid MedewerkerId { get; private set; }

    /// <summary>The moment of the login.</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>The last sign of life; may be noted some time late, see <see cref="Sessieduur.Noteren"/>.</summary>
    public DateTimeOffset LaatstGebruikt { get; private set; }

    /// <summary>Program and device in words, such as "Firefox op Windows".</summary>
    public string Apparaat { get; private set; } = "";

    /// <summary>When it ended and by what; null while nobody ended it or found it lapsed.</summary>
    public Sessieeinde? Einde { get; private set; }

    /// <summary>Somebody logs in.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="medewerkerId">Who.</param>
    /// <param name="apparaat">Program and device in words.</param>
    public static Sessie Begin(DateTimeOffset nu, Guid medewerkerId, string apparaat) => new(Guid.CreateVersion7(nu))
    {
        MedewerkerId = medewerkerId,
        Begonnen = nu,
        LaatstGebruikt = nu,
        Apparaat = apparaat,
    };

    /// <summary>When it lapses if nobody does anything more, or its longest time is over.</summary>
    public DateTimeOffset VerlooptOp(Sessieduur duur)
    {
        var (naStilte, uiterlijk) = (LaatstGebruikt + duur.Stilte, Begonnen + duur.Langst);
        return naStilte < uiterlijk ? naStilte : uiterlijk;
    }

    /// <summary>How many whole seconds are left before it lapses.</summary>
    public int Over(Sessieduur duur, DateTimeOffset nu) => Math.Max(0, (int)(VerlooptOp(duur) - nu).TotalSeconds);

    /// <summary>Whether one can still work in it.</summary>
    public bool IsLopend(Sessieduur duur, DateTimeOffset nu) => Einde is null && nu <= VerlooptOp(duur);

    /// <summary>A sign of life.</summary>
    /// <returns>Whether it must be noted; not so soon after the one before.</returns>
    public bool Gebruik(DateTimeOffset nu)
    {
        var noteren = nu - LaatstGebruikt >= Sessieduur.Noteren;
        LaatstGebruikt = noteren ? nu : LaatstGebruikt;
        return noteren;
    }

    /// <summary>Ends it; an end that was there already stays as it was.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="waardoor">What made it end.</param>
    public void Beeindig(DateTimeOffset nu, EindeDoor waardoor) => Einde ??= new Sessieeinde(nu, waardoor);

    /// <summary>Notes that it lapsed, at the moment it did; an end that was there already stays as it was.</summary>
    public void LaatVerlopen(Sessieduur duur) => Beeindig(VerlooptOp(duur), EindeDoor.Verloop);
}

/// <summary>The end of a session.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">What made it end.</param>
public sealed record Sessieeinde(DateTimeOffset Op, EindeDoor Door);

/// <summary>What made a session end.</summary>
public enum EindeDoor
{
    /// <summary>The person logged out in it.</summary>
    Uitloggen,

    /// <summary>The person ended it from another session.</summary>
    Beeindigen,

    /// <summary>Nothing happened for too long, or its longest time was over.</summary>
    Verloop,

    /// <summary>The person logged in anew in the same browser.</summary>
    NieuweInlog,

    /// <summary>The account or the access of the person changed.</summary>
    Intrekken,
}

/// <summary>How long a session lasts. Source: OWASP ASVS 5.0.0, 7.3.1 and 7.3.2.</summary>
/// <param name="Stilte">Without a sign of life it lapses after this time.</param>
/// <param name="Langst">However busy, it lapses after this time.</param>
public sealed record Sessieduur(TimeSpan Stilte, TimeSpan Langst)
{
    /// <summary>A sign of life so soon after the last one is not noted anew.</summary>
    public static readonly TimeSpan Noteren = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LangsteWaarschuwing = TimeSpan.FromMinutes(5);

    /// <summary>So long before it lapses the person is warned: five minutes, or half of a short silence.</summary>
    public TimeSpan Waarschuwing => Stilte / 2 < LangsteWaarschuwing ? Stilte / 2 : LangsteWaarschuwing;
}
