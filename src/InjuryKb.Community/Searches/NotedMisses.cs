namespace InjuryKb.Community.Searches;

/// <summary>Misses that wait in memory to be written. Any number of threads may note.</summary>
/// <param name="most">How many different ones may wait; further ones are not counted.</param>
internal sealed class NotedMisses(int most)
{
    private readonly Lock _lock = new();
    private Dictionary<(DateOnly Day, string Text), int> _counts = [];

    public void Add(MissedSearch miss)
    {
        var key = (miss.Day, miss.Text);
        lock (_lock)
        {
            if (_counts.Count < most || _counts.ContainsKey(key))
                _counts[key] = _counts.GetValueOrDefault(key) + miss.Count;
        }
    }

    /// <summary>All that wait, which then wait no more.</summary>
    public IReadOnlyList<MissedSearch> Take()
    {
        Dictionary<(DateOnly Day, string Text), int> taken;
        lock (_lock)
            (taken, _counts) = (_counts, []);
        return [.. taken.Select(one => new MissedSearch(one.Key.Day, one.Key.Text, one.Value))];
    }
}
