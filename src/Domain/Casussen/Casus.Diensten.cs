namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    private readonly List<Dienst> diensten = [];

    /// <summary>The services of Veilig Thuis in this casus, oldest first.</summary>
    public IReadOnlyList<Dienst> Diensten => diensten;

    /// <summary>The service that runs now, the oldest of two; null when none does.</summary>
    public Dienst? LopendeDienst => diensten.Find(dienst => dienst.Afronding is null);

    /// <summary>
    /// Starts a service of Veilig Thuis, which then holds zicht op veiligheid. When the same kind runs already, it goes on.
    /// </summary>
    /// <param name="soort">Which service.</param>
    /// <param name="meldingId">The report that led to it.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="AndereDienstLoopt"/>,
    /// <see cref="OverdrachtStaatOpen"/>.</exception>
    public void StartDienst(Dienstsoort soort, Guid meldingId, DateTimeOffset nu, Guid wie)
    {
        EisOpen();
        if (OpenOverdracht is not null)
        {
            throw new WeigeringException(new OverdrachtStaatOpen());
        }

        if (diensten.Exists(een => een.Afronding is null && een.Soort == soort))
        {
            return;
        }

        if (LopendeDienst is not null)
        {
            throw new WeigeringException(new AndereDienstLoopt());
        }

        var dienst = new Dienst(Guid.CreateVersion7(nu), soort, meldingId, nu);
        diensten.Add(dienst);
        VerplaatsZicht(OrganisatieId, nu);
        Meld(new DienstGestart(nu, wie, Id, dienst.Id, soort));
    }

    // Two of a kind never run at once; after a join two different ones can.
    private void RondLopendeDienstAf(string verslag, DateTimeOffset nu, Guid wie)
    {
        foreach (var dienst in diensten.Where(dienst => dienst.Afronding is null))
        {
            dienst.RondAf(new Dienstafronding(nu, wie, verslag));
            Meld(new DienstAfgerond(nu, wie, Id, dienst.Id, dienst.Soort));
        }
    }
}

/// <summary>A service of Veilig Thuis after the safety assessment.</summary>
public sealed class Dienst
{
    private Dienst()
    {
    }

    internal Dienst(Guid id, Dienstsoort soort, Guid meldingId, DateTimeOffset gestart, Herkomst? herkomst = null)
    {
        Herkomst = herkomst?.Eigen();
        Id = id;
        Soort = soort;
        MeldingId = meldingId;
        Gestart = gestart;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Which service.</summary>
    public Dienstsoort Soort { get; private set; }

    /// <summary>The report that led to it.</summary>
    public Guid MeldingId { get; private set; }

    /// <summary>When it started.</summary>
    public DateTimeOffset Gestart { get; private set; }

    /// <summary>How it ended; null while it runs.</summary>
    public Dienstafronding? Afronding { get; private set; }

    /// <summary>The casus it came from when two were joined; null when it was of this casus itself.</summary>
    public Herkomst? Herkomst { get; private set; }

    /// <summary>Since when it runs in this casus.</summary>
    public DateTimeOffset Sinds => Herkomst?.Op ?? Gestart;

    internal void RondAf(Dienstafronding afronding) => Afronding ??= afronding;
}

/// <summary>How a service ended.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Verslag">What it came to.</param>
public sealed record Dienstafronding(DateTimeOffset Op, Guid Door, string Verslag);

/// <summary>The services of Veilig Thuis.</summary>
public enum Dienstsoort
{
    /// <summary>Veilig Thuis agrees with family and partners what must at least happen (Handelingsprotocol 2019).</summary>
    VoorwaardenEnVervolg,

    /// <summary>The region's own service (VT-01-04).</summary>
    RegionaalMaatwerk,
}

/// <summary>How services are called on screen.</summary>
public static class Dienstsoorten
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Dienstsoort soort) =>
        soort == Dienstsoort.VoorwaardenEnVervolg ? "Voorwaarden & Vervolg" : "Regionaal maatwerk";
}
