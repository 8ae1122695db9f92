namespace Kring.Web.Infrastructure.Paper;

/// <summary>Makes a PDF of a page. An outside border: the work is done by a browser on the server, where there is one.</summary>
public interface IPress
{
    /// <summary>Whether this server can make a PDF.</summary>
    bool IsThere { get; }

    /// <param name="html">The whole page; style and letters are taken from our own files, nothing from elsewhere.</param>
    /// <param name="foot">What stands at the foot of every sheet, before its number.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <returns>The bytes of the PDF.</returns>
    Task<byte[]> Print(string html, string foot, CancellationToken ct);
}
