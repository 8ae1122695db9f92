using System.Runtime.CompilerServices;

namespace Kring.TestSupport;

/// <summary>
/// A run starts some two hundred programs, and each would watch its files for changes: more than a machine grants one user.
/// Nothing changes during a run, so nobody watches.
/// </summary>
internal static class Bestandsbewaking
{
#pragma warning disable CA2255 // Meant for applications; these are tests, and it must hold before the first host is built.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Uit()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
    }
}
