using System.Diagnostics;

namespace Kring.Meet.Herkennen;

/// <summary>The built program, asked as somebody at the keyboard asks it: a process for every question, its start counted.</summary>
internal sealed class Programma(string pad)
{
    /// <summary>Runs <c>herken</c>; how long it took from beginning to end, in seconds.</summary>
    /// <exception cref="MetingMislukt">The program did not do it.</exception>
    public async Task<double> Herken(CancellationToken ct, params string[] woorden)
    {
        var begin = Stopwatch.GetTimestamp();
        using var proces = Process.Start(new ProcessStartInfo("dotnet", [pad, "herken", .. woorden])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        try
        {
            var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(ct), proces.StandardError.ReadToEndAsync(ct));
            await proces.WaitForExitAsync(ct);
            var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            await uit;
            return proces.ExitCode == 0 ? seconden : throw new MetingMislukt($"Herken {woorden[0]} lukte niet: {await fout}");
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill();
            }
        }
    }
}
