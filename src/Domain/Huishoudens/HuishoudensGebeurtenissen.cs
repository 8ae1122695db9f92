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

/// <summary>Somebody no longer belongs to a household, or never did.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="HuishoudenId">The household.</param>
/// <param name="PersoonId">The person.</param>
/// <param name="Reden">Left, or never a member.</param>
/// <param name="Toelichting">From what that is known.</param>
public sealed record LidVertrokken(
    DateTimeOffset Op, Guid? Door, Guid HuishoudenId, Guid PersoonId, Vertrekreden Reden, string Toelichting) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => Reden == Vertrekreden.NooitLid ? "Hoorde nooit bij het huishouden" : "Hoort niet meer bij het huishouden";

    /// <inheritdoc/>
    public override string? Tekst => Toelichting;

    /// <inheritdoc/>
    public override Guid? Betreft => PersoonId;
}

/// <summary>Somebody who was recorded as gone from a household belongs to it after all.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who took it back.</param>
/// <param name="HuishoudenId">The household.</param>
/// <param name="PersoonId">The person.</param>
public sealed record LidTeruggenomen(DateTimeOffset Op, Guid? Door, Guid HuishoudenId, Guid PersoonId) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Hoort toch bij het huishouden";

    /// <inheritdoc/>
    public override Guid? Betreft => PersoonId;
}
