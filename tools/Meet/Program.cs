using Kring.Meet;
using Kring.Meet.Herkennen;
using Kring.Meet.Logboek;
using Kring.Meet.Zaaien;

if (args is ["zaai", .. var zaaiopties])
{
    if (Zaaikeuzes.Lees(zaaiopties, out var uitleg) is not { } zaaien)
    {
        await Console.Error.WriteLineAsync(uitleg);
        return 2;
    }

    Zaaiing.Voer(zaaien);
    return 0;
}

var fout = "";
var proefkeuzes = args is ["herkenning", .. var proefopties] ? Proefkeuzes.Lees(proefopties, out fout) : null;
var logkeuzes = args is ["logboek", .. var logopties] ? Logkeuzes.Lees(logopties, out fout) : null;
var keuzes = args is ["herkenning" or "logboek", ..] ? null : Keuzes.Lees(args, out fout);
if (proefkeuzes is null && keuzes is null && logkeuzes is null)
{
    await Console.Error.WriteLineAsync($"{fout} Zie ./kring help.");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, toets) =>
{
    toets.Cancel = true;
    stop.Cancel();
};
try
{
    await (proefkeuzes is not null ? new Herkenproef(proefkeuzes, Console.Out).Doe(stop.Token)
        : logkeuzes is not null ? new Logmeting(logkeuzes, Console.Out).Doe(stop.Token)
        : Meting.Doe(keuzes!, Console.Out, stop.Token));
    return 0;
}
catch (MetingMislukt mislukt)
{
    await Console.Error.WriteLineAsync(mislukt.Message);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
