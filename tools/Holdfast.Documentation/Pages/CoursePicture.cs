using Holdfast.Figures;

namespace Holdfast.Documentation;

/// <summary>The picture of the README: one person's course.</summary>
internal static class CoursePicture
{
    /// <summary>Draws it.</summary>
    public static Page Make(Repository repository)
    {
        Trajectory course = Simulator.RunOne(repository.Course("six-weeks-in-august"), new() { Seed = 1 });
        return new("docs/images/course.svg", CourseFigure.Draw(course).Svg);
    }
}
