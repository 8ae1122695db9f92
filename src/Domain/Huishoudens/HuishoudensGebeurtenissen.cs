namespace Kring.Domain.Huishoudens;

/// <summary>Two records turned out to be one person.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="PaarId">The pair.</param>
/// <param name="EenId">The one record.</param>
/// <param name="AnderId">The other.</param>
public sealed record PersonenGekoppeld(DateTimeOffset Op, Guid? Door, Guid PaarId, Guid EenId, Guid AnderId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Besloten: dezelfde persoon";
}

/// <summary>Two records are no longer taken for one person.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="PaarId">The pair.</param>
/// <param name="EenId">The one record.</param>
/// <param name="AnderId">The other.</param>
public sealed record PersonenOntkoppeld(DateTimeOffset Op, Guid? Door, Guid PaarId, Guid EenId, Guid AnderId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Besloten: niet langer dezelfde persoon";
}

/// <summary>Two records that look alike are two people.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="PaarId">The pair.</param>
/// <param name="EenId">The one record.</param>
/// <param name="AnderId">The other.</param>
public sealed record PersonenApartGehouden(DateTimeOffset Op, Guid? Door, Guid PaarId, Guid EenId, Guid AnderId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Besloten: verschillende mensen";
}

/// <summary>It is open again whether two records are one person.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="PaarId">The pair.</param>
/// <param name="EenId">The one record.</param>
/// <param name="AnderId">The other.</param>
public sealed record PaarHeropend(DateTimeOffset Op, Guid? Door, Guid PaarId, Guid EenId, Guid AnderId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Weer open: misschien dezelfde persoon";
}
