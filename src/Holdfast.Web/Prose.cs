using Markdig;
using Microsoft.AspNetCore.Components;

namespace Holdfast.Web;

/// <summary>Texts of chapters and questions as HTML. A tag in a text is text.</summary>
internal static class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Markdown as HTML.</summary>
    public static MarkupString Html(string text) => new(Markdown.ToHtml(text, Pipeline));
}
