namespace Holdfast.Lab;

/// <summary>How simulated diaries are written and fitted.</summary>
public sealed record RecoveryOptions
{
    /// <summary>The seed of the truths; those of the prior and of the fits follow from it.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many diaries.</summary>
    public int Diaries { get; init; } = 200;

    /// <summary>The share of days without a check-in.</summary>
    public double Missing { get; init; } = 1 / 3.0;

    /// <summary>How each is fitted; its seed is replaced.</summary>
    public FitOptions Fit { get; init; } = new();
}
