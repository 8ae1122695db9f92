using Kring.Web.Infrastructure.Cli;
using Kring.Web.Infrastructure.Ui;

if (await Verbs.RunAsync(args, Console.Error) is { } exitCode)
{
    return exitCode;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddUi();
var app = builder.Build();
app.UseUi();
app.MapRazorPages();
await app.RunAsync();
return 0;
