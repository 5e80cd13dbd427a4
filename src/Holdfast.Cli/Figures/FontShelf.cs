namespace Holdfast.Cli;

/// <summary>A book face that this machine has, with its italic and bold where there are any.</summary>
internal sealed record FontShelf(TrueType Upright, TrueType? Italic, TrueType? Bold)
{
    // Files of one face: upright, italic, bold. The first face that is found is taken.
    private static readonly string[][] Faces =
    [
        ["georgia", "georgiai", "georgiab"],
        ["pala", "palai", "palab"],
        ["liberationserif-regular", "liberationserif-italic", "liberationserif-bold"],
        ["notoserif-regular", "notoserif-italic", "notoserif-bold"],
        ["times", "timesi", "timesbd"],
        ["dejavuserif", "dejavuserif-italic", "dejavuserif-bold"],
        ["liberationsans-regular", "liberationsans-italic", "liberationsans-bold"],
        ["dejavusans", "dejavusans-oblique", "dejavusans-bold"],
        ["arial", "ariali", "arialbd"],
    ];

    // On a Mac the files of Georgia and Times have names with spaces.
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["georgia italic"] = "georgiai",
        ["georgia bold"] = "georgiab",
        ["times new roman"] = "times",
        ["times new roman italic"] = "timesi",
        ["times new roman bold"] = "timesbd",
        ["arial italic"] = "ariali",
        ["arial bold"] = "arialbd",
    };

    /// <summary>Where this system keeps its fonts.</summary>
    internal static IEnumerable<string> Folders()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string system = Environment.GetFolderPath(Environment.SpecialFolder.Fonts);
        return new[]
        {
            system, "/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts",
            Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts"), Path.Combine(home, "Library/Fonts"),
        }.Where(f => f.Length > 0 && Directory.Exists(f)).Distinct();
    }

    /// <summary>The best face in some folders; any upright font where none of the known ones is there; nothing where there is no font at all.</summary>
    internal static FontShelf? Find(IEnumerable<string> folders)
    {
        Dictionary<string, string> files = [];
        EnumerationOptions all = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        foreach (string file in folders.SelectMany(f => Directory.EnumerateFiles(f, "*.ttf", all)))
        {
            string name = Path.GetFileNameWithoutExtension(file).ToLowerInvariant();
            files.TryAdd(OtherNames.GetValueOrDefault(name, name), file);
        }

        foreach (string[] face in Faces)
        {
            if (Read(files, face[0]) is { } upright)
            {
                return new(upright, Read(files, face[1]), Read(files, face[2]));
            }
        }

        TrueType? any = files.Keys.Order(StringComparer.Ordinal).Select(name => Read(files, name)).FirstOrDefault(f => f is not null);
        return any is null ? null : new(any, null, null);
    }

    private static TrueType? Read(Dictionary<string, string> files, string name)
    {
        try
        {
            return files.TryGetValue(name, out string? file) ? TrueType.Read(File.ReadAllBytes(file)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
