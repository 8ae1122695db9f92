using Kring.Domain.Casussen;

namespace Kring.Domain.Plannen;

public sealed partial class Veiligheidsplan
{
    /// <summary>The casus whose plan goes on in this one since two were joined; null when it was begun here.</summary>
    public Herkomst? Herkomst { get; private set; }

    /// <summary>The plan that goes on in the place of this one; empty while this is the plan. A casus has one for which it is empty.</summary>
    public Guid RustVoor { get; private set; }

    /// <summary>Goes on with the plan of a casus that went up in this one; that plan itself stays as it was.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="casusId">The casus that leads.</param>
    /// <param name="bron">The plan that goes on.</param>
    /// <param name="wie">Who joined the two.</param>
    public static Veiligheidsplan ZetVoort(DateTimeOffset nu, Guid casusId, Veiligheidsplan bron, Guid? wie)
    {
        var plan = new Veiligheidsplan(Guid.CreateVersion7(nu)) { CasusId = casusId, Begonnen = bron.Begonnen, Herkomst = new Herkomst(bron.CasusId, nu) };
        plan.afspraken.AddRange(bron.afspraken.Select(afspraak => new Afspraak(Guid.CreateVersion7(nu), afspraak)));
        plan.kinderen.AddRange(bron.kinderen.Select(kind => new Kindlijn(Guid.CreateVersion7(nu), kind)));
        plan.Meld(new VeiligheidsplanVoortgezet(nu, wie, casusId, bron.CasusId));
        return plan;
    }

    /// <summary>Another plan goes on in the place of this one.</summary>
    /// <param name="plan">The id of that plan.</param>
    public void Rust(Guid plan) => RustVoor = plan;

    /// <summary>This is the plan again.</summary>
    public void Herneem() => RustVoor = Guid.Empty;

    /// <summary>Takes away the lines that came along with another casus and in which nothing was written.</summary>
    /// <param name="herkomst">From which casus, and when.</param>
    /// <returns>The children that have no line here any more.</returns>
    public IReadOnlyList<Guid> LaatKinderenLos(Herkomst herkomst)
    {
        var weg = kinderen.FindAll(kind => kind.Herkomst == herkomst && kind.Gesprekken.Count == 0);
        kinderen.RemoveAll(weg.Contains);
        return weg.ConvertAll(kind => kind.PersoonId);
    }
}
