namespace Kring.Web.Infrastructure.Ui.Kader;

/// <summary>One item of the main navigation. A count stands in the link itself and is left out at zero.</summary>
public sealed record Menuitem(string Naam, string Pad, int Aantal = 0)
{
    /// <summary>The page itself, or a page below it.</summary>
    public bool IsHier(PathString pad) => pad.StartsWithSegments(Pad, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// What stands around every page for this user; the main button does something at once. Whoever knows the user sets it; without it a page shows no navigation.
/// </summary>
public sealed record Schermkader(IReadOnlyList<Menuitem> Menu, string Naam, string Organisatie, Menuitem? Hoofdknop = null)
{
    /// <summary>When this user will be logged out; null when nobody counts.</summary>
    public Sessieteller? Sessie { get; init; }

    /// <summary>Whether this user could open a case in an emergency.</summary>
    public bool MagNood { get; init; }

    /// <summary>What this user has open in an emergency; null when nothing.</summary>
    public Noodbalk? Nood { get; init; }

    public static Schermkader? Van(HttpContext verzoek) => verzoek.Features.Get<Schermkader>();

    public void ZetOp(HttpContext verzoek) => verzoek.Features.Set(this);
}

/// <summary>How many seconds the session lasts without another request, and how many of those are left at the warning.</summary>
public sealed record Sessieteller(int Over, int Waarschuwing);

/// <summary>That a case is open in an emergency, until when, and how to give it back.</summary>
public sealed record Noodbalk(Guid Id, Guid CasusId, string Nummer, string Tot);
