using System.Security.Cryptography;
using System.Text;
using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Invullen;

/// <summary>A professional reports by form, alone. Veilig Thuis holds zicht op veiligheid from now.</summary>
/// <param name="Velden">What was typed.</param>
/// <param name="Kanaal">With or without account.</param>
/// <param name="Zending">The secret of this one form; the same one again is the same report.</param>
[Vereist(Recht.MeldingDoen)]
public sealed record DoeMelding(Formuliervelden Velden, Meldkanaal Kanaal, string Zending)
{
    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => nameof(DoeMelding);
}

public sealed class DoeMeldingHandler(
    Ontvangstorganisatie organisaties, Formuliermeldingen meldingen, Ontvangstcodes codes, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    /// <exception cref="WeigeringException">What a form of a report can lack, and <see cref="FormulierIsDicht"/>.</exception>
    public async Task<Meldontvangst> Handle(DoeMelding act, CancellationToken ct)
    {
        var zending = Zending(act);
        if (await codes.Eerder(zending, ct) is { } eerder)
        {
            return eerder;
        }

        var organisatie = await organisaties.Voor(null, ct) ?? throw new WeigeringException(new FormulierIsDicht());
        var ingang = new Meldingang(act.Kanaal, organisatie.Id, klok.GetUtcNow()) { Zending = codes.Zendingsleutel(zending) };
        var melding = await meldingen.NeemOp(act.Velden, ingang, ct);
        var ontvangst = act.Kanaal == Meldkanaal.Webformulier
            ? codes.Geef(melding, zending)
            : new Meldontvangst(melding.Id, melding.Ontvangen, null, null);
        return await Bewaar(act, zending, ontvangst, ct);
    }

    // Who goes back and writes something else, or sends from another account, sends another report.
    private string Zending(DoeMelding act) => Convert.ToHexStringLower(SHA256.HashData(
        [.. Encoding.UTF8.GetBytes($"{act.Zending} {act.Kanaal} {actor.MedewerkerId} "), .. Formulieropslag.Schrijf(act.Velden)]));

    private async Task<Meldontvangst> Bewaar(DoeMelding act, string zending, Meldontvangst ontvangst, CancellationToken ct)
    {
        try
        {
            await logboek.LegVast(act, Logonderwerp.Melding(ontvangst.MeldingId), ct);
            return ontvangst;
        }
        catch (WeigeringException)
        {
            // Pressed twice at once: the unique index lets one of them through.
            if (await codes.Eerder(zending, ct) is { } eerste)
            {
                return eerste;
            }

            throw;
        }
    }
}
