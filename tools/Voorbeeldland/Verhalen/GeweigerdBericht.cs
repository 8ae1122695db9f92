namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A message that could not be read waits for a person.</summary>
internal sealed class GeweigerdBericht() : Verhaal(11, new Woning("Postweg", 1, "5771SS", "Lindervoort"))
{
    protected override void Vertel()
    {
        Op("0 dagen 06:50");
        OnleesbaarBericht("vtmelding-verkeerde-versie.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><melding versie=\"0.9\"><onderwerp>Ruzie aan de Havendijk in Hoogmeden, vrouw gewond</onderwerp></melding>");
    }
}
