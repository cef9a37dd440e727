using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LivingNetworks.GraphQL.Benchmarks;

// In this process: a project that the library would generate and restore by itself knows nothing of this repository's feed and rules.
BenchmarkRunner.Run<Steps>(DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)), args);
