namespace Kring.Domain.Huishoudens;

/// <summary>What somebody is to somebody else, as far as a genogram draws it.</summary>
public enum Verwantschap
{
    /// <summary>Something else, or words that are not known: it is told, not drawn.</summary>
    Anders,

    /// <summary>Mother or father, also by another bond than birth.</summary>
    Ouder,

    /// <summary>Child, also by another bond than birth.</summary>
    Kind,

    /// <summary>They are together.</summary>
    Partner,

    /// <summary>They were together.</summary>
    ExPartner,

    /// <summary>Brother or sister.</summary>
    BroerOfZus,

    /// <summary>Grandparent.</summary>
    Grootouder,

    /// <summary>Grandchild.</summary>
    Kleinkind,
}

/// <summary>Reads kinship in the words of a report.</summary>
public static class Verwantschappen
{
    private static readonly (Verwantschap Soort, string[] Woorden)[] Woordenlijst =
    [
        (Verwantschap.ExPartner, ["ex", "expartner", "exman", "exvrouw", "exvriend", "exvriendin", "gescheiden"]),
        (Verwantschap.Partner, ["partner", "echtgenoot", "echtgenote", "gehuwd", "getrouwd", "man", "vrouw", "samenwonend"]),
        (Verwantschap.Grootouder, ["grootouder", "grootmoeder", "grootvader", "oma", "opa"]),
        (Verwantschap.Kleinkind, ["kleinkind", "kleinzoon", "kleindochter"]),
        (Verwantschap.Ouder, ["ouder", "moeder", "vader"]),
        (Verwantschap.Kind, ["kind", "zoon", "dochter"]),
        (Verwantschap.BroerOfZus, ["broer", "zus", "zuster", "broertje", "zusje"]),
    ];

    // Another bond than birth is drawn the same; the words stay what they were.
    private static readonly string[] Voorstukken = ["stief", "pleeg", "adoptief", "adoptie", "half"];

    /// <summary>The kinship in words such as "moeder van" or "ex-partner"; in-laws and unknown words are <see cref="Verwantschap.Anders"/>.</summary>
    /// <param name="omschrijving">What the one is to the other, as reported.</param>
    public static Verwantschap Lees(string omschrijving)
    {
        ArgumentNullException.ThrowIfNull(omschrijving);
        var woorden = omschrijving.ToLowerInvariant().Replace("ex-", "ex", StringComparison.Ordinal)
            .Split([' ', '/', ',', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var (soort, lijst) in Woordenlijst)
        {
            if (woorden.Any(woord => lijst.Contains(Kaal(woord))))
            {
                return soort;
            }
        }

        return Verwantschap.Anders;
    }

    /// <summary>The same bond seen from the other side.</summary>
    public static Verwantschap Omgekeerd(this Verwantschap soort) => soort switch
    {
        Verwantschap.Ouder => Verwantschap.Kind,
        Verwantschap.Kind => Verwantschap.Ouder,
        Verwantschap.Grootouder => Verwantschap.Kleinkind,
        Verwantschap.Kleinkind => Verwantschap.Grootouder,
        _ => soort,
    };

    private static string Kaal(string woord)
    {
        var voor = Voorstukken.FirstOrDefault(stuk => woord.StartsWith(stuk, StringComparison.Ordinal) && woord.Length > stuk.Length);
        return voor is null ? woord : woord[voor.Length..];
    }
}
