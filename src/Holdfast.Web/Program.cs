using Holdfast.Web;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
Privacy.QuietLogs(builder.Logging);
builder.Services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
WebApplication app = builder.Build();
app.Use(Privacy.Headers);
app.MapStaticAssets();
app.MapRazorComponents<App>()
    .AddInteractiveWebAssemblyRenderMode()
    .AddAdditionalAssemblies(typeof(Holdfast.Web.Client.Watch.WatchView).Assembly)
    .DisableAntiforgery();
app.Run();
