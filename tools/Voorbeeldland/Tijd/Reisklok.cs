namespace Kring.Voorbeeldland.Tijd;

/// <summary>A clock that stands where the stories put it.</summary>
public sealed class Reisklok : TimeProvider
{
    private DateTimeOffset _nu = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => _nu;

    public void ZetOp(DateTimeOffset moment) => _nu = moment.ToUniversalTime();
}
