namespace Holdfast.Practice;

/// <summary>A turn that was taken: what was said, what was answered, and what it did.</summary>
/// <param name="Turn">Its place in the scene.</param>
/// <param name="Said">What the client said.</param>
/// <param name="ModeBefore">The word for the state before the answer.</param>
/// <param name="Before">All quantities and outcomes before the answer, by the channel's index.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="Feedback">What it met or missed.</param>
/// <param name="Adult">What the adult heard.</param>
/// <param name="Child">What the child heard.</param>
public sealed record Taken(int Turn, Line Said, Mode ModeBefore, IReadOnlyList<float> Before, Answer Answer, Variant Feedback, Variant Adult, Variant Child);
