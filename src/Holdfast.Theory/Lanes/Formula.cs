using System.Globalization;

namespace Holdfast.Theory;

/// <summary>
/// A lane that remembers how it was made instead of computing: running a rule on formulas writes the rule down. From
/// here come the printed formulas, the graph of rules and the check that rules hold no loose numbers.
/// </summary>
public readonly struct Formula : ILane<Formula>
{
    private readonly Node? node;

    private Formula(Node node) => this.node = node;

    /// <inheritdoc/>
    public static int Width => 1;

    /// <summary>The symbols read, each once, in order of first appearance.</summary>
    public IReadOnlyList<Symbol> Symbols
    {
        get
        {
            List<Symbol> found = [];
            Root.Collect(found, null);
            return found;
        }
    }

    /// <summary>The plain numbers used, each once.</summary>
    public IReadOnlyList<float> Literals
    {
        get
        {
            List<float> found = [];
            Root.Collect(null, found);
            return found;
        }
    }

    private Node Root => node ?? new Node(Kind.Literal, "0", 0, null, []);

    /// <summary>A formula that is one name.</summary>
    public static Formula Of(Symbol symbol) => new(new Node(Kind.Symbol, "", 0, symbol, []));

    /// <summary>A named function of formulas, shown by its name.</summary>
    public static Formula Call(string name, params ReadOnlySpan<Formula> arguments)
    {
        Node[] nodes = new Node[arguments.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = arguments[i].Root;
        }

        return new(new Node(Kind.Call, name, 0, null, nodes));
    }

    /// <inheritdoc/>
    public static implicit operator Formula(float value) =>
        new(new Node(Kind.Literal, value.ToString(CultureInfo.InvariantCulture), value, null, []));

    /// <inheritdoc/>
    public static Formula operator +(Formula left, Formula right) => Make("+", left, right);

    /// <inheritdoc/>
    public static Formula operator -(Formula left, Formula right) => Make("-", left, right);

    /// <inheritdoc/>
    public static Formula operator *(Formula left, Formula right) => Make("*", left, right);

    /// <inheritdoc/>
    public static Formula operator /(Formula left, Formula right) => Make("/", left, right);

    /// <inheritdoc/>
    public static Formula Max(Formula a, Formula b) => Call("max", a, b);

    /// <inheritdoc/>
    public static Formula Min(Formula a, Formula b) => Call("min", a, b);

    /// <inheritdoc/>
    public static Formula Sqrt(Formula a) => Call("sqrt", a);

    /// <inheritdoc/>
    public static Formula Above(Formula a, Formula b) => Call("above", a, b);

    /// <inheritdoc/>
    public static Formula Round(Formula a) => Call("round", a);

    /// <inheritdoc/>
    public static Formula TwoTo(Formula whole) => Call("two to", whole);

    /// <inheritdoc/>
    public static bool Any(Formula a) => true;

    /// <inheritdoc/>
    public static bool Same(Formula a, Formula b) => false;

    /// <inheritdoc/>
    public static Formula Load(ReadOnlySpan<float> from) => from[0];

    /// <inheritdoc/>
    public static void Store(Formula a, Span<float> to) => throw new NotSupportedException("A formula has no number.");

    /// <summary>The formula as text: "conviction × (1 − grief work)".</summary>
    public override string ToString() => Root.Print(0);

    private static Formula Make(string sign, Formula left, Formula right)
    {
        Node a = left.Root;
        Node b = right.Root;
        if (sign == "*")
        {
            if (a.IsNumber(1))
            {
                return right;
            }

            if (b.IsNumber(1))
            {
                return left;
            }
        }

        return new(new Node(Kind.Sign, sign, 0, null, [a, b]));
    }

    private enum Kind
    {
        Literal,
        Symbol,
        Sign,
        Call,
    }

    private sealed record Node(Kind Kind, string Text, float Value, Symbol? Symbol, Node[] Parts)
    {
        internal bool IsNumber(float value) => Kind == Kind.Literal && Value == value;

        internal void Collect(List<Symbol>? symbols, List<float>? literals)
        {
            if (Symbol is not null && symbols is not null && !symbols.Contains(Symbol))
            {
                symbols.Add(Symbol);
            }

            if (Kind == Kind.Literal && literals is not null && !literals.Contains(Value))
            {
                literals.Add(Value);
            }

            foreach (Node part in Parts)
            {
                part.Collect(symbols, literals);
            }
        }

        internal string Print(int outer)
        {
            if (Kind == Kind.Call)
            {
                return Text switch
                {
                    "square" => Parts[0].Print(4) + "²",
                    "fourth" => Parts[0].Print(4) + "⁴",
                    "not" => Bracket($"1 − {Parts[0].Print(2)}", 1, outer),
                    _ => $"{Text}({string.Join(", ", Parts.Select(p => p.Print(0)))})",
                };
            }

            if (Kind != Kind.Sign)
            {
                return Symbol?.Name ?? Text;
            }

            (int strength, string sign) = Text switch
            {
                "+" => (1, " + "),
                "-" => (1, " − "),
                "*" => (3, " × "),
                _ => (3, " / "),
            };
            int right = Text is "-" or "/" ? strength + 1 : strength;
            return Bracket(Parts[0].Print(strength) + sign + Parts[1].Print(right), strength, outer);
        }

        private static string Bracket(string text, int strength, int outer) => strength < outer ? $"({text})" : text;
    }
}
