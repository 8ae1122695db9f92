namespace Kring.Domain.Huishoudens;

public sealed partial class Persoon
{
    /// <summary>
    /// What is known of this person, as somebody would tell it, to look for the same person under another record. A shielded
    /// address is left out.
    /// </summary>
    public Persoonsgegevens Gegevens => new(Geslachtsnaam, Voorvoegsel, Voornamen, Geslacht, Geboren, Bsn)
    {
        Telefoonnummers = Telefoonnummers,
        LeeftijdVolgensMelder = LeeftijdVolgensMelder,
        GemeldAlsKind = GemeldAlsKind,
        FeitelijkAdres = OpenAdres(Adressoort.Feitelijk),
        FormeelAdres = OpenAdres(Adressoort.Formeel),
    };

    private Adres? OpenAdres(Adressoort soort) =>
        verblijven.Find(verblijf => verblijf.Soort == soort && verblijf.Tot is null && verblijf.Afscherming is null)?.Adres;
}
