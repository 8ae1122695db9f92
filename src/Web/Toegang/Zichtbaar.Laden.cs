using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Domain.Gesprekken;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

// Opening a record narrows what the rest of the request may do to what the lines for that record allow.
public sealed partial class Zichtbaar
{
    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    /// <exception cref="GeenRechtException">There, but what this page is for may not be done with it.</exception>
    public async Task<Melding> Melding(Guid id, CancellationToken ct)
    {
        var melding = await Meldingen().AsSplitQuery().SingleOrDefaultAsync(een => een.Id == id, ct) ?? throw new NietGevondenException(nameof(Melding), id);
        await Vernauw(regel => Meldingen([regel]).AnyAsync(een => een.Id == id, ct));
        return melding;
    }

    /// <exception cref="NietGevondenException">Not there, or not reported by this person.</exception>
    public async Task<Melding> EigenMelding(Guid id, CancellationToken ct) =>
        await EigenMeldingen().AsSplitQuery().SingleOrDefaultAsync(melding => melding.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Melding), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Gesprek> Gesprek(Guid id, CancellationToken ct) =>
        await Gesprekken().SingleOrDefaultAsync(gesprek => gesprek.Id == id, ct) ?? throw new NietGevondenException(nameof(Gesprek), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Advies> Advies(Guid id, CancellationToken ct) =>
        await Adviezen().SingleOrDefaultAsync(advies => advies.Id == id, ct) ?? throw new NietGevondenException(nameof(Advies), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    /// <exception cref="GeenRechtException">There, but what this page is for may not be done with it.</exception>
    public async Task<Casus> Casus(Guid id, CancellationToken ct)
    {
        var casus = await Casussen().AsSplitQuery().SingleOrDefaultAsync(een => een.Id == id, ct) ?? throw new NietGevondenException(nameof(Casus), id);
        await Vernauw(regel => Casussen([regel]).AnyAsync(een => een.Id == id, ct));
        return casus;
    }

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    /// <exception cref="GeenRechtException">There, but what this page is for may not be done with it.</exception>
    public async Task<Huishouden> Huishouden(Guid id, CancellationToken ct)
    {
        var huishouden = await Huishoudens().AsSplitQuery().SingleOrDefaultAsync(een => een.Id == id, ct) ?? throw new NietGevondenException(nameof(Huishouden), id);
        await Vernauw(regel => Huishoudens([regel]).AnyAsync(een => een.Id == id, ct));
        return huishouden;
    }

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    /// <exception cref="GeenRechtException">There, but what this page is for may not be done with it.</exception>
    public async Task<Persoon> Persoon(Guid id, CancellationToken ct)
    {
        var persoon = await Personen().AsSplitQuery().SingleOrDefaultAsync(een => een.Id == id, ct) ?? throw new NietGevondenException(nameof(Persoon), id);
        await Vernauw(regel => Personen([regel]).AnyAsync(een => een.Id == id, ct));
        return persoon;
    }

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    /// <exception cref="GeenRechtException">There, but what this page is for may not be done with it.</exception>
    public async Task<Personenpaar> Personenpaar(Guid id, CancellationToken ct)
    {
        var paar = await Personenparen().SingleOrDefaultAsync(een => een.Id == id, ct) ?? throw new NietGevondenException(nameof(Personenpaar), id);
        await Vernauw(regel => Personen([regel]).AnyAsync(persoon => persoon.Id == paar.EenId || persoon.Id == paar.AnderId, ct));
        return paar;
    }

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    /// <exception cref="GeenRechtException">There, but what this page is for may not be done with it.</exception>
    public async Task<Brief> Brief(Guid id, CancellationToken ct)
    {
        var brief = await Brieven().SingleOrDefaultAsync(een => een.Id == id, ct) ?? throw new NietGevondenException(nameof(Brief), id);
        await Vernauw(regel => Meldingen([regel]).AnyAsync(melding => melding.Id == brief.MeldingId, ct));
        return brief;
    }

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Termijn> Termijn(Guid id, CancellationToken ct) =>
        await Termijnen().AsSplitQuery().SingleOrDefaultAsync(termijn => termijn.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Termijn), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Sessie> Sessie(Guid id, CancellationToken ct) =>
        await Sessies().SingleOrDefaultAsync(sessie => sessie.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Sessie), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Vervanging> Vervanging(Guid id, CancellationToken ct) =>
        await Vervangingen().SingleOrDefaultAsync(vervanging => vervanging.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Vervanging), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<BewaardOverzicht> Overzicht(Guid id, CancellationToken ct) =>
        await Overzichten().SingleOrDefaultAsync(overzicht => overzicht.Id == id, ct)
        ?? throw new NietGevondenException(nameof(BewaardOverzicht), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Noodtoegang> Noodtoegang(Guid id, CancellationToken ct) =>
        await Noodtoegangen().SingleOrDefaultAsync(nood => nood.Id == id, ct) ?? throw new NietGevondenException(nameof(Noodtoegang), id);

    private async Task Vernauw(Func<Toegangsregel, Task<bool>> geldtVoor)
    {
        if (actor.IsSysteem)
        {
            return;
        }

        List<Toegangsregel> regels = [.. actor.Regels.Where(regel => regel.Betrekking.IsZaak())];
        if (regels.Count > 1)
        {
            List<Toegangsregel> geldend = [];
            foreach (var regel in regels)
            {
                if (await geldtVoor(regel))
                {
                    geldend.Add(regel);
                }
            }

            regels = geldend;
        }

        actor.Vernauw(regels);
    }
}
