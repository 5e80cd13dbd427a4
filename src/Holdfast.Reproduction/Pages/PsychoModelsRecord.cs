using System.Text.Encodings.Web;
using System.Text.Json;

namespace Holdfast.Reproduction;

/// <summary>psychomodels.json: the model as an entry for the PsychoModels database, with the fields that its submission form takes.</summary>
internal static class PsychoModelsRecord
{
    /// <summary>The most characters of a description that the database takes.</summary>
    public const int LongestDescription = 3000;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the record.</summary>
    public static Page Make(IReadOnlyList<Phenomenon> phenomena) => new("docs/model/psychomodels.json", JsonSerializer.Serialize(
        new
        {
            title = "Holdfast: an executable model of the child within and its therapist",
            description = "A formal theory of how the child within a client in psychotherapy and the therapist move each other: attachment, hope, felt willingness, guard, longing, grief, shame, conviction and a growing safe self over months and years of sessions, requests, breaks and goodbyes. "
                + $"{Enum.GetValues<Quantity>().Length} quantities between 0 and 1, {Catalogue.Rules.Count(r => !r.Alternative)} named rules and {Catalogue.Parameters.Count} parameters with declared ranges; held to {phenomena.Count} phenomena as statistics over invented persons. Nothing in it is a forecast about a real person.",
            explanation = "Every change of a quantity is a pull towards a target within 0 and 1, all the time at a rate or at an event by a share; chance enters only as hazards. The whole is a piecewise-deterministic Markov process, worked out by operator splitting with a step of six hours. Because each pull belongs to a named rule, every change over any stretch divides exactly into its reasons. "
                + $"Model version {Catalogue.ModelVersion}.",
            publication_doi = (string?)null,
            programming_language = new { name = "C#" },
            framework = new[]
            {
                new
                {
                    name = "Piecewise-deterministic Markov process",
                    description = "Continuous flow between random or scheduled jumps.",
                    explanation = "Quantities follow ordinary differential equations until a hazard runs out or the course puts an event; then they jump (Davis 1984).",
                },
            },
            software_package = new[]
            {
                new
                {
                    name = "Holdfast",
                    description = "Libraries for .NET and a command line: runs, ensembles, contrasts, lesions and sweeps of the theory; the same bits on every machine. MIT licence.",
                    programming_language = new { name = "C#" },
                },
            },
            psychology_discipline = new[] { new { name = "Clinical psychology" } },
            model_variable = Enum.GetValues<Quantity>().Select(q => new { name = Words.Of(q), details = "State variable, 0 to 1, without a unit.", variable = new { name = Words.Of(q), description = Summaries.Of(q) } }),
            submission_remarks = "Made from the code that runs. The theory's sources, claims and gaps stand in docs/model.",
        },
        Options) + "\n");
}
