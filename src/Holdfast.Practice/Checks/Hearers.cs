namespace Holdfast.Practice;

/// <summary>What was heard, read and answered in many plays of a scene.</summary>
internal sealed class Hearers(Scene scene)
{
    private readonly HashSet<string> lines = new(StringComparer.Ordinal);
    private readonly HashSet<Variant> variants = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Answer> answers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Variant, (int Held, int Not, Answer Answer)> heard = new(ReferenceEqualityComparer.Instance);

    /// <summary>Plays to the end, and listens.</summary>
    public void Listen(ScenePlay play, Policy policy)
    {
        while (!play.Over)
        {
            Situation situation = new(play.Hour, [.. play.Taken.Select(t => t.Answer.Stance)]);
            lines.Add(play.Says.Place);
            foreach (Answer answer in scene.Turns[play.Turn].Answers)
            {
                answers.Add(answer);
                variants.Add(Variant.Of(answer.Feedback, situation));
                variants.Add(Variant.Of(answer.Adult, situation));
                Variant child = Variant.Of(answer.Child, situation);
                variants.Add(child);
                if (child.Heard is { } said)
                {
                    bool confirmed = Hearing.Confirms(play.Hour, answer.Stance, said, scene.Turns[play.Turn].Tells, scene.Place);
                    (int held, int not, _) = heard.GetValueOrDefault(child);
                    heard[child] = (held + (confirmed ? 1 : 0), not + (confirmed ? 0 : 1), answer);
                }
            }

            play.Reply(policy.Choose(play));
        }
    }

    /// <summary>Lines of a client's pool may wait for another scene; all else must come.</summary>
    public void Report(Findings findings)
    {
        foreach (SceneTurn turn in scene.Turns)
        {
            foreach (Line line in turn.Says.Where(l => l.File == scene.File && !lines.Contains(l.Place)))
            {
                findings.Add(DiagnosticCatalogue.NeverHeard, line.File, line.Row, 1, Findings.Quote(line.Words.Length > 0 ? line.Words : line.How), "a line that some play brings");
            }

            foreach (Answer answer in turn.Answers)
            {
                if (!answers.Contains(answer))
                {
                    findings.Add(DiagnosticCatalogue.NeverHeard, scene.File, answer.Row, 1, Findings.Quote(answer.Words), "an answer that some play brings");
                    continue;
                }

                foreach (Variant variant in answer.Feedback.Concat(answer.Adult).Concat(answer.Child).Where(v => !variants.Contains(v)))
                {
                    findings.Add(DiagnosticCatalogue.NeverHeard, scene.File, variant.Row, 1, Findings.Quote(variant.Words), "a wording that some play brings");
                }
            }
        }

        foreach ((Variant variant, (int held, int not, Answer answer)) in heard.Where(h => h.Value.Not > 0))
        {
            findings.Add(
                DiagnosticCatalogue.HeardOtherwise, scene.File, variant.Row, 1,
                $"'{Words.Of(variant.Heard!.Value)}' for {Stances.Of(answer.Stance).Word}, not so in {not} of {held + not} states",
                "a word that the model confirms in every state in which it is shown");
        }
    }
}
