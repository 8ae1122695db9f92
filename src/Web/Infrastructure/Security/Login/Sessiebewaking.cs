using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Toegang;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>
/// Looks at every request whether the session still holds: both steps passed, its row running, the stamp of the account,
/// the medewerker in service. Then that medewerker acts, with the rights of this moment.
/// </summary>
public sealed class Sessiebewaking : CookieAuthenticationEvents
{
    private const string SessieItem = "sessie";

    /// <summary>Lets the cookie carry which session it belongs to.</summary>
    public static void Draag(AuthenticationProperties properties, Sessie sessie) => properties.Items[SessieItem] = sessie.Id.ToString();

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!await LaatBinnen(context))
        {
            context.HttpContext.Features.Set(new VerlorenSessie());
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    private static async Task<bool> LaatBinnen(CookieValidatePrincipalContext context)
    {
        var (services, ct) = (context.HttpContext.RequestServices, context.HttpContext.RequestAborted);
        var sessies = services.GetRequiredService<Sessies>();
        if (!Guid.TryParse(context.Properties.Items.TryGetValue(SessieItem, out var id) ? id : null, out var sessieId)
            || !context.Principal!.HasClaim("amr", "mfa")
            || await sessies.Lopend(sessieId, ct) is not { } sessie)
        {
            return false;
        }

        if (await Lees(services, context.Principal, ct) is not { } stand || stand.Medewerker.Id != sessie.MedewerkerId)
        {
            await sessies.TrekIn(sessieId, ct);
            return false;
        }

        await sessies.Gebruik(sessie, ct);
        await Word(services, stand, sessie, ct);
        return true;
    }

    // Null when the account changed since the login, or the person is out of service. One question for what can have changed.
    private static async Task<Stand?> Lees(IServiceProvider services, System.Security.Claims.ClaimsPrincipal wie, CancellationToken ct)
    {
        var db = services.GetRequiredService<KringDbContext>();
        return await services.GetRequiredService<SignInManager<Account>>().ValidateSecurityStampAsync(wie) is not { } account ? null : await (
            from medewerker in db.Medewerkers
            join organisatie in db.Organisaties on medewerker.OrganisatieId equals organisatie.Id
            where medewerker.Id == account.MedewerkerId && medewerker.Uitdienst == null
            select new Stand(
                medewerker, organisatie, db.Toegangsversies.Where(versie => versie.Besluit!.Akkoord).Max(versie => (int?)versie.Nummer)))
            .SingleOrDefaultAsync(ct);
    }

    private static async Task Word(IServiceProvider services, Stand stand, Sessie sessie, CancellationToken ct)
    {
        var (db, nu, wie) = (services.GetRequiredService<KringDbContext>(), services.GetRequiredService<TimeProvider>().GetUtcNow(), stand.Medewerker.Id);
        await services.GetRequiredService<Geldendbeleid>().Ververs(stand.Beleid, db, ct);
        var nood = await db.Noodtoegangen.AsNoTracking()
            .Where(een => een.MedewerkerId == wie && een.Tot > nu && een.Teruggegeven == null).ToListAsync(ct);
        var actor = services.GetRequiredService<Actor>();
        actor.Word(stand.Medewerker, stand.Organisatie, actor.Oorsprong, nood);
        actor.Sessie = sessie;
    }

    /// <summary>Who is logged in, and by which version of the access policy that one may do things.</summary>
    private sealed record Stand(Medewerker Medewerker, Organisatie Organisatie, int? Beleid);
}
