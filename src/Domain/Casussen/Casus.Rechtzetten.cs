namespace Kring.Domain.Casussen;

/// <content>What follows in a casus when a report turns out to be about other people than was thought at intake.</content>
public sealed partial class Casus
{
    /// <summary>Takes in a household, as long as the casus lasts or lasted; one that stands in it already stays.</summary>
    /// <param name="huishoudenId">The household.</param>
    /// <param name="inPlaatsVan">The household that was in it by mistake, and goes; null when none goes.</param>
    /// <param name="nu">The moment.</param>
    public void NeemHuishoudenOp(Guid huishoudenId, Guid? inPlaatsVan, DateTimeOffset nu)
    {
        var (plek, oud) = (huishoudens.Count, huishoudens.Find(deel => deel.HuishoudenId == inPlaatsVan));
        if (oud is not null)
        {
            plek = huishoudens.IndexOf(oud);
            huishoudens.Remove(oud);
        }

        if (huishoudens.Exists(deel => deel.HuishoudenId == huishoudenId))
        {
            return;
        }

        var nieuw = new Casushuishouden(Guid.CreateVersion7(nu), huishoudenId, oud?.Van ?? (Afsluiting is null ? nu : Geopend));
        if (Afsluiting is { } afsluiting)
        {
            nieuw.Beeindig(afsluiting.Op);
        }

        huishoudens.Insert(plek, nieuw);
    }

    /// <summary>Lets go of a household that was in it because of a report about other people; the last one stays.</summary>
    /// <param name="huishoudenId">The household.</param>
    public void LaatHuishoudenLos(Guid huishoudenId)
    {
        if (huishoudens.Count > 1)
        {
            huishoudens.RemoveAll(deel => deel.HuishoudenId == huishoudenId);
        }
    }

    /// <summary>Whether a household is in this casus by a report of this casus itself, and not because two casussen were joined.</summary>
    /// <param name="huishoudenId">The household.</param>
    public bool HeeftZelf(Guid huishoudenId) => huishoudens.Exists(deel => deel.HuishoudenId == huishoudenId && deel.Herkomst is null);

    /// <summary>Lets go of a report that is about other people.</summary>
    /// <param name="meldingId">The report.</param>
    /// <param name="nummer">Its number.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    public void LaatMeldingLos(Guid meldingId, string nummer, DateTimeOffset nu, Guid wie)
    {
        if (meldingen.RemoveAll(deel => deel.MeldingId == meldingId) > 0)
        {
            Meld(new MeldingUitCasusGegaan(nu, wie, Id, meldingId, nummer));
        }
    }

    /// <summary>From now on the outcome of this report is carried out in this casus.</summary>
    /// <param name="meldingId">The report.</param>
    public void VoertUit(Guid meldingId) => meldingen.Find(deel => deel.MeldingId == meldingId)?.StelHoofd(true);

    /// <summary>Ends because its only report turned out to belong to another casus.</summary>
    /// <param name="ander">The casus to which it belongs.</param>
    /// <param name="reden">From what that is known.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    public void GaOpDoorRechtzetten(Casus ander, string reden, DateTimeOffset nu, Guid wie) => GaOp(ander, reden, nu, wie);

    /// <summary>Goes on after all, because what ended it was taken back.</summary>
    /// <param name="ander">The casus in which it had gone up.</param>
    /// <param name="reden">From what that is known.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    public void HervatNaRechtzetten(Casus ander, string reden, DateTimeOffset nu, Guid wie) => Herstel(ander, Afsluiting!.Op, nu, wie, reden);

    /// <summary>Is called after its households, after it got others.</summary>
    /// <param name="naam">The names of its households.</param>
    public void HeetVoortaan(string naam) => Naam = naam;
}
