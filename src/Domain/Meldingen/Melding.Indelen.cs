namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>Class by earlier involvement (CBS table 85361NED); null as long as it is not decided about whom the report is.</summary>
    public Meldingtype? Type { get; private set; }

    /// <summary>Whether this report came in before another; of two at the same moment the lower number is first.</summary>
    public bool KwamVoor(Melding ander) =>
        Ontvangen != ander.Ontvangen ? Ontvangen < ander.Ontvangen
        : Nummer.Length != ander.Nummer.Length ? Nummer.Length < ander.Nummer.Length
        : string.CompareOrdinal(Nummer, ander.Nummer) < 0;

    /// <summary>Records the casus this report belongs to and its class; called when the casus takes it up.</summary>
    /// <param name="casusId">The casus.</param>
    /// <param name="casusnummer">Its number.</param>
    /// <param name="type">Class by earlier involvement.</param>
    public void HoortBij(Guid casusId, string casusnummer, Meldingtype type)
    {
        CasusId = casusId;
        Casusnummer = casusnummer;
        Type = type;
    }

    /// <summary>Belongs to another casus from now on, because two casussen were joined or parted; the class is told apart.</summary>
    /// <param name="casusId">The casus.</param>
    /// <param name="casusnummer">Its number.</param>
    public void VerhuistNaar(Guid casusId, string casusnummer) => (CasusId, Casusnummer) = (casusId, casusnummer);

    /// <summary>
    /// Gives a classed report another class, because it became known who its people are, or that another report came in
    /// earlier. The same class again changes nothing.
    /// </summary>
    /// <param name="type">The class by what is known now of the moment it came in.</param>
    /// <param name="nu">The moment of the change.</param>
    /// <param name="wie">Whose act led to it.</param>
    public void Hertypeer(Meldingtype type, DateTimeOffset nu, Guid wie)
    {
        if (Type is not { } oud || oud == type)
        {
            return;
        }

        Type = type;
        Meld(new MeldingHertypeerd(nu, wie, Id, oud, type));
    }
}
