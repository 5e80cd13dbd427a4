using Holdfast.Figures;
using Holdfast.Simulation;
using Holdfast.Theory;
using Holdfast.Web.Client.Language;
using Holdfast.Web.Client.Watch;

namespace Holdfast.Web;

/// <summary>Figures that stand still: drawn by the host from the model, once in each language.</summary>
internal static class Still
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<(Tongue Tongue, string Name), Figure> Drawn = [];

    /// <summary>The picture of the first page: one person's two years.</summary>
    public static Figure Frontispiece => Of("frontispiece", "six-weeks-in-august", [Quantity.Hope, Quantity.Guard, Quantity.Grief, Quantity.Wound, Quantity.SafeSelf], 920);

    /// <summary>The same for a tablet: as many curves, drawn for the width, so that its words keep their size.</summary>
    public static Figure MiddleFrontispiece => Of("middle", "six-weeks-in-august", [Quantity.Hope, Quantity.Guard, Quantity.Grief, Quantity.Wound, Quantity.SafeSelf], 640);

    /// <summary>The same for a narrow page: fewer curves, and words that can still be read.</summary>
    public static Figure NarrowFrontispiece => Of("narrow", "six-weeks-in-august", [Quantity.Hope, Quantity.Guard, Quantity.Wound], 320);

    /// <summary>A smaller one, for the page of the look.</summary>
    public static Figure Sample => Of("sample", "attuned", [Quantity.Hope, Quantity.Guard], 640);

    private static Figure Of(string name, string course, IReadOnlyList<Channel> channels, int width)
    {
        lock (Gate)
        {
            if (!Drawn.TryGetValue((Tongue.Current, name), out Figure? drawn))
            {
                Trajectory run = Simulator.RunOne(CourseShelf.Read(course).Value!, new() { Seed = 1, Threads = 1 });
                drawn = CourseFigure.Draw(run, new() { Width = width, Theme = Theme.Inherit, Id = name, Channels = channels, ToldBeside = true });
                Drawn[(Tongue.Current, name)] = drawn;
            }

            return drawn;
        }
    }
}
