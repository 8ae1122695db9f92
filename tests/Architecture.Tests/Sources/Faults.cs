using Xunit;

namespace Kring.Architecture.Tests.Sources;

/// <summary>Fails with every fault in full, one per line, so that one run is enough to mend them all.</summary>
internal static class Faults
{
    public static void None<T>(IEnumerable<T> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
