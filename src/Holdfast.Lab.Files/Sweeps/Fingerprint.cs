using System.Security.Cryptography;
using System.Text;

namespace Holdfast.Lab.Files;

/// <summary>What decides a sweep's numbers, as one number: the study's text, the courses that it names, and the model's version.</summary>
public static class Fingerprint
{
    /// <summary>The layout of folders and blocks; another layout, another fingerprint.</summary>
    private const string Layout = "holdfast sweep 1";

    /// <summary>The SHA-256 of a study, 64 small hexadecimal digits.</summary>
    public static string Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        StringBuilder all = new();
        Part(Layout);
        Part(Catalogue.ModelVersion);
        Part(study.Text);
        foreach ((string name, string text) in study.CourseTexts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            Part(name);
            Part(text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));

        // With its length before it, no part can pass for the end of one and the beginning of another.
        void Part(string text) => all.Append(System.Globalization.CultureInfo.InvariantCulture, $"{text.Length}:").Append(text);
    }
}
