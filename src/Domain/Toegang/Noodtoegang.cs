using Kring.Domain.Termijnen;

namespace Kring.Domain.Toegang;

/// <summary>
/// Somebody opens a casus that is outside the own scope, for a short time and with a reason, because waiting is more
/// dangerous. It ends by itself and is judged afterwards by somebody else. Source: NEN 7513 (noodknop), AVG art. 32.
/// </summary>
public sealed class Noodtoegang : Aggregaat
{
    /// <summary>The least number of signs of a reason.</summary>
    public const int KortsteReden = 20;

    private Noodtoegang()
    {
    }

    private Noodtoegang(Guid id)
        : base(id)
    {
    }

    /// <summary>Who.</summary>
    public Guid MedewerkerId { get; private set; }

    /// <summary>For which organisation.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>The casus.</summary>
    public Guid CasusId { get; private set; }

    /// <summary>The number of the casus, for who judges and may not read it.</summary>
    public string Casusnummer { get; private set; } = "";

    /// <summary>The organisation that opened the casus; its privacy officer judges.</summary>
    public Guid ToezichtId { get; private set; }

    /// <summary>On what ground.</summary>
    public Noodgrond Grond { get; private set; }

    /// <summary>Why it could not wait.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>From when.</summary>
    public DateTimeOffset Van { get; private set; }

    /// <summary>Until when at the latest.</summary>
    public DateTimeOffset Tot { get; private set; }

    /// <summary>When it was given back before that; null when it was not.</summary>
    public DateTimeOffset? Teruggegeven { get; private set; }

    /// <summary>What was judged of it afterwards; null before.</summary>
    public Noodoordeel? Oordeel { get; private set; }

    /// <summary>When it ended, or will end.</summary>
    public DateTimeOffset Einde => Teruggegeven ?? Tot;

    /// <summary>Opens a casus in an emergency.</summary>
    /// <param name="wie">Who.</param>
    /// <param name="casus">Which casus.</param>
    /// <param name="grond">On what ground.</param>
    /// <param name="reden">Why it cannot wait; at least <see cref="KortsteReden"/> signs.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="duur">How long it lasts at the most; the region sets it.</param>
    /// <param name="eigen">What this person took before; one at a time, so that nobody opens a whole region.</param>
    /// <exception cref="WeigeringException"><see cref="NoodtoegangLooptAl"/>, <see cref="NoodredenIsTeKort"/>.</exception>
    public static Noodtoegang Neem(
        Medewerker wie, Noodzaak casus, Noodgrond grond, string? reden, DateTimeOffset nu, TimeSpan duur, IEnumerable<Noodtoegang> eigen)
    {
        if (eigen.FirstOrDefault(een => een.Geldt(nu)) is { } lopend)
        {
            throw new WeigeringException(new NoodtoegangLooptAl(lopend.Casusnummer));
        }

        var gegeven = reden?.Trim() ?? "";
        if (gegeven.Length < KortsteReden)
        {
            throw new WeigeringException(new NoodredenIsTeKort(KortsteReden));
        }

        var nood = new Noodtoegang(Guid.CreateVersion7(nu))
        {
            MedewerkerId = wie.Id,
            OrganisatieId = wie.OrganisatieId,
            CasusId = casus.CasusId,
            Casusnummer = casus.Nummer,
            ToezichtId = casus.ToezichtId,
            Grond = grond,
            Reden = gegeven,
            Van = nu,
            Tot = nu + duur,
        };
        nood.Meld(new NoodtoegangGenomen(nu, wie.Id, casus.CasusId, nood.Id, grond, gegeven, nood.Tot));
        return nood;
    }

    /// <summary>Whether it opens the casus at a moment; at its end it does no more.</summary>
    public bool Geldt(DateTimeOffset nu) => nu >= Van && nu < Einde;

    /// <summary>Gives it back before its end; doing so again changes nothing.</summary>
    /// <param name="nu">The moment.</param>
    /// <exception cref="WeigeringException"><see cref="NoodtoegangIsVoorbij"/>.</exception>
    public void GeefTerug(DateTimeOffset nu)
    {
        if (Teruggegeven is null && nu >= Tot)
        {
            throw new WeigeringException(new NoodtoegangIsVoorbij());
        }

        Teruggegeven ??= nu;
    }

    /// <summary>Judges afterwards whether it was right.</summary>
    /// <param name="terecht">Whether it was.</param>
    /// <param name="toelichting">What was found and what follows.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="door">Who judges; not who took it.</param>
    /// <exception cref="WeigeringException"><see cref="NoodtoegangIsBeoordeeld"/>, <see cref="EigenNoodtoegang"/>,
    /// <see cref="NoodtoegangLooptNog"/>, <see cref="RedenOntbreekt"/>.</exception>
    public void Beoordeel(bool terecht, string? toelichting, DateTimeOffset nu, Guid door)
    {
        Weigering? beletsel = this switch
        {
            { Oordeel: not null } => new NoodtoegangIsBeoordeeld(),
            _ when door == MedewerkerId => new EigenNoodtoegang(),
            _ when Geldt(nu) => new NoodtoegangLooptNog(),
            _ when string.IsNullOrWhiteSpace(toelichting) => new RedenOntbreekt(),
            _ => null,
        };
        if (beletsel is not null)
        {
            throw new WeigeringException(beletsel);
        }

        Oordeel = new Noodoordeel(nu, door, terecht, toelichting!.Trim());
        Meld(new NoodtoegangBeoordeeld(nu, door, CasusId, Id, terecht));
    }
}

/// <summary>The casus that is opened in an emergency.</summary>
/// <param name="CasusId">Its key.</param>
/// <param name="Nummer">The number people see.</param>
/// <param name="ToezichtId">The organisation that opened the casus; its privacy officer judges.</param>
public sealed record Noodzaak(Guid CasusId, string Nummer, Guid ToezichtId);

/// <summary>What was judged of a noodtoegang.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Terecht">Whether it was right.</param>
/// <param name="Toelichting">What was found and what follows.</param>
public sealed record Noodoordeel(DateTimeOffset Op, Guid Door, bool Terecht, string Toelichting);

/// <summary>On what ground somebody opens a casus in an emergency.</summary>
public enum Noodgrond
{
    /// <summary>Somebody is in danger now.</summary>
    Gevaar,

    /// <summary>Who works in the casus cannot be reached, and it cannot wait.</summary>
    NiemandBereikbaar,

    /// <summary>A partner in the chain asks for it and cannot wait.</summary>
    VraagVanPartner,
}

/// <summary>How grounds are called on screen.</summary>
public static class Noodgronden
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Noodgrond grond) => grond switch
    {
        Noodgrond.Gevaar => "Iemand is nu in gevaar",
        Noodgrond.NiemandBereikbaar => "Wie in de casus werkt is niet bereikbaar",
        _ => "Een partner vraagt het en kan niet wachten",
    };
}
