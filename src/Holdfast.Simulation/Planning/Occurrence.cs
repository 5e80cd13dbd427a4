using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Something that the plan puts at a time. Order within one time is the order of the list.</summary>
/// <param name="Slot">The time, in slots of six hours since the beginning.</param>
internal abstract record Occurrence(int Slot);

/// <summary>A session.</summary>
internal sealed record SessionDue(int Slot, Practice Practice, double Minutes, double Depth, bool TalkedOver, bool Last) : Occurrence(Slot);

/// <summary>An hour that is played; the session is the one that it takes the place of.</summary>
internal sealed record HourDue(int Slot, Hour Hour, SessionDue? Session) : Occurrence(Slot);

/// <summary>An answer between sessions falls due.</summary>
internal sealed record ContactDue(int Slot, Contact Contact) : Occurrence(Slot);

/// <summary>The helper does something.</summary>
internal sealed record ActDue(int Slot, Act Act, MarkKind Kind, string Text) : Occurrence(Slot);

/// <summary>A telling that the course sets.</summary>
internal sealed record TellingDue(int Slot, Reception Met) : Occurrence(Slot);

/// <summary>A rehearsal.</summary>
internal sealed record RehearsalDue(int Slot) : Occurrence(Slot);

/// <summary>A circumstance changes.</summary>
internal sealed record CircumstanceChanges(int Slot, Circumstance Circumstance, double Value) : Occurrence(Slot);

/// <summary>A loss is announced, or is no longer ahead.</summary>
internal sealed record LossAhead(int Slot, int? LossSlot) : Occurrence(Slot);

/// <summary>Sessions are taken away.</summary>
internal sealed record CutDue(int Slot, double ShareLost) : Occurrence(Slot);

/// <summary>The client has chosen fewer sessions.</summary>
internal sealed record ChoiceDue(int Slot) : Occurrence(Slot);

/// <summary>A helper begins.</summary>
internal sealed record HelperBegins(int Slot, int Helper, bool AtTheBeginning) : Occurrence(Slot);

/// <summary>A helper is gone.</summary>
internal sealed record HelperGone(int Slot) : Occurrence(Slot);

/// <summary>From now on requests are answered so.</summary>
internal sealed record PolicyChanges(int Slot, Practice Practice, Practice? Next, int NextFrom, int NextUntil) : Occurrence(Slot);

/// <summary>How tellings are received from now on; null: nothing is told.</summary>
internal sealed record ReceptionChanges(int Slot, Reception? Met) : Occurrence(Slot);

/// <summary>An experiment sets a value, and holds it until a time if there is one.</summary>
internal sealed record ValueSet(int Slot, Quantity Quantity, Interval Value, int? HeldUntil) : Occurrence(Slot);

/// <summary>Only something to show on the time line.</summary>
internal sealed record Shown(int Slot, int UntilSlot, MarkKind Kind, string Text) : Occurrence(Slot);
