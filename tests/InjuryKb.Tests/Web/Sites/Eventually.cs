namespace InjuryKb.Tests.Web.Sites;

/// <summary>Waits for what must come, by asking again and again until it does.</summary>
public static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task Holds(Func<Task<bool>> condition, string what)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        while (!await condition())
        {
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"Waited {Deadline.TotalSeconds} s in vain: {what}");
            await Task.Delay(Pause, CancellationToken.None);
        }
    }
}
