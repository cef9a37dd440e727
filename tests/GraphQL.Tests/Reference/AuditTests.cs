using LivingNetworks.GraphQL.Tests.Http;
using Xunit.Abstractions;

namespace LivingNetworks.GraphQL.Tests.Reference;

/// <summary>The audits of GraphQL over HTTP, against the running server. Was red on its first run, for 47DE and 80D8.</summary>
public sealed class AuditTests(LibraryServer server, ITestOutputHelper output) : IClassFixture<LibraryServer>
{
    [ReferenceFact]
    public Task Every_audit_passes() => Audits.AllPass(server.Url, output);
}
