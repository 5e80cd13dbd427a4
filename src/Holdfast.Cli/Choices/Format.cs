namespace Holdfast.Cli;

/// <summary>For whom a result is written.</summary>
internal enum Format
{
    /// <summary>For people: tables and plots.</summary>
    People,

    /// <summary>For programs: JSON.</summary>
    Json,

    /// <summary>For programs: comma-separated values with a line of headings.</summary>
    Csv,
}
