using Kring.Domain.Termijnen;

namespace Kring.Domain.Toegang;

/// <summary>A period has its first day first.</summary>
public sealed record VervangingEindigtVoorBegin() : Weigering("Kies een laatste dag die niet voor de eerste dag ligt.");

/// <summary>What is past needs nobody to look after it.</summary>
public sealed record VervangingIsVoorbij() : Weigering("Kies een laatste dag die nog niet voorbij is.");

/// <summary>Who stands in sees nothing more than the own role and area allow, so both must cover the work.</summary>
/// <param name="Afwezige">Name of who is absent.</param>
public sealed record KanNietVervangen(string Afwezige)
    : Weigering($"Kies een andere collega, die hetzelfde werk doet in alle gemeenten van {Afwezige}. Dan blijft er niets liggen.");

/// <summary>On one day one person looks after the work.</summary>
/// <param name="Afwezige">Name of who is absent.</param>
/// <param name="Van">First day of what was arranged.</param>
/// <param name="Tot">Its last day.</param>
public sealed record AfwezigeHeeftAlVervanging(string Afwezige, DateOnly Van, DateOnly Tot)
    : Weigering($"{Afwezige} wordt al vervangen van {Van.Voluit()} tot en met {Tot.Voluit()}. Kies andere dagen, of beëindig eerst die vervanging.");

/// <summary>Work may not pass to somebody who is absent too.</summary>
/// <param name="Vervanger">Name of who was chosen.</param>
/// <param name="Van">First day of that absence.</param>
/// <param name="Tot">Its last day.</param>
public sealed record VervangerIsZelfAfwezig(string Vervanger, DateOnly Van, DateOnly Tot)
    : Weigering($"{Vervanger} is zelf afwezig van {Van.Voluit()} tot en met {Tot.Voluit()}. Kies een collega die er dan is.");

/// <summary>Who goes absent leaves nobody else's work behind.</summary>
/// <param name="Afwezige">Name of who goes absent.</param>
/// <param name="Van">First day of the vervanging by that person.</param>
/// <param name="Tot">Its last day.</param>
public sealed record AfwezigeVervangtZelf(string Afwezige, DateOnly Van, DateOnly Tot)
    : Weigering($"{Afwezige} vervangt zelf een collega van {Van.Voluit()} tot en met {Tot.Voluit()}. Regel voor die collega eerst een andere vervanger.");
