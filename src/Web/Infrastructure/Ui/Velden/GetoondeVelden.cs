namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>The fields of this page in reading order, so that the list of errors above the form follows that order.</summary>
internal sealed class GetoondeVelden
{
    private readonly List<string> namen = [];

    public static GetoondeVelden Van(HttpContext verzoek)
    {
        if (verzoek.Items[typeof(GetoondeVelden)] is not GetoondeVelden velden)
        {
            verzoek.Items[typeof(GetoondeVelden)] = velden = new GetoondeVelden();
        }

        return velden;
    }

    public void Voeg(string naam) => namen.Add(naam);

    /// <summary>The place of the field that shows this key, or -1 when no field does.</summary>
    public int Plaats(string sleutel) => namen.FindIndex(naam => IsOfHoortBij(sleutel, naam));

    private static bool IsOfHoortBij(string sleutel, string naam) =>
        sleutel == naam || sleutel.StartsWith(naam + ".", StringComparison.Ordinal)
                        || sleutel.StartsWith(naam + "[", StringComparison.Ordinal);
}
