using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Web.Toegang;

/// <summary>Who acts in this request, command or job, and what that one may. Nobody until <c>Word</c> is called.</summary>
public sealed class Actor(TimeProvider klok)
{
    private HashSet<Recht> systeemrechten = [];

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

    public Guid? MedewerkerId => Medewerker?.Id;

    public Guid? OrganisatieId => Organisatie?.Id;

    public bool IsIngelogd => Medewerker is not null;

    /// <summary>The work area of today, as codes of municipalities.</summary>
    public IReadOnlyList<string> Gemeenten => Medewerker?.Gemeenten(klok.Vandaag()) ?? [];

    public bool Mag(Recht recht) => IsSysteem ? systeemrechten.Contains(recht) : Medewerker?.Mag(recht) ?? false;

    public bool Heeft(params ReadOnlySpan<Rol> rollen)
    {
        foreach (var rol in rollen)
        {
            if (Medewerker?.Rollen.Contains(rol) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From now on this person acts; also used by the command line, jobs and the demo region.</summary>
    public void Word(Medewerker medewerker, Organisatie organisatie, string oorsprong)
    {
        (Medewerker, Organisatie, Oorsprong) = (medewerker, organisatie, oorsprong);
        (IsSysteem, systeemrechten) = (false, []);
    }

    /// <summary>From now on the system itself acts, and may only what is named here.</summary>
    public void WordSysteem(string oorsprong, params IEnumerable<Recht> rechten)
    {
        (Medewerker, Organisatie, Oorsprong) = (null, null, oorsprong);
        (IsSysteem, systeemrechten) = (true, [.. rechten]);
    }
}
