namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>Reads no more than is asked, so that nobody fills the memory.</summary>
internal static class Begrensd
{
    /// <summary>The first bytes of a stream, at most this many.</summary>
    public static async Task<byte[]> Lees(Stream stroom, int meeste, CancellationToken ct)
    {
        using var gelezen = new MemoryStream();
        var buffer = new byte[81920];
        int aantal;
        while (gelezen.Length < meeste
            && (aantal = await stroom.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, meeste - gelezen.Length)), ct)) > 0)
        {
            gelezen.Write(buffer, 0, aantal);
        }

        return gelezen.ToArray();
    }
}
