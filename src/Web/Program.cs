using Kring.Web.Infrastructure.Cli;

if (await Verbs.RunAsync(args, Console.Error) is { } exitCode)
{
    return exitCode;
}

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();
return 0;
