using Holdfast.Figures;

namespace Holdfast.Reproduction;

/// <summary>The picture of the README: one person's course.</summary>
internal static class CoursePicture
{
    /// <summary>Where it lies.</summary>
    public const string File = "docs/images/course.svg";

    /// <summary>Draws it.</summary>
    public static Page Make(Repository repository)
    {
        Trajectory course = Simulator.RunOne(repository.Course("six-weeks-in-august"), new() { Seed = 1 });
        return new(File, CourseFigure.Draw(course).Svg);
    }
}
