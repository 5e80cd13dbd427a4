using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Holdfast.Lab.Files;

/// <summary>What a file of trajectories says of the run that it comes from, so that anybody can repeat it.</summary>
/// <param name="Course">The course.</param>
/// <param name="Texts">The course's text, and those that it is like: each with its name, its own first.</param>
/// <param name="Options">Seed, first person, lesions, switches and the step.</param>
/// <param name="Persons">How many persons.</param>
/// <param name="TicksPerSample">Ticks from one sample to the next.</param>
public sealed record RunDescription(Course Course, IReadOnlyList<(string Name, string Text)> Texts, RunOptions Options, int Persons, int TicksPerSample)
{
    /// <summary>The SHA-256 of the texts, each after its name and its length, as hexadecimal digits.</summary>
    public string TextHash
    {
        get
        {
            StringBuilder all = new();
            foreach ((string name, string text) in Texts)
            {
                all.Append(CultureInfo.InvariantCulture, $"{name}\n{Encoding.UTF8.GetByteCount(text)}\n{text}");
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
        }
    }

    /// <summary>The same as keys and words, as they stand in a file's metadata.</summary>
    public IReadOnlyDictionary<string, string> Metadata
    {
        get
        {
            Dictionary<string, string> words = new()
            {
                ["holdfast.model_version"] = Catalogue.ModelVersion,
                ["holdfast.course"] = Course.Title,
                ["holdfast.course_hash"] = TextHash,
                ["holdfast.seed"] = Number(Options.Seed),
                ["holdfast.first_person"] = Number(Options.FirstPerson),
                ["holdfast.persons"] = Number(Persons),
                ["holdfast.replicate"] = Number(Options.Replicate),
                ["holdfast.lesions"] = JsonSerializer.Serialize(Options.Lesions),
                ["holdfast.switches"] = JsonSerializer.Serialize(Options.Switches),
                ["holdfast.ticks_per_day"] = Number(Options.TicksPerDay),
                ["holdfast.ticks_per_sample"] = Number(TicksPerSample),
                ["holdfast.units"] = JsonSerializer.Serialize(TrajectoryParquet.Units),
            };
            for (int i = 0; i < Texts.Count; i++)
            {
                words[i == 0 ? "holdfast.course_text" : $"holdfast.course_text.{Texts[i].Name}"] = Texts[i].Text;
            }

            return words;
        }
    }

    private static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
