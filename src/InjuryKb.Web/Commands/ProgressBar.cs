using InjuryKb.Content.Index;

namespace InjuryKb.Web.Commands;

/// <summary>One line that fills up, and is gone at the end.</summary>
internal sealed class ProgressBar(TextWriter terminal) : IProgress<IndexProgress>, IDisposable
{
    private const int Width = 40;
    private const string EraseLine = "\r\e[K";

    private readonly Lock _line = new();
    private int _percent = -1;

    public void Report(IndexProgress value)
    {
        var percent = value.Total == 0 ? 100 : value.Done * 100 / value.Total;
        lock (_line)
        {
            if (percent <= _percent)
                return;

            _percent = percent;
            terminal.Write($"\r[{new string('=', percent * Width / 100).PadRight(Width)}] {value.Done} of {value.Total}");
        }
    }

    public void Dispose() => terminal.Write(EraseLine);
}
