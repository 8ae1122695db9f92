using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: RazorCompiledItem(typeof(Kring.Web.Tests.Proef.CasusPagina), "mvc.1.0.razor-page", "/Proef/Casus.cshtml")]
[assembly: RazorCompiledItem(typeof(Kring.Web.Tests.Proef.ZonderLogPagina), "mvc.1.0.razor-page", "/Proef/ZonderLog.cshtml")]
[assembly: RazorCompiledItem(typeof(Kring.Web.Tests.Proef.FormulierPagina), "mvc.1.0.razor-page", "/Proef/Formulier.cshtml")]
[assembly: RazorCompiledItem(typeof(Kring.Web.Tests.Proef.KapotPagina), "mvc.1.0.razor-page", "/Proef/Kapot.cshtml")]

namespace Kring.Web.Tests.Proef;

/// <summary>The host with a few pages that stand nowhere else, to try what guards every page.</summary>
public sealed class ProefHost : KringHost
{
    public ProefHost() => Diensten = services => services.AddMvcCore().ConfigureApplicationPartManager(
        parts => parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(ProefHost).Assembly)));
}

/// <summary>What a page of the framework is without a file of markup.</summary>
public abstract class Proefpagina<T> : Page
    where T : PageModel
{
    public ViewDataDictionary<T> ViewData => (ViewDataDictionary<T>)PageContext.ViewData;

    public T Model => ViewData.Model;

    public override Task ExecuteAsync()
    {
        Layout = null;
        WriteLiteral("<!doctype html><html lang=\"nl\"><body>");
        WriteLiteral(Inhoud());
        WriteLiteral("</body></html>");
        return Task.CompletedTask;
    }

    protected abstract string Inhoud();
}

[RazorCompiledItemMetadata("RouteTemplate", "/proef/casus/{id:guid}")]
public sealed class CasusPagina : Proefpagina<CasusPaginaPage>
{
    protected override string Inhoud() => $"<h1>{Model.Casus.Nummer}</h1>";
}

[Vereist(Recht.CasusZien)]
public sealed class CasusPaginaPage(Zichtbaar zichtbaar, Logboekschrijver logboek) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Casus = await zichtbaar.Casus(id, ct);
        await logboek.Inzage("Proef", Logonderwerp.Casus(id), [], ct);
    }
}

[RazorCompiledItemMetadata("RouteTemplate", "/proef/zonder-log")]
public sealed class ZonderLogPagina : Proefpagina<ZonderLogPaginaPage>
{
    protected override string Inhoud() => "<h1>geheim gezin</h1>";
}

[Vereist(Recht.WerklijstZien)]
public sealed class ZonderLogPaginaPage : PageModel;

[RazorCompiledItemMetadata("RouteTemplate", "/proef/kapot")]
public sealed class KapotPagina : Proefpagina<KapotPaginaPage>
{
    protected override string Inhoud() => "";
}

[Openbaar]
public sealed class KapotPaginaPage : PageModel
{
    public string Naam { get; } = "Zwartkruis-QX7";

    public void OnGet() => throw new InvalidOperationException($"de naam is {Naam}");
}

[RazorCompiledItemMetadata("RouteTemplate", "/proef/formulier")]
public sealed class FormulierPagina : Proefpagina<FormulierPaginaPage>
{
    protected override string Inhoud()
    {
        var token = HttpContext.RequestServices.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().GetAndStoreTokens(HttpContext);
        var fouten = string.Concat(ModelState.SelectMany(veld => veld.Value!.Errors.Select(fout => $"<li data-veld=\"{veld.Key}\">{fout.ErrorMessage}</li>")));
        return $"""
            <ul>{fouten}</ul><p id="geladen">{Model.Geladen}</p>
            <form method="post"><input name="Reden" value="{Model.Reden}"><input name="Wat" value="{Model.Wat}">
            <input type="hidden" name="__RequestVerificationToken" value="{token.RequestToken}"></form>
            """;
    }
}

[Vereist(Recht.WerklijstZien)]
[ZonderPersoonsgegevens]
[BijVeld<Domain.Termijnen.RedenOntbreekt>(nameof(Reden))]
public sealed class FormulierPaginaPage : PageModel, IFormulierpagina
{
    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public string? Wat { get; set; }

    public int Geladen { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public IActionResult OnPost() => Wat switch
    {
        "reden" => throw new WeigeringException(new Domain.Termijnen.RedenOntbreekt()),
        "gedaan" => throw new WeigeringException(new TermijnIsAlAfgedaan()),
        _ => Redirect("/proef/formulier"),
    };

    public Task Laad(CancellationToken ct)
    {
        Geladen++;
        return Task.CompletedTask;
    }
}
