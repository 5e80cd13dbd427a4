namespace Holdfast.Practice;

/// <summary>What must fit together within one scene: names, neighbours, and that every turn can come.</summary>
internal static class SceneShape
{
    public static void Check(IReadOnlyList<SceneTurn> turns, Fields scene, Findings findings)
    {
        if (turns.Count == 0)
        {
            findings.Add(DiagnosticCatalogue.WrongShape, scene.Where(SceneForm.Turns), "no turns", "one turn or more");
            return;
        }

        IReadOnlyList<Fields> nodes = scene.Get(SceneForm.Turns, []);
        bool[] comes = new bool[turns.Count];
        comes[0] = true;
        for (int t = 0; t < turns.Count; t++)
        {
            SceneTurn turn = turns[t];
            if (turns.Take(t).Any(earlier => earlier.Name == turn.Name))
            {
                findings.Add(DiagnosticCatalogue.NameTaken, nodes[t].Where(SceneForm.TurnName), Findings.Quote(turn.Name), "each turn a name of its own");
            }

            if (turn.Answers.Count == 0)
            {
                findings.Add(DiagnosticCatalogue.WrongShape, nodes[t].Where(SceneForm.Answers), "no answers", "one answer or more");
            }

            IReadOnlyList<Fields> answers = nodes[t].Get(SceneForm.Answers, []);
            for (int a = 0; a < turn.Answers.Count; a++)
            {
                Check(turns, t, a, answers[a], findings);
                int next = turn.Answers[a].Next.Length == 0 ? t + 1 : Place(turns, turn.Answers[a].Next);
                if (comes[t] && next > t && next < turns.Count)
                {
                    comes[next] = true;
                }
            }
        }

        for (int t = 0; t < turns.Count; t++)
        {
            if (!comes[t])
            {
                findings.Add(DiagnosticCatalogue.TurnNeverComes, nodes[t].Where(SceneForm.TurnName), Findings.Quote(turns[t].Name), "a turn that an answer leads to");
            }
        }
    }

    private static void Check(IReadOnlyList<SceneTurn> turns, int t, int a, Fields node, Findings findings)
    {
        IReadOnlyList<Answer> answers = turns[t].Answers;
        Answer answer = answers[a];
        if (answers.Take(a).Any(earlier => earlier.Key == answer.Key))
        {
            findings.Add(DiagnosticCatalogue.NameTaken, node.Has(SceneForm.As) ? node.Where(SceneForm.As) : node.Where(SceneForm.Stance), Findings.Quote(answer.Key), "each answer of a turn a name of its own");
        }

        if (answer.Next.Length > 0 && Place(turns, answer.Next) <= t)
        {
            findings.Add(DiagnosticCatalogue.NoSuchTurn, node.Where(SceneForm.Next), Findings.Quote(answer.Next), Later(turns, t));
        }

        foreach (Key<string> key in new[] { SceneForm.Better, SceneForm.Worse })
        {
            string said = node.Get(key, "");
            if (said.StartsWith('=') && !answers.Any(other => other != answer && other.Key == said[1..].Trim()))
            {
                findings.Add(DiagnosticCatalogue.NoSuchNeighbour, node.Where(key), Findings.Quote(said), "words; or '=' and one of " + string.Join(", ", answers.Where(o => o != answer).Select(o => o.Key)));
            }
        }
    }

    private static int Place(IReadOnlyList<SceneTurn> turns, string name)
    {
        for (int i = 0; i < turns.Count; i++)
        {
            if (turns[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Later(IReadOnlyList<SceneTurn> turns, int t) =>
        t + 1 == turns.Count ? "nothing: this is the last turn" : string.Join(", ", turns.Skip(t + 1).Select(x => x.Name));
}
