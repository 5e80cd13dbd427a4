using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>How requests are answered.</summary>
internal static class RequestsForm
{
    private static readonly (string Word, AnswerPolicy Meaning)[] Policies =
        [("attuned", AnswerPolicy.Attuned), .. Vocabulary.Answers.Select(a => (a.Word, AnswerPolicy.Always(a.Meaning)))];

    private static readonly IReadOnlyList<Key<double>> ShareKeys = [.. Vocabulary.Answers.Select(a => new Key<double>(a.Word, $"The share of answers: {a.Word}.", Values.Share))];
    private static readonly Form SharesForm = new("shares", "Answers by chance, each with its share.", ShareKeys);
    private static readonly Value<IReadOnlyList<Share>> SharesMapping = new MappingValue<IReadOnlyList<Share>>(SharesForm, MakeShares, merges: false);

    private static readonly Value<IReadOnlyList<Share>> Answers = new EitherValue<IReadOnlyList<Share>>(
        new ChoiceValue<IReadOnlyList<Share>>([.. Vocabulary.Answers.Select(a => (a.Word, (IReadOnlyList<Share>)[new Share(a.Meaning, 1)]))]), SharesMapping);

    private static readonly Key<AnswerPolicy> Answer = new("answer", "The answer, whether the child is ready for a limit or not.", new EitherValue<AnswerPolicy>(
        new ChoiceValue<AnswerPolicy>(Policies), new MappingValue<AnswerPolicy>(SharesForm, (f, c) => AnswerPolicy.Mixed(MakeShares(f, c)), merges: false)));

    private static readonly Key<IReadOnlyList<Share>> WhenReady = new("when ready", "The answer when the helper judges the child ready for a limit.", Answers);
    private static readonly Key<IReadOnlyList<Share>> WhenNotReady = new("when not ready", "The answer otherwise.", Answers);
    private static readonly Key<bool> Explained = new("explained", "Whether each answer is explained to the adult as well.", Values.YesNo);
    private static readonly Form PolicyForm = new("policy", "How requests of one kind are answered.", Answer, WhenReady, WhenNotReady, Explained);

    private static readonly Value<AnswerPolicy> Policy = new EitherValue<AnswerPolicy>(
        new ChoiceValue<AnswerPolicy>(Policies),
        new MappingValue<AnswerPolicy>(PolicyForm, MakePolicy, merges: false),
        new MappingValue<AnswerPolicy>(SharesForm, (f, c) => AnswerPolicy.Mixed(MakeShares(f, c)), merges: false));

    private static readonly Key<AnswerPolicy> Any = new("any", "How every kind of request is answered that is not named here. Who writes it starts afresh: kinds named in a course before are forgotten.", Policy);
    private static readonly IReadOnlyList<(Key<AnswerPolicy> Key, RequestKind Kind)> Kinds =
        [.. Vocabulary.Requests.Select(k => (new Key<AnswerPolicy>(k.Word, $"How requests for this are answered: {k.Word}.", Policy), k.Meaning))];

    public static Form Form { get; } = new("requests", "How requests are answered, by kind.", [Any, .. Kinds.Select(k => k.Key)]) { Resets = "any", IsShort = IsPolicy };

    public static Value<Answering> Value { get; } = new EitherValue<Answering>(
        new ChoiceValue<Answering>([.. Policies.Select(p => (p.Word, new Answering(p.Meaning, new Dictionary<RequestKind, AnswerPolicy>())))]),
        new MappingValue<Answering>(Form, Make),
        new MappingValue<Answering>(PolicyForm, (f, c) => new(MakePolicy(f, c), new Dictionary<RequestKind, AnswerPolicy>())),
        new MappingValue<Answering>(SharesForm, (f, c) => new(AnswerPolicy.Mixed(MakeShares(f, c)), new Dictionary<RequestKind, AnswerPolicy>())));

    private static bool IsPolicy(MappingNode node) =>
        !Form.Keys.Any(k => node.Find(k.Name) is not null) && PolicyForm.Keys.Concat(SharesForm.Keys).Any(k => node.Find(k.Name) is not null);

    private static Answering Make(Fields fields, Context context)
    {
        Dictionary<RequestKind, AnswerPolicy> kinds = [];
        foreach ((Key<AnswerPolicy> key, RequestKind kind) in Kinds)
        {
            if (fields.Has(key))
            {
                kinds[kind] = fields.Get(key, AnswerPolicy.Attuned);
            }
        }

        return new(fields.Get(Any, AnswerPolicy.Attuned), kinds);
    }

    private static AnswerPolicy MakePolicy(Fields fields, Context context)
    {
        fields.NotBoth(Answer, WhenReady);
        fields.NotBoth(Answer, WhenNotReady);
        AnswerPolicy otherwise = fields.Get(Answer, AnswerPolicy.Attuned);
        foreach (Key key in new Key[] { WhenReady, WhenNotReady })
        {
            if (!fields.Has(Answer) && !fields.Has(key))
            {
                context.Findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, $"no '{key.Name}'", "'answer', or both of 'when ready' and 'when not ready'", key.Advice);
            }
        }

        return new(fields.Get(WhenReady, otherwise.WhenReady), fields.Get(WhenNotReady, otherwise.WhenNotReady), fields.Get(Explained, false));
    }

    private static IReadOnlyList<Share> MakeShares(Fields fields, Context context)
    {
        List<Share> shares = [];
        decimal sum = 0;
        for (int i = 0; i < ShareKeys.Count; i++)
        {
            if (fields.Has(ShareKeys[i]))
            {
                double share = fields.Get(ShareKeys[i], 0);
                sum += (decimal)share;
                shares.Add(new(Vocabulary.Answers[i].Meaning, share));
            }
        }

        // Thirds and sixths cannot be written out to the last digit.
        if (Math.Abs(sum - 1) > 0.001m)
        {
            context.Findings.Add(DiagnosticCatalogue.SharesDoNotAddUp, fields.Node, $"{NumberText.Percent(sum)} in all", "100% in all");
        }

        return shares;
    }
}
