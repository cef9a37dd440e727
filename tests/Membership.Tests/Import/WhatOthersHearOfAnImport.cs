using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LivingNetworks.Audience;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Tests.Import;

/// <summary>What other services hear is a contract: compared with the file in Events/.</summary>
public sealed class WhatOthersHearOfAnImport
{
    [Fact]
    public void Keeps_its_shape()
    {
        var (import, network, person) = (Guid.Parse("0198e000-0000-7000-8000-000000000001"), Guid.Parse("0198e000-0000-7000-8000-000000000002"), Guid.Parse("0198e000-0000-7000-8000-000000000003"));
        var joined = new DateTimeOffset(2024, 9, 3, 0, 0, 0, TimeSpan.Zero);
        IEvent sample = new ParticipantsImported(network, import, 1, [person], [new BelongingFact(person, network, Standing.Participant, Guid.Empty, joined, null, joined, 1)]);

        var golden = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), "ParticipantsImported.json")));

        Assert.Equal(golden!.ToJsonString(), JsonSerializer.SerializeToNode(sample, sample.GetType(), EventJson.Options)!.ToJsonString());
        Assert.Equal((network, import), (sample.NetworkId, sample.SubjectId));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "Events"));
}
