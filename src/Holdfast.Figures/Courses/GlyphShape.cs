using Holdfast.Simulation;
using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>How each sign looks. They differ by shape, never by colour alone.</summary>
internal static class GlyphShape
{
    /// <summary>How many signs there are.</summary>
    internal static int Count { get; } = Enum.GetValues<Glyph>().Length;

    /// <summary>The sign of a mark; nothing for a break or a stretch, which are drawn as stretches.</summary>
    internal static Glyph? Of(Mark mark) => mark.Kind switch
    {
        MarkKind.Session => Glyph.Session,
        MarkKind.CancelledSession => Glyph.Cancelled,
        MarkKind.Contact => Glyph.Contact,
        MarkKind.Request => mark.Act switch
        {
            Act.Grant or Act.HalfGrant => Glyph.Granted,
            Act.Cannot or Act.KindlyNo => Glyph.Limited,
            Act.Cold or Act.WillNot or Act.Retaliate or Act.Silence or Act.NoAnswer or Act.Suppress => Glyph.Cold,
            _ => Glyph.Other,
        },
        MarkKind.Telling => mark.Act == Act.MishandleTelling ? Glyph.Mishandled : Glyph.Telling,
        MarkKind.Rehearsal => Glyph.Rehearsal,
        MarkKind.Rupture => Glyph.Rupture,
        MarkKind.Repair => Glyph.Repair,
        MarkKind.Falter => Glyph.Falter,
        MarkKind.Promise => mark.Act switch { Act.KeepPromise => Glyph.Kept, Act.BreakPromise => Glyph.Broken, _ => Glyph.Promise },
        MarkKind.Announcement => mark.Act == Act.SpringLoss ? Glyph.Sprung : Glyph.Announcement,
        MarkKind.Beginning => Glyph.Beginning,
        MarkKind.Ending => Glyph.Ending,
        MarkKind.Deed or MarkKind.Change or MarkKind.Experiment => mark.UntilTick > mark.Tick ? null : Glyph.Deed,
        _ => null,
    };

    /// <summary>Whether the sign belongs to the row of requests.</summary>
    internal static bool IsRequest(Glyph glyph) => glyph is Glyph.Granted or Glyph.Limited or Glyph.Cold or Glyph.Other or Glyph.Falter;

    /// <summary>Whether the sign belongs to the row of sessions.</summary>
    internal static bool IsTick(Glyph glyph) => glyph is Glyph.Session or Glyph.Cancelled or Glyph.Contact;

    /// <summary>The attributes of a group of this sign.</summary>
    internal static string Attributes(Glyph glyph, Sheet sheet) => glyph switch
    {
        Glyph.Session => $"fill=\"none\" {sheet.Stroke(Tone.Muted)}",
        Glyph.Cancelled => $"fill=\"none\" {sheet.Stroke(Tone.Muted)}",
        Glyph.Contact => $"{sheet.Fill(Tone.Muted)} stroke=\"none\"",
        Glyph.Granted or Glyph.Kept or Glyph.Sprung => $"{sheet.Ink} {sheet.Stroke(Tone.Ink)}",
        Glyph.Telling => $"{sheet.Fill(Tone.Accent)} {sheet.Stroke(Tone.Accent)}",
        Glyph.Mishandled or Glyph.Rehearsal => $"{sheet.Fill(Tone.Paper)} {sheet.Stroke(Tone.Accent, "1.2")}",
        Glyph.Cold or Glyph.Rupture or Glyph.Repair => $"fill=\"none\" {sheet.Stroke(Tone.Ink, "1.5")}",
        Glyph.Limited or Glyph.Other or Glyph.Falter or Glyph.Promise or Glyph.Broken or Glyph.Announcement => $"{sheet.Fill(Tone.Paper)} {sheet.Stroke(Tone.Ink, "1.1")}",
        _ => $"fill=\"none\" {sheet.Stroke(Tone.Ink, "1.2")}",
    };

    /// <summary>The sign as path data that goes on from a middle point.</summary>
    internal static string Path(Glyph glyph) => glyph switch
    {
        Glyph.Session => "m0-3v6",
        Glyph.Cancelled => "m-1.5-1.5l3 3m0-3l-3 3",
        Glyph.Contact => "m-1 1a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
        Glyph.Granted or Glyph.Limited => "m-2.7 0a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0",
        Glyph.Cold => "m-2.6-2.6l5.2 5.2m0-5.2l-5.2 5.2",
        Glyph.Other => "m-2.8 2.2h5.6l-2.8-4.8z",
        Glyph.Falter => "m-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0m1.3-1.9l3.8 3.8m0-3.8l-3.8 3.8",
        Glyph.Telling or Glyph.Mishandled => "m-3.4 0l3.4-3.4l3.4 3.4l-3.4 3.4z",
        Glyph.Rehearsal => "m-2.2 0l2.2-2.2l2.2 2.2l-2.2 2.2z",
        Glyph.Rupture => "m-1-4.4l2.6 3.2h-3.2l2.6 5",
        Glyph.Repair => "m-3 0h6m-3-3v6",
        Glyph.Promise or Glyph.Kept => "m-2.5-2.5h5v5h-5z",
        Glyph.Broken => "m-2.5-2.5h5v5h-5zl5 5",
        Glyph.Announcement or Glyph.Sprung => "m-2-3l4.4 3l-4.4 3z",
        Glyph.Deed => "m-2.5 0h5",
        Glyph.Beginning => "m0-4v8m0-4h4",
        _ => "m0-4v8m0-4h-4",
    };
}
