namespace InjuryKb.Tests.Web.Sites;

/// <summary>Waits for what must come, by asking again and again until it does.</summary>
public static class Eventually
{
    private static readonly TimeSpan _deadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    public static async Task Holds(Func<Task<bool>> condition, string what)
    {
        using var deadline = new CancellationTokenSource(_deadline);
        while (!await condition())
        {
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"Waited {_deadline.TotalSeconds} s in vain: {what}");
            await Task.Delay(_pause, CancellationToken.None);
        }
    }
}
