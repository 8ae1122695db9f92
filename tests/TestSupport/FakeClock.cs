namespace Kring.TestSupport;

/// <summary>A clock that stands still until the test moves it.</summary>
public sealed class FakeClock(DateTimeOffset nu) : TimeProvider
{
    private long ticks = nu.UtcTicks;

    public DateTimeOffset Nu => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Nu;

    public void ZetOp(DateTimeOffset moment) => Interlocked.Exchange(ref ticks, moment.UtcTicks);

    public void Reis(TimeSpan duur) => ZetOp(Nu + duur);
}
