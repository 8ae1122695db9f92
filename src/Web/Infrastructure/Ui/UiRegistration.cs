using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kring.Domain.Regio;
using Kring.Persistence;
using Kring.Web.Infrastructure.Ui.Kader;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace Kring.Web.Infrastructure.Ui;

/// <summary>Everything the screens need of the host: pages in the rooms' folders, Dutch forms, error pages, static files.</summary>
public static class UiRegistration
{
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddOptions<UiOptions>()
            .Configure<Regioregels>((ui, regels) => ui.Regio = regels.Naam.Length == 0 ? "" : $"regio {regels.Naam}")
            .BindConfiguration(UiOptions.Section);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages().WithRazorPagesAtContentRoot().AddMvcOptions(SpeakDutch);
        return services;
    }

    /// <summary>A store that was filled with invented people says so on every page.</summary>
    public static async Task ReadDemoMark(this IServiceProvider services, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        if (await Instelling.Lees(scope.ServiceProvider.GetRequiredService<KringDbContext>(), Instelling.Voorbeeldgegevens, ct) is not null)
        {
            var ui = services.GetRequiredService<IOptions<UiOptions>>().Value;
            (ui.VerzonnenGegevens, ui.Regio) = (true, "regio Merewold");
        }
    }

    public static WebApplication UseUi(this WebApplication app)
    {
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseRequestLocalization(Dutch());
        app.UseStaticFiles();
        return app;
    }

    private static RequestLocalizationOptions Dutch()
    {
        CultureInfo[] nederlands = [CultureInfo.GetCultureInfo("nl-NL")];
        return new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(nederlands[0]),
            SupportedCultures = nederlands,
            SupportedUICultures = nederlands,
            RequestCultureProviders = [],
        };
    }

    // Every page says itself, in its own words, what must be filled in; these sentences are the net below that.
    private static void SpeakDutch(MvcOptions options)
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        DefaultModelBindingMessageProvider zinnen = options.ModelBindingMessageProvider;
        zinnen.SetValueMustNotBeNullAccessor(_ => "Vul dit in of kies een antwoord");
        zinnen.SetMissingBindRequiredValueAccessor(_ => "Vul dit in of kies een antwoord");
        zinnen.SetMissingKeyOrValueAccessor(() => "Vul dit in of kies een antwoord");
        zinnen.SetMissingRequestBodyRequiredValueAccessor(() => "Er is niets verzonden. Vul het formulier in");
        zinnen.SetAttemptedValueIsInvalidAccessor((waarde, _) => $"Kijk dit na: '{waarde}' past hier niet");
        zinnen.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"Kijk dit na: '{waarde}' past hier niet");
        zinnen.SetValueIsInvalidAccessor(waarde => $"Kijk dit na: '{waarde}' past hier niet");
        zinnen.SetUnknownValueIsInvalidAccessor(_ => "Kijk dit na: dit past hier niet");
        zinnen.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Kijk dit na: dit past hier niet");
        zinnen.SetValueMustBeANumberAccessor(_ => "Vul hier een getal in");
        zinnen.SetNonPropertyValueMustBeANumberAccessor(() => "Vul hier een getal in");
    }
}
