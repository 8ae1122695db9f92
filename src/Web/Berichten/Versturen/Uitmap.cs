namespace Kring.Web.Berichten.Versturen;

/// <summary>The folder from which the transport of the chain takes messages.</summary>
public sealed record Uitmap(string Map)
{
    /// <summary>Writes a whole message, or nothing: nobody ever finds half of one.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task Schrijf(string referentie, byte[] inhoud, CancellationToken ct)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Map);
        }
        else
        {
            Directory.CreateDirectory(Map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var tijdelijk = Path.Combine(Map, $".{referentie}.{Guid.NewGuid():N}");
        try
        {
            await File.WriteAllBytesAsync(tijdelijk, inhoud, ct);
            File.Move(tijdelijk, Path.Combine(Map, $"{referentie}.xml"), overwrite: true);
        }
        finally
        {
            File.Delete(tijdelijk);
        }
    }
}
