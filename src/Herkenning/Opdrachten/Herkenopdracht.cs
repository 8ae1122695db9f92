using System.Diagnostics;
using Kring.Herkenning.Bestanden;

namespace Kring.Herkenning.Opdrachten;

/// <summary>
/// The verb <c>herken</c> for people who bring their own files: finds who occurs twice in one file, or in both of two files.
/// Needs no store and keeps nothing.
/// </summary>
public static class Herkenopdracht
{
    /// <summary>Exit code for wrong use; the sentence on standard error says what to do.</summary>
    public const int VerkeerdGebruik = 2;

    private const string Uitleg =
        "Geef bijvoorbeeld: ./kring herken ontdubbel IN.csv --kolommen voornaam=naam,achternaam=familienaam --uit PAREN.csv.";

    /// <summary>Runs the verb.</summary>
    /// <param name="opties">What was typed after the verb.</param>
    /// <param name="uit">Where the closing sentence goes.</param>
    /// <param name="fout">Where the sentence for wrong use goes.</param>
    /// <returns>The exit code: 0, or 2 for wrong use or a file that cannot be read.</returns>
    public static int Voer(string[] opties, TextWriter uit, TextWriter fout)
    {
        ArgumentNullException.ThrowIfNull(uit);
        ArgumentNullException.ThrowIfNull(fout);
        try
        {
            var begin = Stopwatch.GetTimestamp();
            var opdracht = Herkenkeuzes.Lees(opties);
            var aantal = Paaropdracht.Voer(opdracht);
            var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            uit.WriteLine(FormattableString.Invariant($"{aantal} paren gevonden in {seconden:0.00} seconden; ze staan in {opdracht.Uit}."));
            return 0;
        }
        catch (OnjuisteOpdrachtException onjuist)
        {
            fout.WriteLine($"{onjuist.Message} {Uitleg}");
        }
        catch (Exception bestand) when (bestand is OnleesbaarBestandException or IOException or UnauthorizedAccessException)
        {
            fout.WriteLine(bestand is OnleesbaarBestandException ? bestand.Message : $"Het bestand is niet te openen: {bestand.Message}");
        }

        return VerkeerdGebruik;
    }
}
