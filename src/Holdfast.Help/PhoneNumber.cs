namespace Holdfast.Help;

/// <summary>A number as people write it and as it is dialled: digits, spaces and hyphens; a plus before it; stars and hashes as keys.</summary>
public readonly record struct PhoneNumber
{
    /// <summary>The most digits and keys.</summary>
    public const int Longest = 20;

    private PhoneNumber(string written) => Written = written;

    /// <summary>As people write it: "0800 111 0 111".</summary>
    public string Written { get; }

    /// <summary>As it is dialled: "08001110111". For links, a hash is "%23".</summary>
    public string Dialled => string.Concat(Written.Where(c => c is not (' ' or '-'))).Replace("#", "%23", StringComparison.Ordinal);

    /// <summary>Reads a number.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(string text, out PhoneNumber number)
    {
        ArgumentNullException.ThrowIfNull(text);
        number = new(text);
        string keys = string.Concat(text.Where(c => c is not (' ' or '-')));
        return keys.Length is >= 2 and <= Longest
            && text[0] is not (' ' or '-') && text[^1] is not (' ' or '-')
            && keys.Any(char.IsAsciiDigit)
            && keys.Select((c, i) => char.IsAsciiDigit(c) || c is '*' or '#' || (c == '+' && i == 0)).All(fits => fits);
    }

    /// <inheritdoc/>
    public override string ToString() => Written;
}
