using System.Collections.Concurrent;
using System.Globalization;
using Kring.Web.Tests.Aanvallen;
using Xunit;

[assembly: AssemblyFixture(typeof(Telling))]

namespace Kring.Web.Tests.Aanvallen;

/// <summary>
/// How many attempts of each kind were made and refused. An attempt is one request, or one value that was sent and looked
/// for; it is counted when it is known to have failed. Told when all tests are done.
/// </summary>
public sealed class Telling : IDisposable
{
    private static readonly ConcurrentDictionary<string, int> Pogingen = new(StringComparer.Ordinal);

    public static void Poging(string soort, int aantal = 1) => Pogingen.AddOrUpdate(soort, aantal, (_, eerder) => eerder + aantal);

    public void Dispose()
    {
        if (!Pogingen.IsEmpty)
        {
            Console.WriteLine(Verslag());
        }
    }

    private static string Verslag() => string.Create(
        CultureInfo.InvariantCulture,
        $"Afgeslagen aanvallen: {Pogingen.Values.Sum()}. {string.Join(", ", Pogingen.OrderBy(een => een.Key, StringComparer.Ordinal).Select(een => $"{een.Key} {een.Value}"))}.");
}

/// <summary>The kinds that are counted.</summary>
internal static class Aanval
{
    /// <summary>The trait of these tests.</summary>
    public const string Categorie = "Categorie";

    /// <summary>Its value.</summary>
    public const string Naam = "Aanval";

    public const string VreemdeSleutel = "vreemde sleutel";
    public const string Rondneuzen = "zonder recht";
    public const string Bijgevoegd = "bijgevoegde velden";
    public const string Ondergeschoven = "ondergeschoven verzoek";
    public const string Inhoud = "actieve inhoud";
    public const string Invoer = "bedorven invoer";
    public const string Bericht = "bedorven bericht";
    public const string Omvang = "te groot of te traag";
    public const string Sessie = "gekaapte sessie";
    public const string Raden = "raden";
    public const string Herhaling = "herhaling";
    public const string Tegelijk = "tegelijk";
    public const string Afgeschermd = "afgeschermd adres";
}
