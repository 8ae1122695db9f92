using System.Text;
using Kring.Domain.Termijnen;

namespace Kring.Domain.Berichten;

/// <summary>
/// A letter as it was made: its text never changes afterwards. It holds no address, so that a shielded one cannot lie
/// about in it; who posts it writes that on the envelope.
/// </summary>
public sealed class Brief : Aggregaat
{
    private Brief()
    {
    }

    private Brief(Guid id)
        : base(id)
    {
    }

    /// <summary>Year and serial number.</summary>
    public string Nummer { get; private set; } = "";

    /// <summary>To whom it is and what for.</summary>
    public Briefsoort Soort { get; private set; }

    /// <summary>The organisation that writes.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>The report it is about.</summary>
    public Guid MeldingId { get; private set; }

    /// <summary>The person it is to; null for a reporter.</summary>
    public Guid? PersoonId { get; private set; }

    /// <summary>How it reaches who it is for.</summary>
    public Briefweg Weg { get; private set; }

    /// <summary>The edition of the template it was made from.</summary>
    public int Uitgave { get; private set; }

    /// <summary>The whole text, encrypted in the database.</summary>
    public Geheim Tekst { get; private set; } = new([]);

    /// <summary>When it was made.</summary>
    public DateTimeOffset Gemaakt { get; private set; }

    /// <summary>Who made it.</summary>
    public Guid GemaaktDoor { get; private set; }

    /// <summary>That it went to who it is for; null while it lies here, and nobody knows yet what it says.</summary>
    public Briefverzending? Verstuurd { get; private set; }

    /// <summary>Makes a letter.</summary>
    /// <param name="nummer">Year and serial number.</param>
    /// <param name="opdracht">To whom, about what, and what must stand in it.</param>
    /// <param name="sjabloon">The template that holds now.</param>
    /// <param name="afzender">Who writes, for which organisation, on which day.</param>
    /// <param name="nu">The moment.</param>
    /// <exception cref="WeigeringException"><see cref="KindKrijgtGeenBrief"/>, <see cref="BrieftekstOntbreekt"/>,
    /// <see cref="PostIsNietVeilig"/>, <see cref="BriefNoemtVerborgene"/>, <see cref="SjabloonIsNietIngevuld"/>.</exception>
    public static Brief Schrijf(string nummer, Briefopdracht opdracht, Briefsjabloon sjabloon, Briefafzender afzender, DateTimeOffset nu)
    {
        opdracht.Controleer();
        var brief = new Brief(Guid.CreateVersion7(nu))
        {
            Nummer = nummer,
            Soort = opdracht.Soort,
            OrganisatieId = afzender.OrganisatieId,
            MeldingId = opdracht.MeldingId,
            PersoonId = opdracht.PersoonId,
            Weg = opdracht.Weg,
            Uitgave = sjabloon.Uitgave,
            Tekst = new Geheim(Encoding.UTF8.GetBytes(sjabloon.Vul(opdracht.Velden(afzender)))),
            Gemaakt = nu,
            GemaaktDoor = afzender.MedewerkerId,
        };
        brief.Meld(new BriefGeschreven(nu, brief.GemaaktDoor, brief.Id, opdracht.Tijdlijn, brief.PersoonId, brief.Soort, brief.Weg, nummer));
        return brief;
    }

    /// <summary>Records that the letter was posted or given. Only then its reader was told.</summary>
    /// <param name="dag">The day on which it was.</param>
    /// <param name="nu">The moment of recording.</param>
    /// <param name="wie">Who recorded it.</param>
    /// <exception cref="WeigeringException"><see cref="BriefIsAlVerstuurd"/>, <see cref="BriefdagLigtInToekomst"/>,
    /// <see cref="BriefdagLigtVoorBrief"/>.</exception>
    public void Verstuur(DateOnly dag, DateTimeOffset nu, Guid wie)
    {
        Weigering? weigering = Verstuurd is not null ? new BriefIsAlVerstuurd()
            : dag > NederlandseTijd.Dag(nu) ? new BriefdagLigtInToekomst()
            : dag < NederlandseTijd.Dag(Gemaakt) ? new BriefdagLigtVoorBrief()
            : null;
        if (weigering is not null)
        {
            throw new WeigeringException(weigering);
        }

        Verstuurd = new Briefverzending(dag, nu, wie);
        Meld(new BriefVerstuurd(nu, wie, Id, MeldingId, PersoonId, Nummer));
    }

    /// <summary>
    /// Why a letter that lies here may not go any more: it tells what its reader must not learn since it was made, or post became
    /// unsafe. A letter that went cannot be called back.
    /// </summary>
    /// <param name="verborgen">What the reader must not learn now.</param>
    /// <param name="postIsVeilig">Whether post is marked as safe for the reader now.</param>
    /// <param name="vast">What stands in every letter of its kind and hand, and so tells nothing.</param>
    public Weigering? WaaromNietMeer(IEnumerable<Verborgene> verborgen, bool postIsVeilig, string vast) =>
        Verstuurd is not null ? null
        : Weg == Briefweg.Post && !postIsVeilig ? new PostIsNietMeerVeilig()
        : verborgen.FirstOrDefault(een => een.StaatIn(Lees()) && !een.StaatIn(vast)) is { } gevonden ? new BriefNoemtVerborgeneNu(gevonden.Wat)
        : null;

    /// <summary>The text for reading.</summary>
    public string Lees() => Encoding.UTF8.GetString(Tekst.Inhoud);
}

/// <summary>That a letter was posted or given.</summary>
/// <param name="Dag">The day on which it was.</param>
/// <param name="Op">The moment of recording.</param>
/// <param name="Door">Who recorded it.</param>
public sealed record Briefverzending(DateOnly Dag, DateTimeOffset Op, Guid Door);

/// <summary>Who writes a letter.</summary>
/// <param name="MedewerkerId">The person.</param>
/// <param name="Naam">The name of that person.</param>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Organisatie">The name of the organisation.</param>
/// <param name="Vandaag">The day of the letter, written in words.</param>
public sealed record Briefafzender(Guid MedewerkerId, string Naam, Guid OrganisatieId, string Organisatie, string Vandaag);
