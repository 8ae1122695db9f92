namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    /// <summary>Gives back everything that came along with another casus: this one stands as it did before.</summary>
    internal void Herstel(Casus ander, Samenvoeging samen, DateTimeOffset nu, Guid wie, string reden)
    {
        huishoudens.RemoveAll(deel => Van(samen, deel.Herkomst));
        meldingen.RemoveAll(deel => Van(samen, deel.Herkomst));
        deelnames.RemoveAll(deel => Van(samen, deel.Herkomst));
        diensten.RemoveAll(dienst => Van(samen, dienst.Herkomst));
        monitormomenten.RemoveAll(moment => Van(samen, moment.Herkomst));
        informeringen.RemoveAll(een => Van(samen, een.Herkomst));
        GeefHoofdTerug(ander, samen, deel => true);
        if (samen.Ervoor.ZichtGewisseld)
        {
            zichthouders.Remove(ZichtNu!);
            zichthouders.FindLast(houder => houder.Tot == samen.Op)!.Heropen();
        }

        if (samen.Ervoor.RegieGewisseld)
        {
            regisseurs.Remove(Regisseur!);
            regisseurs.FindLast(regisseur => regisseur.Tot == samen.Op)?.Heropen();
        }

        BehandelaarId = samen.Ervoor.BehandelaarId;
        Meld(new CasusLosgemaakt(nu, wie, Id, ander.Id, ander.Nummer, samen.Op, true, reden));
    }

    /// <summary>Stands by itself again, as it did when it went up in another.</summary>
    internal void Herstel(Casus leidend, DateTimeOffset sinds, DateTimeOffset nu, Guid wie, string reden)
    {
        (Afsluiting, LeidendeCasusId) = (null, null);
        huishoudens.FindAll(deel => deel.Tot == sinds).ForEach(deel => deel.Heropen());
        deelnames.FindAll(deel => deel.Tot == sinds).ForEach(deel => deel.Heropen());
        zichthouders.FindLast(houder => houder.Tot == sinds)!.Heropen();
        regisseurs.FindLast(regisseur => regisseur.Tot == sinds)?.Heropen();
        Meld(new CasusHervat(nu, wie, Id, leidend.Nummer, reden));
    }

    /// <summary>What stands in the way of parting as it was chosen; null when nothing does.</summary>
    internal Weigering? WaaromNietTeVerdelen(Casus ander, Samenvoeging samen, Uiteenhaalkeuze keuze)
    {
        var thuis = huishoudens.Where(deel => deel.Tot is null).Select(deel => deel.HuishoudenId).ToList();
        var gemeld = meldingen.ConvertAll(deel => deel.MeldingId);
        var eigenaren = regisseurs.Concat(ander.regisseurs).Select(regisseur => regisseur.MedewerkerId).ToList();
        return !Deelbaar(thuis, keuze.Huishoudens) || !Deelbaar(gemeld, keuze.Meldingen) ? new BeideKantenVragenIets()
            : new[] { keuze.Leidend.Eigenaar, keuze.Hervat.Eigenaar }.OfType<Regisseur>().Any(een => !eigenaren.Contains(een.MedewerkerId)) ? new EigenaarIsVanGeenVanBeide()
            : keuze.Leidend.PastNiet(OrganisatieId, LopendeDiensten.Where(dienst => !Van(samen, dienst.Herkomst)))
            ?? keuze.Hervat.PastNiet(ander.OrganisatieId, ander.LopendeDiensten.Where(dienst => LopendeDiensten.Any(nog => nog.Soort == dienst.Soort)));
    }

    /// <summary>Goes on by itself, with what was chosen for it and with what was done of it in the meantime.</summary>
    internal void Hervat(Casus leidend, Samenvoeging samen, Uiteenhaalkeuze keuze, DateTimeOffset nu, Guid wie)
    {
        var (sinds, herkomst) = (samen.Op, new Herkomst(leidend.Id, nu));
        (Afsluiting, LeidendeCasusId) = (null, null);
        huishoudens.RemoveAll(deel => deel.Tot == sinds && !keuze.Huishoudens.Contains(deel.HuishoudenId));
        huishoudens.FindAll(deel => deel.Tot == sinds).ForEach(deel => deel.Heropen());
        huishoudens.AddRange(keuze.Huishoudens.Where(id => !huishoudens.Exists(deel => deel.HuishoudenId == id))
            .Select(id => new Casushuishouden(Guid.CreateVersion7(nu), id, nu, herkomst)).ToList());
        meldingen.ForEach(deel => deel.StelHoofd(deel.Hoofd && keuze.Meldingen.Contains(deel.MeldingId)));
        meldingen.AddRange(leidend.meldingen.Where(deel => keuze.Meldingen.Contains(deel.MeldingId) && !meldingen.Exists(eigen => eigen.MeldingId == deel.MeldingId))
            .Select(deel => new Casusmelding(Guid.CreateVersion7(nu), deel, herkomst, leidend.LaatsteAanvaarding(deel))).ToList());
        NeemInformeringenOver(leidend, herkomst, keuze.Meldingen);
        zichthouders.Add(new Zichthouder(Guid.CreateVersion7(nu), keuze.Hervat.ZichtBij, nu));
        ZetRegie(keuze.Hervat.Eigenaar, nu);
        Guid[] mee = [OrganisatieId, keuze.Hervat.ZichtBij, .. keuze.Hervat.Eigenaar is { } eigenaar ? [eigenaar.OrganisatieId] : Array.Empty<Guid>()];
        foreach (var organisatie in deelnames.Where(deel => deel.Tot == sinds).Select(deel => deel.OrganisatieId).Concat(mee).ToList())
        {
            DoeMee(organisatie, nu);
        }

        NeemUitkomstenOver(leidend, sinds);
        Meld(new CasusHervat(nu, wie, Id, leidend.Nummer, keuze.Reden.Trim()));
    }

    /// <summary>Lets go of what was chosen for the other casus, and of what is still to be done there.</summary>
    internal void GeefAf(Casus ander, Samenvoeging samen, Uiteenhaalkeuze keuze, DateTimeOffset nu, Guid wie)
    {
        huishoudens.RemoveAll(deel => keuze.Huishoudens.Contains(deel.HuishoudenId));
        meldingen.RemoveAll(deel => keuze.Meldingen.Contains(deel.MeldingId) && (Van(samen, deel.Herkomst) || !ander.KendeAl(deel.MeldingId, Id, nu)));
        GeefHoofdTerug(ander, samen, deel => keuze.Meldingen.Contains(deel.MeldingId));
        diensten.RemoveAll(dienst => dienst.Afronding is null && Van(samen, dienst.Herkomst));
        monitormomenten.RemoveAll(moment => moment.Uitkomst is null && Van(samen, moment.Herkomst));
        VerplaatsZicht(keuze.Leidend.ZichtBij, nu);
        ZetRegie(keuze.Leidend.Eigenaar, nu);
        DoeMee(keuze.Leidend.ZichtBij, nu);
        if (Regisseur is { } regisseur)
        {
            DoeMee(regisseur.OrganisatieId, nu);
        }

        foreach (var deel in deelnames.Where(deel => Van(samen, deel.Herkomst) && deel.OrganisatieId != ZichtNu!.OrganisatieId && deel.OrganisatieId != Regisseur?.OrganisatieId))
        {
            deel.Beeindig(nu);
        }

        Meld(new CasusLosgemaakt(nu, wie, Id, ander.Id, ander.Nummer, samen.Op, false, keuze.Reden.Trim()));
    }

    // A service that was finished, and a moment that was done, in the leading casus, is not to be done again.
    private void NeemUitkomstenOver(Casus leidend, DateTimeOffset sinds)
    {
        foreach (var dienst in LopendeDiensten.ToList())
        {
            var daar = leidend.diensten.FindLast(ander => ander.Soort == dienst.Soort && ander.Gestart <= sinds && !(ander.Afronding?.Op < sinds));
            if (daar?.Afronding is { } afronding)
            {
                dienst.RondAf(afronding with { });
            }
        }

        foreach (var moment in monitormomenten.Where(moment => moment.Uitkomst is null))
        {
            if (leidend.monitormomenten.Find(ander => ander.Gepland == moment.Gepland && ander.Uitkomst?.Op >= sinds)?.Uitkomst is { } uitkomst)
            {
                moment.LegVast(uitkomst with { });
            }
        }
    }

    private bool KendeAl(Guid meldingId, Guid leidend, DateTimeOffset nu) =>
        meldingen.Exists(deel => deel.MeldingId == meldingId && deel.Herkomst != new Herkomst(leidend, nu));

    // A report that this casus knew besides the other, is carried out there again.
    private void GeefHoofdTerug(Casus ander, Samenvoeging samen, Predicate<Casusmelding> welke) =>
        meldingen.FindAll(deel => !Van(samen, deel.Herkomst) && ander.StaatVoorop(deel.MeldingId) && welke(deel)).ForEach(deel => deel.StelHoofd(false));

    // Only what came along this time: the two may have been joined and parted before.
    private static bool Van(Samenvoeging samen, Herkomst? herkomst) => herkomst == new Herkomst(samen.OpgegaanCasusId, samen.Op);

    private static bool Deelbaar(List<Guid> alle, IReadOnlyCollection<Guid> gaat) => gaat.Count > 0 && gaat.All(alle.Contains) && alle.Except(gaat).Any();
}
