using Holdfast.Web;
using Holdfast.Web.Client.Language;
using Holdfast.Web.Help;
using Holdfast.Web.Lab;
using Microsoft.AspNetCore.Antiforgery;

if (HelpFile.Open(AppContext.BaseDirectory, Console.Error, out int exit) is not { } help)
{
    return exit;
}

if (args is ["--check"])
{
    Console.WriteLine(HelpWords.Read(help));
    return exit;
}

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
Privacy.QuietLogs(builder);
builder.WebHost.ConfigureKestrel(Privacy.Narrow);
builder.Services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
builder.Services.AddSingleton<IAntiforgery, NoCookie>();
builder.Services.AddSingleton<OfflineShelf>();
builder.Services.AddSingleton(help);
builder.Services.AddSingleton<LabRuns>();
builder.Services.AddOutputCache();
builder.Services.AddResponseCompression(o => o.EnableForHttps = true); // Pages hold nothing secret that their size could betray.
WebApplication app = builder.Build();
app.Use(Privacy.Headers);
app.Use(Privacy.Mishaps);
app.Use(Privacy.OnlyReading);
app.Use(HeadOnly.Answer);
app.UseResponseCompression();
app.Use(Languages.Take);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseRouting();
app.UseOutputCache();
app.MapStaticAssets();
app.MapRazorComponents<App>()
    .AddInteractiveWebAssemblyRenderMode()
    .AddAdditionalAssemblies(typeof(Holdfast.Web.Client.Watch.WatchView).Assembly)
    .DisableAntiforgery()
    .CacheOutput(PagesOnce.Keep);
app.MapGet("/questions", () => Results.LocalRedirect(Tongue.To("/understand") + "#questions"));
app.MapGet(InstalledApp.Address, InstalledApp.Answer);
app.MapGet("/worker.js", (OfflineShelf shelf, HttpContext context) => shelf.Answer(context));
if (LabRuns.IsOn)
{
    app.MapPost(LabRuns.Path, (LabRuns runs, HttpContext context) => runs.Answer(context)).DisableAntiforgery();
    app.Lifetime.ApplicationStarted.Register(LabRuns.Warm);
}

app.Run();
return 0;
