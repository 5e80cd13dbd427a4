using System.Runtime.CompilerServices;

namespace Holdfast.Theory;

/// <summary>
/// Everything that a rule may look at: the quantities just before the pull, the traits and parameters of the persons, the
/// circumstances, what the act means, and the views worked out from them.
/// </summary>
/// <typeparam name="L">The lanes.</typeparam>
public sealed class Moment<L>
    where L : struct, ILane<L>
{
    /// <summary>Room for everything; all zero.</summary>
    public Moment()
        : this(Catalogue.Places)
    {
    }

    internal Moment(int parameters)
    {
        Quantities = new L[Enum.GetValues<Quantity>().Length];
        Traits = new L[Enum.GetValues<Trait>().Length];
        Circumstances = new L[Enum.GetValues<Circumstance>().Length];
        Meanings = new L[Enum.GetValues<Theory.Meaning>().Length];
        Views = new L[Enum.GetValues<View>().Length];
        Parameters = new L[parameters];
    }

    /// <summary>Quantities, by <see cref="Quantity"/>.</summary>
    public L[] Quantities { get; }

    /// <summary>Traits, by <see cref="Trait"/>.</summary>
    public L[] Traits { get; }

    /// <summary>Circumstances, by <see cref="Circumstance"/>.</summary>
    public L[] Circumstances { get; }

    /// <summary>What the present act means, by <see cref="Theory.Meaning"/>.</summary>
    public L[] Meanings { get; }

    /// <summary>Views, by <see cref="View"/>; worked out by <see cref="Look"/>.</summary>
    public L[] Views { get; }

    /// <summary>Values of the parameters, by <see cref="Parameter.Index"/>.</summary>
    public L[] Parameters { get; }

    /// <summary>The persons' values of a parameter.</summary>
    public L this[Parameter parameter]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Parameters[parameter.Index];
    }

    /// <summary>A quantity.</summary>
    public L this[Quantity quantity]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Quantities[(int)quantity];
    }

    /// <summary>A trait.</summary>
    public L this[Trait trait]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Traits[(int)trait];
    }

    /// <summary>A circumstance.</summary>
    public L this[Circumstance circumstance]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Circumstances[(int)circumstance];
    }

    /// <summary>What the present act means.</summary>
    public L this[Meaning meaning]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Meanings[(int)meaning];
    }

    /// <summary>A view.</summary>
    public L this[View view]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Views[(int)view];
    }

    /// <summary>Works out the views from the present state. Call after every change, before rules are asked.</summary>
    public void Look() => ViewRules.Look(this);

    /// <summary>Works out only the views that rules which pull all the time look at.</summary>
    public void LookForFlows() => ViewRules.LookForFlows(this);
}
