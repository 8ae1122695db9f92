namespace Kring.Domain.Meldingen;

/// <summary>
/// Form of violence, as Veilig Thuis counts it (CBS, informatieprotocol beleidsinformatie). Only the codes that could be
/// confirmed, and the form without one that most reports are about; what is none of these is written down in words.
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

    /// <summary>
    /// Any other child abuse (Jeugdwet art. 1.1). No code of it could be confirmed, so it is counted under its own name and
    /// has none in a delivery.
    /// </summary>
    Kindermishandeling,
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
        Geweldsvorm.Kindermishandeling => "Kindermishandeling, anders dan kindcheck of vechtscheiding",
        _ => throw new ArgumentOutOfRangeException(nameof(vorm), vorm, "Unknown form."),
    };

    /// <summary>The two digits in the delivery to CBS; null for the form of which no code could be confirmed.</summary>
    /// <param name="vorm">The form.</param>
    public static string? Code(this Geweldsvorm vorm) => vorm == Geweldsvorm.Kindermishandeling ? null : $"0{(int)vorm + 1}";

    /// <summary>The name of its field in a form.</summary>
    /// <param name="vorm">The form.</param>
    public static string Veld(this Geweldsvorm vorm) => $"vorm_{vorm.Code() ?? "kind"}";
}
