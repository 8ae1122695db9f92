using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Herkenning.Besluiten;
using Kring.Herkenning.Zoeken;
using Kring.Persistence;
using Kring.Persistence.Huishoudens;
using Kring.Persistence.Meldingen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>
/// Finds, over the whole region, reports about the same people of which it is not decided yet who they are: two signals on one
/// evening must meet. It tells that there is a report and whether there is danger; what stands in it is for who may see it.
/// </summary>
public sealed class OpenMeldingen(KringDbContext db, Zichtbaar zichtbaar, Meldingberichten berichten)
{
    private const int Meeste = 20;

    private const int MensenPerMelding = 3;

    // One in five, as odds: looking once for nothing costs less than two signals that do not meet.
    private static readonly double Ondergrens = Math.Log(0.2 / 0.8);

    // So many reported people wait in a region at once: far fewer than it knows, so the same likeness says more.
    private const long Wachtenden = 2_000;

    /// <summary>For each who is told of the reports that may well be about the same person, newest first.</summary>
    /// <param name="gemelden">Who is told of.</param>
    /// <param name="behalve">The report they are told of in; null for a talk.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<IReadOnlyList<IReadOnlyList<Openmelding>>> Zoek(IReadOnlyList<Persoonsgegevens> gemelden, Guid? behalve, CancellationToken ct)
    {
        using var regio = db.OverDeRegio(Regiogrond.Herkenning);
        var ids = await Gemeldensleutels.Vind(db, gemelden, Meeste, ct);
        var meldingen = await db.Meldingen.AsNoTracking().Where(melding => ids.Contains(melding.Id) && melding.Id != behalve)
            .OrderByDescending(melding => melding.Ontvangen).ThenByDescending(melding => melding.Id)
            .Select(melding => new { melding.Id, melding.Nummer, melding.Ontvangen, melding.AcuteCheck }).ToListAsync(ct);
        var inhoud = await berichten.LeesAlle([.. meldingen.Select(melding => melding.Id)], ct);
        var gezien = await zichtbaar.Meldingen().Where(melding => ids.Contains(melding.Id)).Select(melding => melding.Id).ToListAsync(ct);
        var paren = meldingen.Where(melding => inhoud.ContainsKey(melding.Id))
            .Select(melding => (Melding: new Openmelding(melding.Id, melding.Nummer, melding.Ontvangen, melding.AcuteCheck, gezien.Contains(melding.Id)), Kansen: Weeg(gemelden, inhoud[melding.Id])))
            .ToList();
        return [.. gemelden.Select((_, i) => (IReadOnlyList<Openmelding>)[.. paren.Where(paar => paar.Kansen[i] > Ondergrens).Select(paar => paar.Melding)])];
    }

    /// <summary>Makes the keys of reports that came in before there were any.</summary>
    public async Task Vul(CancellationToken ct)
    {
        using var regio = db.OverDeRegio(Regiogrond.Begin);
        await Gemeldensleutels.Vul(db, async (id, stop) => await berichten.LeesVoorAntwoord(id, stop) is { } bericht ? Mensen(bericht) : [], ct);
    }

    /// <summary>Who is told of in a message.</summary>
    public static IReadOnlyList<Persoonsgegevens> Mensen(Meldbericht bericht) => [.. bericht.Betrokkenen.Select(BerichtNaarPersoon.Gegevens)];

    // Each by itself, or stronger where the others of the report are the same people too.
    private static double[] Weeg(IReadOnlyList<Persoonsgegevens> gemelden, Meldbericht bericht)
    {
        var (anderen, geheim) = (Mensen(bericht), Geheimhouding.Betrokkenen(bericht));
        List<IReadOnlyList<Weegsel>> rijen = [.. gemelden.Select(gemeld => Weeg(gemeld, [.. anderen.Select((ander, i) => geheim.Contains(i) ? ZonderAdres(ander, gemeld) : ander)]))];
        var kansen = rijen.Select(rij => rij.Select(weegsel => weegsel.Kansen).DefaultIfEmpty(double.NegativeInfinity).Max()).ToArray();
        var oordeel = Huishoudoordeel.Weeg(
            [.. rijen.Select(rij => (IReadOnlyList<Lidgewicht>)[.. rij.Select(een => new Lidgewicht(een.Eigen, een.Familie, een.Gedeeld))])],
            Wachtenden / MensenPerMelding);
        foreach (var paar in oordeel.Paren)
        {
            kansen[paar.Gemelde] = Math.Max(kansen[paar.Gemelde], oordeel.KansenVan(paar, double.NegativeInfinity));
        }

        return kansen;
    }

    private static List<Weegsel> Weeg(Persoonsgegevens gemeld, IReadOnlyList<Persoonsgegevens> anderen)
    {
        var kolommen = anderen.Select(Persoonskolommen.Van).ToList();
        return [.. Persoonskolommen.Van(gemeld).Select(een => Persoonweger.Weeg(een, kolommen, Wachtenden))
            .Aggregate((een, ander) => [.. een.Zip(ander, (a, b) => a.Kansen >= b.Kansen ? a : b)])];
    }

    // A secret address counts where somebody names it whole: a nearby one would give it away.
    private static Persoonsgegevens ZonderAdres(Persoonsgegevens ander, Persoonsgegevens gemeld)
    {
        bool Genoemd(Adres? adres) => adres?.Sleutel is { } sleutel && (sleutel == gemeld.FeitelijkAdres?.Sleutel || sleutel == gemeld.FormeelAdres?.Sleutel);
        return ander with
        {
            FeitelijkAdres = Genoemd(ander.FeitelijkAdres) ? ander.FeitelijkAdres : null,
            FormeelAdres = Genoemd(ander.FormeelAdres) ? ander.FormeelAdres : null,
        };
    }
}

/// <summary>A report of which it is not decided yet who it is about.</summary>
/// <param name="Id">The report.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Ontvangen">When it came in.</param>
/// <param name="AcuteCheck">The check on danger; null while nobody did it.</param>
/// <param name="IsZichtbaar">Whether the reader may open it.</param>
public sealed record Openmelding(Guid Id, string Nummer, DateTimeOffset Ontvangen, AcuteCheck? AcuteCheck, bool IsZichtbaar)
{
    /// <summary>Whether somebody was in danger and it is not over.</summary>
    public bool HeeftGevaar => AcuteCheck is { Gevaar: true, Afgewend: null };

    /// <summary>How it stands with danger, in words.</summary>
    public string Gevaar => AcuteCheck switch
    {
        null => "nog niet gekeken naar gevaar",
        { Gevaar: true, Afgewend: null } => "direct gevaar",
        { Gevaar: true } => "gevaar is geweken",
        _ => "geen direct gevaar",
    };
}
