namespace KerasMetricsDsl.Engine;

/// <content>Who uses the members: whoever uses the set has all of them.</content>
public sealed unsafe partial class MetricSetState
{
    /// <summary>Keeps all members from being changed until what this returns is disposed.</summary>
    /// <exception cref="InvalidOperationException">Another thread uses a member, or a device has updates that are not here yet.</exception>
    public StateReading Reading()
    {
        Enter(StateAccess.Read);
        return new(this);
    }

    /// <summary>Gives all members back.</summary>
    internal void Leave() => Leave(_states.Length);

    private void Enter(StateAccess access)
    {
        var entered = 0;
        try
        {
            for (; entered < _states.Length; entered++)
                _states[entered].Enter(access);
        }
        catch
        {
            Leave(entered);
            throw;
        }
    }

    private void Leave(int members)
    {
        for (var member = 0; member < members; member++)
            _states[member].Leave();
    }
}
