using Holdfast.Web.Client.Understand;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Holdfast.Web;

/// <summary>The addresses of all pages.</summary>
internal static class SitePages
{
    /// <summary>All pages that can be opened without knowing more than their address, in order.</summary>
    /// <param name="endpoints">What the host answers.</param>
    public static IReadOnlyList<string> All(EndpointDataSource endpoints)
    {
        SortedSet<string> pages = new(StringComparer.Ordinal);
        foreach (RouteEndpoint endpoint in endpoints.Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null))
        {
            string pattern = "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/');
            if (endpoint.RoutePattern.Parameters.Count == 0)
            {
                pages.Add(pattern);
            }
            else
            {
                IReadOnlyList<string> names = pattern.EndsWith("understand/{Key}", StringComparison.Ordinal) ? ChapterShelf.Names : QuestionShelf.Names;
                pages.UnionWith(names.Select(n => pattern.Replace("{Key}", n, StringComparison.Ordinal)));
            }
        }

        pages.Remove("/not-found");
        return [.. pages];
    }
}
