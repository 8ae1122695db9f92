using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Web.Toegang;

/// <summary>Who acts in this request, command or job, and what that one may by the policy. Nobody until <c>Word</c> is called.</summary>
public sealed class Actor(TimeProvider klok, Geldendbeleid beleid, Vrager vrager)
{
    private HashSet<Recht> systeemrechten = [];
    private HashSet<Recht>? kader;

    public Medewerker? Medewerker { get; private set; }

    public Organisatie? Organisatie { get; private set; }

    /// <summary>True for a job, the command line or a receiving system: it works for the region and is nobody.</summary>
    public bool IsSysteem { get; private set; }

    /// <summary>Network address, command line or job.</summary>
    public string Oorsprong { get; set; } = "onbekend";

    /// <summary>Ties together the log lines of one request, command or job.</summary>
    public string Spoor { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>The session in which this request is done; null for a command or job.</summary>
    public Sessie? Sessie { get; set; }

    /// <summary>The right that the page of this request is for; null where there is no page.</summary>
    public Recht? Gevraagd { get; set; }

    /// <summary>For what purpose the casus of this request was opened, as this person said; null where that is the own work.</summary>
    public string? Doel { get; set; }

    /// <summary>What this person opened in an emergency and has open now.</summary>
    public IReadOnlyList<Noodtoegang> Noodtoegangen { get; private set; } = [];

    public Guid? MedewerkerId => Medewerker?.Id;

    public Guid? OrganisatieId => Organisatie?.Id;

    public bool IsIngelogd => Medewerker is not null;

    /// <summary>The work area of today, as codes of municipalities.</summary>
    public IReadOnlyList<string> Gemeenten => Medewerker?.Gemeenten(klok.Vandaag()) ?? [];

    /// <summary>The lines of the policy that can hold for this person now; an emergency only while there is one.</summary>
    public IEnumerable<Toegangsregel> Regels => Medewerker is { Uitdienst: null } wie
        ? beleid.Nu.Regels.Where(regel => wie.Rollen.Contains(regel.Rol) && (regel.Betrekking != Betrekking.Noodtoegang || Noodtoegangen.Count > 0))
        : [];

    /// <summary>Whether this may be done: by the policy, and with the records that this request opened so far.</summary>
    public bool Mag(Recht recht) => IsSysteem
        ? systeemrechten.Contains(recht)
        : (recht.IsVanIedereen() && Medewerker is { Uitdienst: null }) || (Regels.Any(regel => regel.Rechten.Contains(recht)) && (kader is null || !recht.IsOverZaak() || kader.Contains(recht)));

    /// <summary>This request opened a record: from now on nothing that the lines for that record do not allow.</summary>
    /// <exception cref="GeenRechtException">The page of this request is for something that they do not allow.</exception>
    public void Vernauw(IEnumerable<Toegangsregel> regels)
    {
        var rechten = regels.SelectMany(regel => regel.Rechten).ToHashSet();
        kader = kader is null ? rechten : [.. kader.Intersect(rechten)];
        if (Gevraagd is { } recht && !Mag(recht))
        {
            throw new GeenRechtException(recht);
        }
    }

    public void Word(Medewerker medewerker, Organisatie organisatie, string oorsprong) => Word(medewerker, organisatie, oorsprong, []);

    /// <summary>From now on this person acts; also used by the command line, jobs and the demo region.</summary>
    public void Word(Medewerker medewerker, Organisatie organisatie, string oorsprong, IReadOnlyList<Noodtoegang> noodtoegangen)
    {
        (Medewerker, Organisatie, Oorsprong, Noodtoegangen) = (medewerker, organisatie, oorsprong, noodtoegangen);
        (IsSysteem, systeemrechten, kader) = (false, [], null);
        vrager.Word(medewerker.Id, organisatie.Id, noodtoegangen.Select(een => een.CasusId));
    }

    /// <summary>From now on the system itself acts, and may only what is named here.</summary>
    public void WordSysteem(string oorsprong, params IEnumerable<Recht> rechten)
    {
        (Medewerker, Organisatie, Oorsprong, Noodtoegangen) = (null, null, oorsprong, []);
        (IsSysteem, systeemrechten, kader) = (true, [.. rechten], null);
        vrager.WordSysteem();
    }
}
