namespace Holdfast.Web.Client.Lab;

/// <summary>Which effects a host is asked to look for.</summary>
/// <param name="Outcome">The key of what is looked at.</param>
/// <param name="Trajectories">How many trajectories.</param>
public sealed record EffectsQuestion(string Outcome, int Trajectories);
