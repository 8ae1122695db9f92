namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A report of this morning that nobody has looked at yet.</summary>
internal sealed class AcuutVanochtend() : Verhaal(12, new Woning("Singel", 76, "5779SA", "Lindervoort"))
{
    protected override void Vertel()
    {
        var vrouw = Bewoner("Gülcan", "", "Demir", "V", 38).Rol("ouder met gezag").Telefoon("0600001201");
        var man = Bewoner("Erkan", "", "Demir", "M", 41).Rol("ouder met gezag");
        var defne = Bewoner("Defne", "", "Demir", "V", 6).Rol("jeugdige");
        Op("0 dagen 07:05");
        PolitieMeldt(
            new()
            {
                Wat = "Gülcan is met een riem geslagen. Zij is naar de spoedeisende hulp gebracht.",
                Zorg = "Defne is met een agent mee naar het bureau. Erkan is weg en bereikbaar voor niemand.",
                Aanhouding = "Nog niet; de man wordt gezocht.",
            },
            vrouw.Relatie(defne, "moeder van").Relatie(man, "partner"),
            man.Relatie(defne, "vader van"),
            defne);
    }
}
