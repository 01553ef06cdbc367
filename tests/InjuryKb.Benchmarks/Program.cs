using System.Globalization;
using BenchmarkDotNet.Running;
using InjuryKb.Benchmarks;
using InjuryKb.Benchmarks.Search;
using InjuryKb.Benchmarks.Server;

// "server FOLDER" drives the program published there; anything else goes to BenchmarkDotNet.
if (args is ["server", var published, .. var sizes])
    return await ServerRun.RunAsync(published, sizes.Length == 0 ? [1_000, 10_000] : [.. sizes.Select(int.Parse)]);

// "search-quality CONTENT" judges search over that content.
if (args is ["search-quality", var content, .. var rest])
    return await SearchQuality.RunAsync(content, rest);

// "related-quality CONTENT" holds what is found to be related against what the editors of that content name.
if (args is ["related-quality", var library, .. var more])
    return await RelatedQuality.RunAsync(library, more);

// "search-latency CONTENT 10000" times it over so many generated articles like those.
if (args is ["search-latency", var modelled, var articles])
    return await SearchLatency.RunAsync(modelled, int.Parse(articles, CultureInfo.InvariantCulture));

BenchmarkSwitcher.FromAssembly(typeof(IndexBenchmarks).Assembly).Run(args);
return 0;
