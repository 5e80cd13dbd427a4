namespace Holdfast.Simulation;

/// <summary>The streams of chance. Draws are counted by what they decide, so the step can change; by the tick only where luck is given day by day.</summary>
internal static class Streams
{
    internal static readonly uint RequestWait = Philox.StreamOf("chance/request/wait");
    internal static readonly uint RequestKind = Philox.StreamOf("chance/request/kind");
    internal static readonly uint Judgement = Philox.StreamOf("chance/request/judgement");
    internal static readonly uint Answer = Philox.StreamOf("chance/request/answer");
    internal static readonly uint Falter = Philox.StreamOf("chance/request/falter");
    internal static readonly uint Repair = Philox.StreamOf("chance/request/repair");
    internal static readonly uint Change = Philox.StreamOf("chance/request/change");
    internal static readonly uint TellingWait = Philox.StreamOf("chance/telling/wait");
    internal static readonly uint Goodbye = Philox.StreamOf("chance/session/goodbye");
    internal static readonly uint SessionKept = Philox.StreamOf("chance/session/kept");
    internal static readonly uint Contact = Philox.StreamOf("chance/contact/answer");
}
