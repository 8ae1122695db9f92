using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A message that could not be read; the team leader called the sender.</summary>
internal sealed class GeweigerdBerichtAfgehandeld() : Verhaal(28, new Woning("Postweg", 1, "5771SS", "Lindervoort"))
{
    protected override void Vertel()
    {
        Op("-12 werkdagen 14:05");
        OnleesbaarBericht("vtmelding-afgebroken.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><vtMeldingDi01><stuurgegevens>");
        Als(Marijke);
        Na("50 minuten");
        HandelBerichtAf("Met de politie gebeld. Het bericht brak af door een storing en is om 14.40 uur opnieuw gestuurd.");
    }
}
