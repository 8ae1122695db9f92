using Kring.Domain;
using Kring.Domain.Gesprekken;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>Keep what was typed in a talk.</summary>
/// <param name="GesprekId">The talk.</param>
/// <param name="Basis">The stand from which the screen was made.</param>
/// <param name="Getypt">The fields as they stand on the screen.</param>
[Vereist(Recht.GesprekVoeren)]
public sealed record SchrijfGesprek(Guid GesprekId, int Basis, IReadOnlyDictionary<string, string> Getypt)
{
    /// <summary>In which fields a choice between two texts was made; null for all that are sent.</summary>
    public IReadOnlySet<string>? Gekozen { get; init; }

    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => nameof(SchrijfGesprek);
}

public sealed class SchrijfGesprekHandler(Zichtbaar zichtbaar, Gespreksgang gang, Logboekschrijver logboek)
{
    private const int MeestePogingen = 5;

    /// <returns>What is typed in the talk, of everybody.</returns>
    /// <exception cref="WeigeringException"><see cref="GesprekIsAfgerond"/>.</exception>
    public async Task<Kladblok> Handle(SchrijfGesprek act, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var gesprek = await zichtbaar.Gesprek(act.GesprekId, ct);
            var (nu, wie) = gang.Nu;
            if (!gesprek.Schrijf(act.Getypt, act.Basis, nu, wie, act.Gekozen))
            {
                return gesprek.Klad!;
            }

            try
            {
                await logboek.LegVast(act, Logonderwerp.Van(nameof(Gesprek), gesprek.Id), ct);
                return gesprek.Klad!;
            }
            catch (WeigeringException botsing) when (botsing.Weigering is IntussenGewijzigd && poging < MeestePogingen)
            {
                // Somebody else kept a text in this same moment; both fit beside each other, so it is done over.
            }
        }
    }
}
