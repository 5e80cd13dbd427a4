using Microsoft.AspNetCore.Antiforgery;

namespace Holdfast.Web;

/// <summary>
/// Holdfast posts no forms, so there is nothing to forge, and no reason to set a cookie. This stands in the place of the
/// framework's guard, which would set one on every visit. Whoever adds a form takes this out first.
/// </summary>
internal sealed class NoCookie : IAntiforgery
{
    private static readonly AntiforgeryTokenSet Nothing = new(null, null, "none", null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => Nothing;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => Nothing;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(HttpMethods.IsGet(httpContext.Request.Method));

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
    }

    public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;
}
