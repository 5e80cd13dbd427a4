using Holdfast.Web.Client.Language;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.OutputCaching;

namespace Holdfast.Web;

/// <summary>
/// Pages are the same for everybody, so each is made once in each language and then given again. A figure takes a machine
/// longer to work out than a visitor to ask for: without this, one of them could keep it from answering all others.
/// </summary>
internal static class PagesOnce
{
    private static readonly TimeSpan Long = TimeSpan.FromDays(365);

    /// <summary>Only pages; whatever stands behind "?" and whatever name the host is called by make no other page.</summary>
    internal static void Keep(OutputCachePolicyBuilder policy) => policy
        .With(c => c.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page && page.Type != typeof(Pages.NotFound)) // That one is given with more than one status.
        .SetVaryByQuery([])
        .SetVaryByHost(false)
        .VaryByValue(_ => new("language", Tongue.Current.Key))
        .Expire(Long);
}
