using Kring.Domain;

namespace Kring.Web.Logboek;

/// <summary>Somebody else saved a change between reading and saving.</summary>
public sealed record IntussenGewijzigd(string Verhaal)
    : Weigering($"{Verhaal} Lees het na en probeer het dan opnieuw.");
