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
    Ontvangstorganisatie organisaties, Formuliermeldingen meldingen, Ontvangstcodes codes, Logboekschrijver logboek, TimeProvider klok)
{
    /// <exception cref="WeigeringException">What a form of a report can lack, and <see cref="FormulierIsDicht"/>.</exception>
    public async Task<Meldontvangst> Handle(DoeMelding act, CancellationToken ct)
    {
        if (await codes.Eerder(act.Zending, ct) is { } eerder)
        {
            return eerder;
        }

        var organisatie = await organisaties.Voor(null, ct) ?? throw new WeigeringException(new FormulierIsDicht());
        var ingang = new Meldingang(act.Kanaal, organisatie.Id, klok.GetUtcNow()) { Zending = codes.Zendingsleutel(act.Zending) };
        var melding = await meldingen.NeemOp(act.Velden, ingang, ct);
        var ontvangst = act.Kanaal == Meldkanaal.Webformulier
            ? codes.Geef(melding, act.Zending)
            : new Meldontvangst(melding.Id, melding.Ontvangen, null, null);
        return await Bewaar(act, ontvangst, ct);
    }

    private async Task<Meldontvangst> Bewaar(DoeMelding act, Meldontvangst ontvangst, CancellationToken ct)
    {
        try
        {
            await logboek.LegVast(act, Logonderwerp.Melding(ontvangst.MeldingId), ct);
            return ontvangst;
        }
        catch (WeigeringException)
        {
            // Pressed twice at once: the unique index lets one of them through.
            if (await codes.Eerder(act.Zending, ct) is { } eerste)
            {
                return eerste;
            }

            throw;
        }
    }
}
