using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Kring.Web.Infrastructure.Security;

/// <summary>
/// The secret from which the keys for encrypted fields are derived. Made on first start; whoever loses it loses those
/// fields, so it belongs in the backup, but never beside the database.
/// </summary>
public static class Hoofdsleutel
{
    public const int Lengte = 32;

    /// <summary>From the setting <c>Kring:Hoofdsleutel</c> (base64), else from the file in the folder of keys.</summary>
    /// <exception cref="InvalidDataException">The key is not 32 bytes long.</exception>
    public static byte[] Lees(IConfiguration configuration, string map)
    {
        var sleutel = configuration["Kring:Hoofdsleutel"] is { Length: > 0 } tekst
            ? Convert.FromBase64String(tekst)
            : LeesOfMaak(Path.Combine(map, "hoofdsleutel"));
        return sleutel.Length == Lengte
            ? sleutel
            : throw new InvalidDataException($"The master key must be {Lengte} bytes; this one has {sleutel.Length}.");
    }

    private static byte[] LeesOfMaak(string bestand)
    {
        if (!File.Exists(bestand))
        {
            Maak(bestand);
        }

        return File.ReadAllBytes(bestand);
    }

    // Written beside its place and put there whole: two programs that start at once end with one and the same key.
    private static void Maak(string bestand)
    {
        var opzij = $"{bestand}.{Guid.NewGuid():N}";
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stroom = new FileStream(opzij, opties))
        {
            stroom.Write(RandomNumberGenerator.GetBytes(Lengte));
            stroom.Flush(flushToDisk: true);
        }

        ZetNeer(opzij, bestand);
    }

    private static void ZetNeer(string opzij, string bestand)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Move(opzij, bestand);
            return;
        }

        // The system makes a link or refuses; File.Move looks first and moves then, and between the two another may win.
        var gelinkt = link(Pad(opzij), Pad(bestand)) == 0;
        File.Delete(opzij);
        if (!gelinkt && !File.Exists(bestand))
        {
            throw new IOException($"The master key could not be put in place: {bestand}");
        }
    }

    private static byte[] Pad(string bestand) => Encoding.UTF8.GetBytes(bestand + '\0');

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int link(byte[] bestaand, byte[] nieuw);
}
