using Microsoft.JSInterop;

namespace Holdfast.Web.Client.Keeping;

/// <summary>
/// One drawer of this device's own store. What was deleted in another window is not put back from here until somebody asks
/// for it; and where the browser lets nothing be kept, nothing goes wrong.
/// </summary>
/// <param name="js">The page.</param>
/// <param name="name">The drawer's name.</param>
public sealed class Drawer(IJSRuntime js, string name)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Whether the browser lets anything be kept, as far as is known.</summary>
    public bool Can { get; private set; } = true;

    /// <summary>Whether it was emptied in another window after this page had seen something in it.</summary>
    public bool Emptied { get; private set; }

    /// <summary>Has a page told of drawers that are emptied elsewhere, by its method of the name "Emptied".</summary>
    public async Task Mind<T>(DotNetObjectReference<T> page)
        where T : class => Can = await js.InvokeAsync<bool>("holdfast.minds", page);

    /// <summary>What is in it; nothing when it is empty.</summary>
    public ValueTask<string?> Read() => js.InvokeAsync<string?>("holdfast.kept", name);

    /// <summary>Puts a text into it, in the place of what was there. False when it was emptied elsewhere, or nothing can be kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="asked">Whether somebody has asked for it now; then it does not matter that it was emptied.</param>
    public async Task<bool> Write(string text, bool asked = false)
    {
        string became = await js.InvokeAsync<string>("holdfast.keep", name, text, asked);
        Can = became != "cannot";
        Emptied = became == "emptied";
        return became == "kept";
    }

    /// <summary>Empties it.</summary>
    public ValueTask Forget()
    {
        Emptied = false;
        return js.InvokeVoidAsync("holdfast.forget", name);
    }

    /// <summary>It was emptied in another window.</summary>
    public void WasEmptied() => Emptied = true;

    /// <summary>What a page says of it.</summary>
    /// <param name="keeps">Whether what is done is kept.</param>
    public string Says(bool keeps) => !Can ? KeepingWords.Cannot : keeps ? KeepingWords.Now : Emptied ? KeepingWords.Emptied : KeepingWords.Not;
}
