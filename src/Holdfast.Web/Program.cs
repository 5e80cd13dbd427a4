using Holdfast.Web;
using Microsoft.AspNetCore.Antiforgery;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
Privacy.QuietLogs(builder.Logging);
builder.Services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
builder.Services.AddSingleton<IAntiforgery, NoCookie>();
builder.Services.AddSingleton<OfflineShelf>();
WebApplication app = builder.Build();
app.Use(Privacy.Headers);
app.MapStaticAssets();
app.MapRazorComponents<App>()
    .AddInteractiveWebAssemblyRenderMode()
    .AddAdditionalAssemblies(typeof(Holdfast.Web.Client.Watch.WatchView).Assembly)
    .DisableAntiforgery();
app.MapGet("/worker.js", (OfflineShelf shelf, HttpContext context) => shelf.Answer(context));
app.Run();
