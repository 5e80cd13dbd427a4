namespace Holdfast.EndToEnd;

/// <summary>One visitor with scripts off, for all tests of a class that only read: no page can keep anything from one to the next.</summary>
public sealed class WithoutScripts(Site site) : IAsyncLifetime
{
    /// <summary>The visitor, at 1440 pixels.</summary>
    internal Visit Visit { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Visit = await site.Visit(scripts: false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Visit.DisposeAsync();
}
