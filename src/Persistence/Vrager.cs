namespace Kring.Persistence;

/// <summary>Why a question goes past the wall of the own organisation, over the whole region.</summary>
public enum Regiogrond
{
    /// <summary>Two signals about one household must meet, whoever has them; what is found is shown only as far as one may see it.</summary>
    Herkenning,

    /// <summary>How many there are elsewhere, and nothing else of them.</summary>
    Telling,

    /// <summary>The number of a record, so that one can ask for it.</summary>
    Nummer,

    /// <summary>An emergency: the one act that opens a casus of others, after it stands in the log.</summary>
    Noodtoegang,

    /// <summary>To set right who somebody is, everything that was told of that person counts.</summary>
    Rechtzetten,

    /// <summary>What follows from an act that was allowed follows in every record it is about, and is saved with it.</summary>
    Handeling,

    /// <summary>What is made from everything that is stored, before anybody can ask for something.</summary>
    Begin,
}

/// <summary>
/// For whom the database is asked in this request, command or job. On PostgreSQL it shows a role that owns nothing only the
/// cases in which that one's organisation has a part. Nobody, until somebody is named: then no case is seen at all.
/// </summary>
public sealed class Vrager
{
    private readonly Stack<Regiogrond> deuren = new();
    private Stand zelf = Stand.Niemand;

    /// <summary>What the connection was told last, and in which transaction; null when that is not known.</summary>
    internal (Stand Stand, Guid? Transactie)? Gezegd { get; set; }

    internal Stand Nu => deuren.Count > 0 ? zelf with { Systeem = Stand.Ja } : zelf;

    /// <summary>From now on this colleague asks, who opened these cases in an emergency.</summary>
    public void Word(Guid medewerker, Guid organisatie, IEnumerable<Guid> noodzaken) =>
        zelf = new Stand(organisatie.ToString(), medewerker.ToString(), string.Join(',', noodzaken), "");

    /// <summary>From now on the system itself asks: it works for the whole region.</summary>
    public void WordSysteem() => zelf = Stand.Niemand with { Systeem = Stand.Ja };

    /// <summary>The one door past the wall: what is asked until it closes goes over the whole region.</summary>
    public IDisposable OverDeRegio(Regiogrond grond)
    {
        deuren.Push(grond);
        return new Deur(deuren);
    }

    /// <summary>The words of the database for who asks.</summary>
    internal sealed record Stand(string Organisatie, string Medewerker, string Noodzaken, string Systeem)
    {
        public const string Ja = "ja";

        public static readonly Stand Niemand = new("", "", "", "");
    }

    private sealed class Deur(Stack<Regiogrond> deuren) : IDisposable
    {
        private bool dicht;

        public void Dispose()
        {
            if (!dicht)
            {
                deuren.Pop();
                dicht = true;
            }
        }
    }
}
