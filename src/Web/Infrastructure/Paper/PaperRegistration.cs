using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Infrastructure.Paper;

/// <summary>Pages on paper.</summary>
public static class PaperRegistration
{
    public static IServiceCollection AddPaper(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(PaperOptions.Section).Get<PaperOptions>() ?? new PaperOptions());
        return services.AddSingleton<IPress, ChromiumPress>().Configure<MvcOptions>(mvc => mvc.Filters.Add<PaperFilter>());
    }
}
