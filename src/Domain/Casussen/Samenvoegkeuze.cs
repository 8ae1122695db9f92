namespace Kring.Domain.Casussen;

/// <summary>What is decided when two casussen are joined.</summary>
/// <param name="ZichtBij">The organisation that holds zicht op veiligheid from now on; it held it in one of the two.</param>
/// <param name="Eigenaar">The one eigenaar or casusregisseur; null only when neither casus has one.</param>
/// <param name="PlanVan">The casus whose plan goes on; null when neither has a plan.</param>
/// <param name="Reden">Why the two are one.</param>
public sealed record Samenvoegkeuze(Guid ZichtBij, Regisseur? Eigenaar, Guid? PlanVan, string Reden);

/// <summary>What is decided when something followed after two casussen were joined, and they are parted after all.</summary>
/// <param name="Meldingen">The reports that go to the casus that had gone up; the others stay.</param>
/// <param name="Huishoudens">The households that go there; the others stay.</param>
/// <param name="Leidend">Who is answerable in the casus that led.</param>
/// <param name="Hervat">Who is answerable in the casus that goes on by itself.</param>
/// <param name="Kinderen">Who lives only in a household that goes; what is to be done about them goes along.</param>
/// <param name="Reden">Why they are two.</param>
public sealed record Uiteenhaalkeuze(
    IReadOnlyCollection<Guid> Meldingen, IReadOnlyCollection<Guid> Huishoudens, Regiekant Leidend, Regiekant Hervat,
    IReadOnlyCollection<Guid> Kinderen, string Reden);

/// <summary>Who is answerable in a casus.</summary>
/// <param name="ZichtBij">The organisation that holds zicht op veiligheid.</param>
/// <param name="Eigenaar">The eigenaar or casusregisseur; null for nobody.</param>
public sealed record Regiekant(Guid ZichtBij, Regisseur? Eigenaar);

/// <summary>How the leading casus stood before it took up another, as far as it does not follow from what came along.</summary>
/// <param name="BehandelaarId">Who of Veilig Thuis did its part.</param>
/// <param name="ZichtGewisseld">Whether another organisation got zicht op veiligheid.</param>
/// <param name="RegieGewisseld">Whether somebody else became eigenaar or casusregisseur.</param>
public sealed record Samenvoegstand(Guid? BehandelaarId, bool ZichtGewisseld, bool RegieGewisseld);

/// <summary>What goes along with two casussen that are joined or parted.</summary>
/// <param name="Meldingen">The reports of both.</param>
/// <param name="Termijnen">What is or was to be done about both; also what lapsed when they were joined.</param>
/// <param name="Meegegaan">The casussen that went up before in the one that goes up, or came back.</param>
/// <param name="Mens">For each record of a person the one that stands for all records of the same human being.</param>
/// <param name="KanVolgen">Whether somebody can work in the casus to which the work goes.</param>
public sealed record Samenvoegwerk(
    IReadOnlyCollection<Meldingen.Melding> Meldingen, IReadOnlyCollection<Termijnen.Termijn> Termijnen,
    IReadOnlyCollection<Casus> Meegegaan, Func<Guid, Guid> Mens, Func<Guid, bool> KanVolgen);
