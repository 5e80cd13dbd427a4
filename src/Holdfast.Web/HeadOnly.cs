namespace Holdfast.Web;

/// <summary>Whoever asks for the head of an answer alone gets the head that the answer itself would have. Pages know only GET.</summary>
internal static class HeadOnly
{
    /// <summary>Answers HEAD as GET, and lets the body fall.</summary>
    internal static async Task Answer(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        Stream body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }
    }
}
