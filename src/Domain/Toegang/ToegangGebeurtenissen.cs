namespace Kring.Domain.Toegang;

/// <summary>Another line of the access policy was proposed.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who proposed.</param>
/// <param name="ToegangsversieId">The version.</param>
/// <param name="Nummer">Its number.</param>
public sealed record ToegangVoorgesteld(DateTimeOffset Op, Guid? Door, Guid ToegangsversieId, int Nummer) : Gebeurtenis(Op, Door);

/// <summary>It was decided about a proposal for the access policy.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who decided.</param>
/// <param name="ToegangsversieId">The version.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Akkoord">Whether it became the policy.</param>
public sealed record ToegangBesloten(DateTimeOffset Op, Guid? Door, Guid ToegangsversieId, int Nummer, bool Akkoord) : Gebeurtenis(Op, Door);

/// <summary>Somebody opened a casus in an emergency; who works in the casus sees that on its timeline.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="NoodtoegangId">The noodtoegang.</param>
/// <param name="Grond">On what ground.</param>
/// <param name="Reden">Why it could not wait.</param>
/// <param name="Tot">Until when.</param>
public sealed record NoodtoegangGenomen(
    DateTimeOffset Op, Guid? Door, Guid CasusId, Guid NoodtoegangId, Noodgrond Grond, string Reden, DateTimeOffset Tot) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string Kop => "Noodtoegang genomen";

    /// <inheritdoc/>
    public override string Tekst => $"{Grond.Naam()}: {Reden}";

    /// <inheritdoc/>
    public override Guid? Tijdlijn => CasusId;
}

/// <summary>It was judged whether somebody rightly opened a casus in an emergency.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who judged.</param>
/// <param name="CasusId">The casus.</param>
/// <param name="NoodtoegangId">The noodtoegang.</param>
/// <param name="Terecht">Whether it was right.</param>
public sealed record NoodtoegangBeoordeeld(DateTimeOffset Op, Guid? Door, Guid CasusId, Guid NoodtoegangId, bool Terecht) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string Kop => Terecht ? "Noodtoegang was terecht" : "Noodtoegang was niet terecht";

    /// <inheritdoc/>
    public override Guid? Tijdlijn => CasusId;
}
