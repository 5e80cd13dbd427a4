using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>How requests are answered: most of them, and some kinds apart.</summary>
internal sealed record Answering(AnswerPolicy Any, IReadOnlyDictionary<RequestKind, AnswerPolicy> Kinds);
