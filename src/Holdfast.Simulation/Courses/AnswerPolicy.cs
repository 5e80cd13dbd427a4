using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>How requests of one kind are answered: one mixture of answers when the child seems ready for a limit, one when not.</summary>
/// <param name="WhenReady">The answers when the helper judges the child ready, with their shares (sum 1).</param>
/// <param name="WhenNotReady">The answers otherwise.</param>
/// <param name="Explained">Whether each answer is explained to the adult as well.</param>
public sealed record AnswerPolicy(IReadOnlyList<Share> WhenReady, IReadOnlyList<Share> WhenNotReady, bool Explained = false)
{
    /// <summary>Grants while the child is not ready; "I can't, though you deserved it" when it is.</summary>
    public static AnswerPolicy Attuned { get; } = new([new(Act.Cannot, 1)], [new(Act.Grant, 1)]);

    /// <summary>The same answer always.</summary>
    public static AnswerPolicy Always(Act act) => Mixed(new Share(act, 1));

    /// <summary>Answers by chance, whatever the readiness.</summary>
    public static AnswerPolicy Mixed(params IReadOnlyList<Share> shares) => new(shares, shares);
}
