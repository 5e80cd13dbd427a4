namespace Holdfast.Lab;

/// <summary>What an alteration did to each phenomenon.</summary>
/// <param name="Alteration">The alteration.</param>
/// <param name="Phenomena">Each phenomenon, in order.</param>
public sealed record AlterationResult(Alteration Alteration, IReadOnlyList<PhenomenonFall> Phenomena)
{
    /// <summary>Those that fall, the furthest first.</summary>
    public IReadOnlyList<PhenomenonFall> Fallen => [.. Phenomena.Where(p => p.Falls).OrderByDescending(p => p.Fall)];

    /// <summary>Those that do not fall: they stand without what the alteration takes away.</summary>
    public IReadOnlyList<PhenomenonFall> Standing => [.. Phenomena.Where(p => !p.Falls)];
}
