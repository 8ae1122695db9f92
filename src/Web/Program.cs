using Kring.Persistence;
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
try
{
    await app.Services.UpdateSchema();
}
catch (SchemaLooptAchterException behind)
{
    await Console.Error.WriteLineAsync(behind.Message);
    return Verbs.Failed;
}

await app.Services.ReadDemoMark();
await app.RunAsync();
return 0;
