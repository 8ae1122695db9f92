using Kring.Domain.Toegang;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Tijd;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Drukte;

/// <summary>The invented region with thousands of households, to see how the program holds with much work in it.</summary>
public static class DrukkeRegio
{
    private const int Eerste = 100;
    private const int TakenPerMedewerker = 125;

    /// <summary>Who has the work at Veilig Thuis: for every so many tasks one more colleague.</summary>
    /// <param name="taken">How many open tasks there are.</param>
    public static IReadOnlyList<Collega> Behandelaars(int taken) =>
    [
        Collegas.Hanneke,
        .. Enumerable.Range(1, Math.Max(1, taken / TakenPerMedewerker)).Select(volgnummer => new Collega(
            Volledig(volgnummer), Organisaties.VeiligThuis, Rol.MedewerkerVeiligThuis, "Neemt meldingen aan", Gemeenten.Overal)),
    ];

    /// <summary>Fills an empty store by doing every act of every household.</summary>
    /// <param name="diensten">The services of the program, see <see cref="Voorbeeldregio.Bouw"/>.</param>
    /// <param name="klok">The clock they use.</param>
    /// <param name="peildatum">The day on which the stories end.</param>
    /// <param name="taken">About how many open tasks Veilig Thuis has then.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <returns>Whether it was filled; false when the store was not empty.</returns>
    public static async Task<bool> Vul(IServiceProvider diensten, Reisklok klok, DateOnly peildatum, int taken, CancellationToken ct)
    {
        var behandelaars = Behandelaars(taken);
        var gezinnen = Enumerable.Range(Eerste, taken * 100 / Gezin.TakenPerHonderd)
            .Select(nummer => (Verhaal)new Gezin(nummer, behandelaars[nummer % behandelaars.Count], Eigenaar(nummer)));
        var omvang = new Omvang([.. Collegas.Alle.Union(behandelaars)], [.. Verzameling.Alle(), .. gezinnen]);
        return await Voorbeeldregio.Vul(diensten, klok, peildatum, omvang, ct) == Vulling.Leeg;
    }

    private static Collega Eigenaar(int nummer) => Collegas.Alle.First(wie =>
        wie.Rol == Rol.MedewerkerLokaalTeam && wie.Gemeenten.Contains(Naamgever.Gemeente(nummer).Code));

    private static string Volledig(int volgnummer)
    {
        var (_, naam) = Naamgever.Gezin(volgnummer);
        return $"{Naamgever.Vrouw(volgnummer)} {naam}";
    }
}
