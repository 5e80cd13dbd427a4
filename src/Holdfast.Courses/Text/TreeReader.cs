using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Holdfast.Courses;

/// <summary>Reads a text into nodes. Only the plain part of YAML is taken: no tags, no anchors, one document, keys once.</summary>
internal sealed class TreeReader
{
    /// <summary>The longest text, in characters.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>How often things may stand inside one another.</summary>
    public const int Deepest = 16;

    private readonly string file;
    private readonly Findings findings;
    private readonly string? begins;
    private readonly Parser parser;

    private TreeReader(string text, string file, Findings findings, string? begins)
    {
        this.file = file;
        this.findings = findings;
        this.begins = begins;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The only document of a text, or nothing when there is a diagnostic. How such a text begins is told to those who have nothing yet.</summary>
    public static Node? Read(string text, string file, Findings findings, string? begins = null)
    {
        if (text.Length > LongestText)
        {
            findings.Add(DiagnosticCatalogue.TooLong, file, 1, 1, $"{text.Length} characters", $"at most {LongestText} characters");
            return null;
        }

        try
        {
            return new TreeReader(text, file, findings, begins).Document();
        }
        catch (YamlException e)
        {
            NotYaml((int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The parser's own checks are not complete: some broken escapes end in these.
            NotYaml(1, 1);
        }

        return null;

        void NotYaml(int line, int column)
        {
            // The end of the text is reported as a place after the last line.
            string[] lines = text.Split('\n', line + 1);
            string found = line <= lines.Length ? lines[line - 1].TrimEnd('\r') : "";
            findings.Add(
                DiagnosticCatalogue.NotYaml, file, line, column, found.Trim().Length > 0 ? Findings.Quote(found) : "the end of the text, or an empty line", "plain YAML: keys, lists and words");
        }
    }

    private Node? Document()
    {
        parser.MoveNext();
        Next<StreamStart>();
        if (parser.Current is StreamEnd)
        {
            findings.Add(DiagnosticCatalogue.Empty, file, 1, 1, "nothing", "a text with keys", begins);
            return null;
        }

        Next<DocumentStart>();
        Node? root = Read(0);
        if (root is null)
        {
            return null;
        }

        Next<DocumentEnd>();
        if (parser.Current is not StreamEnd)
        {
            ParsingEvent second = parser.Current!;
            findings.Add(DiagnosticCatalogue.SecondDocument, file, (int)second.Start.Line, (int)second.Start.Column, "a second document", "one document in a file");
            return null;
        }

        if (root is ScalarNode { Text: "" })
        {
            findings.Add(DiagnosticCatalogue.Empty, root, "nothing", "a text with keys", begins);
            return null;
        }

        return root;
    }

    private void Next<TEvent>()
        where TEvent : ParsingEvent
    {
        if (parser.Current is not TEvent)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"something other than {typeof(TEvent).Name}");
        }

        parser.MoveNext();
    }

    private Node? Read(int depth)
    {
        ParsingEvent current = parser.Current!;
        (int line, int column) = ((int)current.Start.Line, (int)current.Start.Column);
        if (current is AnchorAlias alias)
        {
            findings.Add(DiagnosticCatalogue.Anchored, file, line, column, Findings.Quote("*" + alias.Value.Value), "words, numbers, lists and keys");
            return null;
        }

        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            findings.Add(DiagnosticCatalogue.Anchored, file, line, column, Findings.Quote("&" + anchored.Anchor.Value), "words, numbers, lists and keys");
            return null;
        }

        // The mark "!" alone only says that the words are words, as quotes do; but one way to say it is enough.
        if (current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            findings.Add(DiagnosticCatalogue.Tagged, file, line, column, Findings.Quote(tagged.Tag.IsNonSpecific ? "!" : tagged.Tag.Value), "words, numbers, lists and keys");
            return null;
        }

        if (current is SequenceStart or MappingStart && depth == Deepest)
        {
            findings.Add(DiagnosticCatalogue.TooDeep, file, line, column, $"level {Deepest + 1}", $"at most {Deepest} levels");
            return null;
        }

        parser.MoveNext();
        return current switch
        {
            Scalar scalar => new ScalarNode(file, line, column, scalar.Value),
            SequenceStart => ReadList(line, column, depth + 1),
            MappingStart => ReadMapping(line, column, depth + 1),
            _ => throw new YamlException(current.Start, current.End, "something unexpected"),
        };
    }

    private ListNode? ReadList(int line, int column, int depth)
    {
        List<Node> items = [];
        while (parser.Current is not SequenceEnd)
        {
            if (Read(depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        parser.MoveNext();
        return new(file, line, column, items);
    }

    private MappingNode? ReadMapping(int line, int column, int depth)
    {
        List<Entry> entries = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            Node? key = Read(depth);
            if (key is null)
            {
                return null;
            }

            if (key is not ScalarNode { Text.Length: > 0 } word)
            {
                findings.Add(DiagnosticCatalogue.OddKey, key, Findings.Describe(key), "a word or a few words");
                return null;
            }

            if (!keys.Add(word.Text))
            {
                findings.Add(DiagnosticCatalogue.SaidTwice, key, Findings.Quote(word.Text), "each key once");
            }

            if (Read(depth) is not { } value)
            {
                return null;
            }

            entries.Add(new(word, value));
        }

        parser.MoveNext();
        return new(file, line, column, entries);
    }
}
