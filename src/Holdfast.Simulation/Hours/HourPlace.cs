namespace Holdfast.Simulation;

/// <summary>Where an hour takes place.</summary>
public enum HourPlace
{
    /// <summary>In a session, in place of what the course would have held at that time.</summary>
    Session,

    /// <summary>In writing, between sessions.</summary>
    Message,

    /// <summary>The helper with a colleague; the client is not there.</summary>
    Consultation,
}
