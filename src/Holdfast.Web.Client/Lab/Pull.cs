namespace Holdfast.Web.Client.Lab;

/// <summary>What one thing does, moved alone through the middle four fifths of its range.</summary>
/// <param name="Name">What is moved: a trait in words, or a parameter's key.</param>
/// <param name="Low">The outcome, in the mean of persons, at its lower end.</param>
/// <param name="High">The same at its upper end.</param>
/// <param name="Swing">High minus low, in the mean of persons.</param>
/// <param name="Half">Half the width of the swing's 95% interval, from how persons differ.</param>
public sealed record Pull(string Name, double Low, double High, double Swing, double Half);
