using BenchmarkDotNet.Running;
using InjuryKb.Benchmarks;
using InjuryKb.Benchmarks.Server;

// "server FOLDER" drives the program published there; anything else goes to BenchmarkDotNet.
if (args is ["server", var published, .. var sizes])
    return await ServerRun.RunAsync(published, sizes.Length == 0 ? [1_000, 10_000] : [.. sizes.Select(int.Parse)]);

BenchmarkSwitcher.FromAssembly(typeof(IndexBenchmarks).Assembly).Run(args);
return 0;
