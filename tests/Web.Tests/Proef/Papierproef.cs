using System.Text;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Paper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kring.Web.Tests.Proef;

/// <summary>The border of the press: gives the page back as it was handed over, so that a test can read what would be printed.</summary>
internal sealed class Papierproef(bool isThere = true) : IPress
{
    public bool IsThere => isThere;

    public Task<byte[]> Print(string html, string foot, CancellationToken ct) => Task.FromResult(Encoding.UTF8.GetBytes($"%PDF {html} VOET:{foot}"));

    public static void Zet(KringHost host, bool isThere = true) =>
        host.Diensten = services => services.RemoveAll<IPress>().AddSingleton<IPress>(new Papierproef(isThere));
}
