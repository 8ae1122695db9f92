using Kring.Web.Infrastructure.Cli;
using Kring.Web.Infrastructure.Startup;
using Kring.Web.Infrastructure.Storage;
using Kring.Web.Infrastructure.Ui;

if (await Verbs.RunAsync(args, Console.Error) is { } exitCode)
{
    return exitCode;
}

var builder = WebApplication.CreateBuilder(args);
builder.AddKring().AddKringWeb();
var app = builder.Build();
app.UseKring();
await app.Services.UpdateSchema();
await app.Services.ReadDemoMark();
await app.RunAsync();
return 0;
