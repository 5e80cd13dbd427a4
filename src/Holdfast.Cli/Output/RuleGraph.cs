using System.Text;

namespace Holdfast.Cli;

/// <summary>The rules as a graph: what a rule looks at, the rule, and the quantity that it moves.</summary>
internal static class RuleGraph
{
    /// <summary>Draws rules as a Mermaid flow chart. Parameters are left out: they are in every rule.</summary>
    public static string Mermaid(IEnumerable<RuleInfo> rules)
    {
        StringBuilder graph = new("flowchart LR\n");
        RuleInfo[] all = [.. rules];
        Symbol[] read = [.. all.SelectMany(r => r.Reads).Where(s => s.Kind != SymbolKind.Parameter).Distinct()];
        IEnumerable<Symbol> moved = all.Select(r => new Symbol(Words.Of(r.Quantity), SymbolKind.Quantity)).Except(read).Distinct();
        foreach (Symbol symbol in read.Concat(moved).OrderBy(s => s.Kind).ThenBy(s => s.Name, StringComparer.Ordinal))
        {
            graph.Append("  ").Append(Id(symbol)).Append(Shaped(symbol)).Append('\n');
        }

        foreach (RuleInfo rule in all)
        {
            graph.Append("  rule").Append(rule.Index).Append("[\"").Append(rule.Name).Append("\"]:::rule\n");
        }

        foreach (RuleInfo rule in all)
        {
            foreach (Symbol symbol in rule.Reads.Where(s => s.Kind != SymbolKind.Parameter))
            {
                graph.Append("  ").Append(Id(symbol)).Append(" -.-> rule").Append(rule.Index).Append('\n');
            }

            graph.Append("  rule").Append(rule.Index).Append(" ==> ").Append(Id(new(Words.Of(rule.Quantity), SymbolKind.Quantity))).Append('\n');
        }

        return graph.Append("  classDef rule fill:none,stroke-dasharray:3\n").ToString();
    }

    private static string Id(Symbol symbol) => $"{Words.Of(symbol.Kind)}_{symbol.Name.Replace(' ', '_').Replace('-', '_')}";

    private static string Shaped(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.Quantity => $"([\"{symbol.Name}\"])",
        SymbolKind.Trait => $"[/\"{symbol.Name}\"/]",
        SymbolKind.View => $"{{{{\"{symbol.Name}\"}}}}",
        _ => $">\"{symbol.Name}\"]",
    };
}
