using System.Globalization;
using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Web.Gesprekken.Adviseren;
using Kring.Web.Gesprekken.Afbreken;
using Kring.Web.Gesprekken.Beginnen;
using Kring.Web.Gesprekken.Melden;
using Kring.Web.Gesprekken.Voeren;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    private Guid _gesprek;
    private Guid? _advies;

    /// <summary>Somebody calls, or comes in by another way; what is written came in a while before.</summary>
    protected void GesprekBegint(Meldkanaal kanaal = Meldkanaal.Telefoon) => Doe(async beurt =>
    {
        DateTimeOffset? ontvangen = kanaal.IsSchriftelijk() ? beurt.Haal<TimeProvider>().GetUtcNow().AddMinutes(-40) : null;
        _gesprek = await beurt.Haal<BeginGesprekHandler>().Handle(new BeginGesprek(kanaal) { Ontvangen = ontvangen }, beurt.Ct);
    });

    /// <summary>The same person calls again about an earlier advice.</summary>
    protected void BeltTerug() => Doe(async beurt =>
        _gesprek = await beurt.Haal<BeginGesprekHandler>().Handle(new BeginGesprek(Meldkanaal.Telefoon, _advies), beurt.Ct));

    /// <summary>What is told is taken down, by name of the field.</summary>
    protected void Vertelt(params IEnumerable<(string Veld, string Waarde)> velden)
    {
        var getypt = velden.ToDictionary(veld => veld.Veld, veld => veld.Waarde);
        Doe(async beurt =>
        {
            var stand = (await beurt.Db.Gesprekken.AsNoTracking().SingleAsync(een => een.Id == _gesprek, beurt.Ct)).Klad!.Stand;
            await beurt.Haal<SchrijfGesprekHandler>().Handle(new SchrijfGesprek(_gesprek, stand, getypt), beurt.Ct);
        });
    }

    /// <summary>The fields of one of the people; so many years old when all stories end.</summary>
    protected (string Veld, string Waarde)[] Mens(int plaats, string voornaam, string achternaam, string geslacht, int jaren, string? rol = null) =>
        Mens(plaats, voornaam, achternaam, geslacht, _tijd.Peildatum.AddYears(-jaren).AddDays(-20 - (((nummer * MensenPerVerhaal) + plaats) * 37 % 300)), rol);

    /// <summary>The fields of one of the people, born on this day.</summary>
    protected (string Veld, string Waarde)[] Mens(int plaats, string voornaam, string achternaam, string geslacht, DateOnly geboren, string? rol)
    {
        (string, string)[] velden =
        [
            ("voornamen", voornaam), ("achternaam", achternaam), ("geslacht", geslacht), ("dag", Getal(geboren.Day)), ("maand", Getal(geboren.Month)),
            ("jaar", Getal(geboren.Year)), ("rol", rol ?? ""), ("straat", thuis.Straat), ("huisnummer", Getal(thuis.Nummer)),
            ("postcode", thuis.Postcode), ("plaats", thuis.Plaats),
        ];
        return [.. velden.Select(veld => (Formuliervelden.Van(plaats, veld.Item1), veld.Item2))];
    }

    /// <summary>The talk ends as advice.</summary>
    protected void BlijftAdvies(string vraag, string advies, Hoedanigheid hoedanigheid, params Geweldsvorm[] vormen) => Doe(async beurt =>
        _advies = await beurt.Haal<GeefAdviesHandler>().Handle(
            new GeefAdvies(
                _gesprek,
                (await beurt.Zichtbaar.Gesprek(_gesprek, beurt.Ct)).Versie,
                new Adviesgegevens { Vraag = vraag, Advies = advies, Hoedanigheid = hoedanigheid, Aanleidingen = vormen }),
            beurt.Ct));

    /// <summary>The talk ends as a report.</summary>
    protected void WordtMelding() => Doe(async beurt =>
    {
        var gesprek = await beurt.Zichtbaar.Gesprek(_gesprek, beurt.Ct);
        _melding = await beurt.Haal<MaakMeldingHandler>().Handle(new MaakMelding(_gesprek, gesprek.Versie), beurt.Ct);
    });

    /// <summary>The talk ends as neither.</summary>
    protected void GesprekStopt() => Doe(async beurt =>
        await beurt.Haal<BreekGesprekAfHandler>().Handle(new BreekGesprekAf(_gesprek, (await beurt.Zichtbaar.Gesprek(_gesprek, beurt.Ct)).Versie), beurt.Ct));

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
