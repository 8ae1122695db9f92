using System.Reflection;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Tests.Proef;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>Fields that no form has change nothing, and what a form says of its own version is checked.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class BijgevoegdTests(Aanvalshost host) : IClassFixture<Aanvalshost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Geen_pagina_laat_een_formulier_in_een_zaak_zelf_schrijven()
    {
        var gebonden = typeof(UiRegistration).Assembly.GetTypes().Where(type => typeof(PageModel).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(pagina => Gebonden(pagina).SelectMany(veld => Alles(veld.Type, 0).Select(type => (Waar: $"{pagina.Name}.{veld.Naam}", Type: type)))).ToList();

        Assert.True(gebonden.Count > 100, $"only {gebonden.Count}");
        Assert.DoesNotContain(gebonden, een => IsZaak(een.Type));
        Assert.DoesNotContain(typeof(UiRegistration).Assembly.GetTypes(), type => type.IsDefined(typeof(BindPropertiesAttribute)));
        Telling.Poging(Aanval.Bijgevoegd, gebonden.Count);
    }

    [Fact]
    public async Task Wat_er_bij_elk_formulier_wordt_gestopt_verandert_niet_van_wie_het_is_of_wie_het_deed()
    {
        await using var eigen = new KringHost();
        Papierproef.Zet(eigen);
        var (vreemd, ander, karin) = ($"{eigen.Wereld.AndereRegio.Id}", $"{Guid.NewGuid()}", $"{eigen.Wereld[Wereld.Karin].Id}");
        var accounts = (await Stand.Van(eigen))["account"];
        (string, string)[] erbij =
        [
            ("Id", ander), ("MeldingId", ander), ("CasusId", ander), ("PersoonId", ander), ("OrganisatieId", vreemd), ("Melding.OrganisatieId", vreemd), ("Casus.OrganisatieId", vreemd),
            ("Invoer.OrganisatieId", vreemd), ("Beeld.Casus.OrganisatieId", vreemd), ("Rol", "Beheerder"), ("Rollen", "Beheerder"), ("Rollen[0]", "Beheerder"), ("Medewerker.Rollen[0]", "Beheerder"),
            ("IsBeheerder", "true"), ("Door", karin), ("Invoer.Door", karin), ("Melding.BehandelaarId", karin), ("Actor.IsSysteem", "true"), ("IsSysteem", "true"), ("Op", "1999-01-01"),
            ("Invoer.Op", "1999-01-01"), ("Nu", "1999-01-01"), ("Melding.Status", "Afgesloten"), ("Melding.Beoordeling.Door", karin), ("Casus.Afsluiting.Reden", "Weg"), ("Gelukt", "false"), ("ToonEerst", ""), ("MagBeslissen", "true"),
        ];

        var reis = await Reis.Maak(eigen, _ => null, erbij);

        await using var beurt = eigen.Niemand();
        var melding = await beurt.Db.Meldingen.AsNoTracking().AsSplitQuery().SingleAsync(Ct);
        var casus = await beurt.Db.Casussen.AsNoTracking().AsSplitQuery().SingleAsync(Ct);
        var (hanneke, joost) = (eigen.Wereld[Wereld.Hanneke].Id, eigen.Wereld[Wereld.Joost].Id);
        Assert.Equal((reis.Melding, eigen.Wereld.VeiligThuis.Id, (Guid?)hanneke, (Guid?)hanneke), (melding.Id, melding.OrganisatieId, melding.BehandelaarId, melding.Beoordeling?.Door));
        Assert.Equal((reis.Casus, eigen.Wereld.VeiligThuis.Id, eigen.Wereld.WijkteamLindervoort.Id, null), (casus.Id, casus.OrganisatieId, casus.ZichtNu!.OrganisatieId, casus.Afsluiting));
        Assert.All(await beurt.Db.Tijdlijn.AsNoTracking().ToListAsync(Ct), regel => Assert.Contains(regel.Door, new Guid?[] { hanneke, joost }));
        Assert.All(await beurt.Db.Tijdlijn.AsNoTracking().ToListAsync(Ct), regel => Assert.Equal(eigen.Klok.Nu, regel.Op));
        Assert.DoesNotContain(await beurt.Db.Logregels.AsNoTracking().ToListAsync(Ct), regel => regel.MedewerkerId == eigen.Wereld[Wereld.Karin].Id);
        Assert.Equal([Rol.MedewerkerVeiligThuis], (await beurt.Db.Medewerkers.AsNoTracking().SingleAsync(wie => wie.Id == hanneke, Ct)).Rollen);
        Assert.Equal(accounts, (await Stand.Van(eigen))["account"]);
        Telling.Poging(Aanval.Bijgevoegd, erbij.Length * 15);
    }

    [Theory]
    [InlineData(Wereld.Hanneke)]
    [InlineData(Wereld.Joost)]
    [InlineData(Wereld.Marijke)]
    public async Task Een_formulier_met_een_verzonnen_versie_wordt_niet_aangenomen(string naam)
    {
        var stand = await Stand.Van(host);
        using var wie = await Indringer.LogIn(host, naam);
        var gezien = 0;
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.IsGet() && weg.HeeftSleutel))
        {
            foreach (var (pad, velden) in await Formuliervuller.Op(wie.Browser, host.Doelwit.Pad(weg)))
            {
                if (velden.Exists(veld => veld.Naam == "Versie"))
                {
                    using var antwoord = await wie.Stuur("POST", pad, velden.Select(veld => veld.Naam == "Versie" ? (veld.Naam, "-7") : veld));
                    Assert.True((int)antwoord.StatusCode is 200 or 400 or 403 or 404, $"{pad} gave {(int)antwoord.StatusCode} {antwoord.Headers.Location}");
                    gezien++;
                    Telling.Poging(Aanval.Bijgevoegd);
                }
            }
        }

        Assert.True(gezien > 3, $"only {gezien}");
        await stand.Onveranderd(host, "an invented version");
    }

    private static IEnumerable<(string Naam, Type Type)> Gebonden(Type pagina) =>
        pagina.GetProperties().Where(veld => veld.IsDefined(typeof(BindPropertyAttribute)) || veld.IsDefined(typeof(FromRouteAttribute)) || veld.IsDefined(typeof(FromQueryAttribute)) || veld.IsDefined(typeof(FromFormAttribute)))
            .Select(veld => (veld.Name, veld.PropertyType))
            .Concat(pagina.GetMethods().Where(methode => methode.Name.StartsWith("On", StringComparison.Ordinal) && methode.DeclaringType!.Namespace!.StartsWith("Kring", StringComparison.Ordinal)).SelectMany(methode => methode.GetParameters())
                .Where(deel => !deel.IsDefined(typeof(FromServicesAttribute)) && deel.ParameterType != typeof(CancellationToken)).Select(deel => (deel.Name!, deel.ParameterType)));

    // A type with all that a form could fill in it.
    private static IEnumerable<Type> Alles(Type type, int diepte)
    {
        var kern = Nullable.GetUnderlyingType(type) ?? (type.IsGenericType ? type.GetGenericArguments()[^1] : type.GetElementType() ?? type);
        return kern.Namespace?.StartsWith("Kring", StringComparison.Ordinal) != true || kern.IsEnum || diepte > 4 ? [kern]
            : [kern, .. kern.GetProperties().Where(veld => veld.CanWrite).SelectMany(veld => Alles(veld.PropertyType, diepte + 1))];
    }

    private static bool IsZaak(Type type) => !type.IsEnum && (type.Namespace!.StartsWith("Kring.Domain", StringComparison.Ordinal)
        || type.Namespace.StartsWith("Kring.Persistence", StringComparison.Ordinal) || type == typeof(IFormFile) || type == typeof(KringDbContext));
}
