using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>JSON Schemas (draft 7) for editors, written from the same tables by which texts are read.</summary>
public static class CourseSchema
{
    /// <summary>The schema of a course file.</summary>
    public static string Course() => Write("A course of therapy", CourseForm.Form);

    /// <summary>The schema of a phenomenon file.</summary>
    public static string Phenomenon() => Write("A phenomenon of the theory", PhenomenonForm.Form);

    /// <summary>Every form that can be reached from one, each once, by its name.</summary>
    internal static SortedDictionary<string, Form> Reachable(Form root)
    {
        SortedDictionary<string, Form> all = new(StringComparer.Ordinal);
        Stack<Form> open = new([root]);
        while (open.TryPop(out Form? form))
        {
            if (all.TryGetValue(form.Name, out Form? known))
            {
                _ = known == form ? known : throw new InvalidOperationException($"Two forms are called '{form.Name}'.");
                continue;
            }

            all.Add(form.Name, form);
            foreach (Form inner in form.Keys.SelectMany(k => k.Holds.Forms))
            {
                open.Push(inner);
            }
        }

        return all;
    }

    /// <summary>The schema of a form and of all that can be reached from it.</summary>
    internal static string Write(string title, Form root)
    {
        JsonObject definitions = [];
        foreach ((string name, Form form) in Reachable(root))
        {
            definitions[name] = Describe(form);
        }

        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["allOf"] = new JsonArray(root.Reference()),
            ["definitions"] = definitions,
        };
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static JsonObject Describe(Form form)
    {
        JsonObject properties = [];
        foreach (Key key in form.Keys)
        {
            // Beside a reference nothing else is looked at, so a description needs the reference one level deeper.
            JsonObject value = key.Holds.Schema();
            properties[key.Name] = value.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(value) } : value;
            properties[key.Name]!["description"] = key.Says;
        }

        JsonObject all = new() { ["type"] = "object", ["description"] = form.Says, ["properties"] = properties, ["additionalProperties"] = false };
        if (form.OneKey)
        {
            all["minProperties"] = 1;
            all["maxProperties"] = 1;
        }

        string[] required = [.. form.Keys.Where(k => k.Required).Select(k => k.Name)];
        if (form == CourseForm.Form)
        {
            // What a course does not say itself it has from the one that it starts from.
            all["anyOf"] = new JsonArray(
                new JsonObject { ["required"] = new JsonArray(CourseForm.Like.Name) }, new JsonObject { ["required"] = new JsonArray(CourseForm.Lasts.Name) });
        }
        else if (required.Length > 0)
        {
            all["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        }

        return all;
    }
}
