namespace Kring.Domain.Meldingen;

/// <summary>
/// Form of violence, as Veilig Thuis counts it (CBS, informatieprotocol beleidsinformatie). Only the codes that could be
/// confirmed; what is none of these is written down in words.
/// </summary>
public enum Geweldsvorm
{
    /// <summary>01.</summary>
    Partnergeweld,

    /// <summary>02.</summary>
    Eergerelateerd,

    /// <summary>03.</summary>
    Ouderenmishandeling,

    /// <summary>04.</summary>
    Oudermishandeling,

    /// <summary>05.</summary>
    Huwelijksdwang,

    /// <summary>06.</summary>
    KindermishandelingKindcheck,

    /// <summary>07.</summary>
    KindermishandelingVechtscheiding,
}

/// <summary>The words and codes of the forms.</summary>
public static class Geweldsvormen
{
    /// <summary>The label on the screen.</summary>
    /// <param name="vorm">The form.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no form.</exception>
    public static string Naam(this Geweldsvorm vorm) => vorm switch
    {
        Geweldsvorm.Partnergeweld => "(Ex-)partnergeweld",
        Geweldsvorm.Eergerelateerd => "Eergerelateerd geweld",
        Geweldsvorm.Ouderenmishandeling => "Ouderenmishandeling of ontspoorde zorg",
        Geweldsvorm.Oudermishandeling => "Geweld tegen ouders",
        Geweldsvorm.Huwelijksdwang => "Huwelijksdwang en achterlating",
        Geweldsvorm.KindermishandelingKindcheck => "Kindermishandeling, kindcheck",
        Geweldsvorm.KindermishandelingVechtscheiding => "Kindermishandeling, vechtscheiding",
        _ => throw new ArgumentOutOfRangeException(nameof(vorm), vorm, "Unknown form."),
    };

    /// <summary>The two digits in the delivery to CBS.</summary>
    /// <param name="vorm">The form.</param>
    public static string Code(this Geweldsvorm vorm) => $"0{(int)vorm + 1}";
}
