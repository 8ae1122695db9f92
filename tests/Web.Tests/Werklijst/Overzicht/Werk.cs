using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.TestSupport;

namespace Kring.Web.Tests.Werklijst.Overzicht;

/// <summary>Reports with their periods, for the list.</summary>
internal static class Werk
{
    private static int nummer;

    /// <summary>A report as it came in, with its three periods; <paramref name="doe"/> changes it before it is saved.</summary>
    public static async Task<Melding> Melding(
        KringHost host, Organisatie? bij = null, string gemeente = Gemeentecodes.Lindervoort, Action<Melding, IReadOnlyList<Termijn>>? doe = null)
    {
        await using var beurt = host.Niemand();
        var melding = Domain.Meldingen.Melding.Ontvang(
            host.Klok.Nu, $"2026-9{Interlocked.Increment(ref nummer):000}", (bij ?? host.Wereld.VeiligThuis).Id, new Meldinggegevens
            {
                MelderNaam = "Politie Eenheid Merewold",
                Gemeentecode = gemeente,
                Personen =
                [
                    new GemeldeNaam("Anna de Vries", "de Vries", null, Meldingplaats.Gezin),
                    new GemeldeNaam("Ongeboren kind van Anna de Vries", "de Vries", null, Meldingplaats.Ongeboren),
                ],
            });
        var termijnen = Meldingtermijnen.BijOntvangst(melding, new Regioregels());
        doe?.Invoke(melding, termijnen);
        beurt.Db.Add(melding);
        beurt.Db.AddRange(termijnen);
        await beurt.Db.SaveChangesAsync();
        return melding;
    }

    /// <summary>The same, checked: nobody is in danger; the work is of one person, or of nobody yet.</summary>
    public static Task<Melding> Veilig(KringHost host, Organisatie? bij = null, Guid? van = null) => Melding(host, bij, doe: (melding, termijnen) =>
    {
        Check(host, melding, termijnen, gevaar: false);
        if (van is { } wie)
        {
            foreach (var termijn in termijnen.Skip(1))
            {
                termijn.WijsToe(new Verantwoordelijke(nameof(Rol.MedewerkerVeiligThuis), melding.OrganisatieId, wie), wie, host.Klok.Nu);
            }
        }
    });

    public static void Check(KringHost host, Melding melding, IReadOnlyList<Termijn> termijnen, bool gevaar)
    {
        var wie = host.Wereld[Wereld.Hanneke].Id;
        melding.LegAcuteCheckVast(gevaar, "Gekeken.", "Politie gaat langs.", host.Klok.Nu, wie);
        termijnen[0].Haal(host.Klok.Nu, wie);
    }
}
