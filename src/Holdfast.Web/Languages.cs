using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>Each language has addresses of its own, so that a page can be shared, kept and found again in it; no cookie remembers one.</summary>
internal static class Languages
{
    /// <summary>Set to "yes", it opens the made-up languages that tests read.</summary>
    public const string MadeUpToo = "HOLDFAST_MADE_UP_LANGUAGES";

    /// <summary>Takes the language off the path, and speaks it for this answer.</summary>
    internal static Task Take(HttpContext context, RequestDelegate next)
    {
        (Tongue tongue, string path) = Tongue.Of(context.Request.Path.Value ?? "/");
        if (tongue != Tongue.English && (!tongue.IsMadeUp || Environment.GetEnvironmentVariable(MadeUpToo) == "yes"))
        {
            Tongue.Speak(tongue);
            context.Request.Path = path;
        }
        else
        {
            Tongue.Speak(Tongue.English);
        }

        return next(context);
    }
}
