using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>Gives an empty store the one organisation without which no report can be taken in.</summary>
[Vereist(Recht.MeldingOntvangen)]
public sealed record RichtVeiligThuisIn;

public sealed class RichtVeiligThuisInHandler(
    KringDbContext db, Regioregels regels, PolitieOptions politie, Logboekschrijver logboek, TimeProvider klok)
{
    /// <summary>Does nothing when the store has any organisation.</summary>
    public async Task Handle(RichtVeiligThuisIn act, CancellationToken ct)
    {
        if (await db.Organisaties.AnyAsync(ct))
        {
            return;
        }

        var organisatie = Organisatie.Schrijf(
            klok.GetUtcNow(), $"Veilig Thuis {regels.Naam}", Organisatiesoort.VeiligThuis, Contact.Leeg, politie.Oin);
        db.Add(organisatie);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Organisatie), organisatie.Id), ct);
    }
}
