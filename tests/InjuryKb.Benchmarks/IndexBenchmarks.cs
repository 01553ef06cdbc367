using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using InjuryKb.Content.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace InjuryKb.Benchmarks;

/// <summary>Indexing, against the least that any such program does: read, render with Markdig and put the text into FTS5.</summary>
[InProcess]
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class IndexBenchmarks
{
    private GeneratedContent _content = null!;
    private string _indexed = null!;
    private string _empty = null!;
    private int _edits;

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public async Task Generate()
    {
        _content = new GeneratedContent(Articles);
        _indexed = _content.NewData();
        await UpdateAsync(_indexed);
    }

    [GlobalCleanup]
    public void Delete() => _content.Dispose();

    [IterationSetup(Targets = [nameof(Floor), nameof(Cold)])]
    public void ChooseEmptyFolder() => _empty = _content.NewData();

    [IterationSetup(Target = nameof(OneEdit))]
    public void Edit() => _content.Edit(_edits, $"edit {++_edits}");

    [Benchmark(Baseline = true)]
    public void Floor() => IndexFloor.Build(_content.Folder, _empty);

    [Benchmark]
    public Task<UpdateResult> Cold() => UpdateAsync(_empty);

    [Benchmark]
    public Task<UpdateResult> Unchanged() => UpdateAsync(_indexed);

    [Benchmark]
    public Task<UpdateResult> OneEdit() => UpdateAsync(_indexed);

    private async Task<UpdateResult> UpdateAsync(string data)
    {
        using var index = new ContentIndex(new ContentIndexOptions(_content.Folder, data), TimeProvider.System, NullLogger<ContentIndex>.Instance);
        index.Open();
        return await index.UpdateAsync();
    }
}
