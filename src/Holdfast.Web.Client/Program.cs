using Holdfast.Web.Client.Language;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

WebAssemblyHost host = WebAssemblyHostBuilder.CreateDefault(args).Build();
Tongue.SpeakEverywhere(Tongue.Of(new Uri(host.Services.GetRequiredService<NavigationManager>().Uri).AbsolutePath).Tongue);
await host.RunAsync();
