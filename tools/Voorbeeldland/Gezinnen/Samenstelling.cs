namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>What a household is worried about.</summary>
internal enum Zorgsoort
{
    Partners,
    ExPartners,
    OuderEnKind,
    KindTegenOuder,
    Ouderen,
    Stalking,
    Zorgen,
}

/// <summary>Somebody of a household.</summary>
/// <param name="Plek">Place in the household, from 0.</param>
/// <param name="Voornaam">First names.</param>
/// <param name="Voorvoegsel">Prefix of the surname.</param>
/// <param name="Achternaam">Surname.</param>
/// <param name="IsMan">Man or boy.</param>
/// <param name="Jaren">Age at the first report.</param>
/// <param name="Rol">Role in the words of the national list; null for adults whom the report is not about as parents.</param>
internal sealed record Lid(int Plek, string Voornaam, string Voorvoegsel, string Achternaam, bool IsMan, int Jaren, string? Rol)
{
    public string Roepnaam => Voornaam.Split(' ')[0];

    public bool IsKind => Jaren < 18;

    /// <summary>Lives at an own address.</summary>
    public bool WoontApart { get; init; }
}

/// <summary>Who is in a household, and who the worries are about.</summary>
/// <param name="Soort">What the worries are.</param>
/// <param name="A">Who did it, or who needs help.</param>
/// <param name="B">The other adult.</param>
/// <param name="Kinderen">Children of the household, eldest first.</param>
internal sealed record Samenstelling(Zorgsoort Soort, Lid A, Lid B, IReadOnlyList<Lid> Kinderen)
{
    private static readonly string[] Kindwoorden = ["{K}", "kind", "school", "School", "ma ", "juf", "ouder", "opvoed", "Ouder"];
    private static readonly string[] Werkwoorden = ["drink", "dronk", "lcohol", "werk", "dienst", "Vader"];
    private static readonly string[] Geweldwoorden = ["ruzie", "geweld", "geslagen", "gedreigd", "gevaar", "spanning", "angst", "bang", "oploopt", "zonder afspraak", "'stop'", "terugkomt", "politie", "Politie", "ijkagent"];

    /// <summary>Everybody, adults first.</summary>
    public IReadOnlyList<Lid> Leden => [B, A, .. Kinderen.Where(kind => kind != A)];

    /// <summary>A sentence that fits this household.</summary>
    public string Zin(Lot lot, IReadOnlyList<string> zinnen) => this.Over(lot.Uit(Passend(zinnen, zin => zin)));

    /// <summary>Those that fit this household; all when none does.</summary>
    public IReadOnlyList<T> Passend<T>(IReadOnlyList<T> zinnen, Func<T, string> tekst)
    {
        List<T> passend = [.. zinnen.Where(zin => Past(tekst(zin)))];
        return passend.Count > 0 ? passend : zinnen;
    }

    private bool Past(string zin) =>
        (Kinderen.Count > 0 || !Bevat(zin, Kindwoorden)) && (!A.IsKind || !Bevat(zin, Werkwoorden)) && (Soort != Zorgsoort.Zorgen || !Bevat(zin, Geweldwoorden));

    private static bool Bevat(string zin, string[] woorden) => Array.Exists(woorden, woord => zin.Contains(woord, StringComparison.Ordinal));
}
