using LivingNetworks.Assessment;
using LivingNetworks.Hosting;
using LivingNetworks.LearningLog;
using LivingNetworks.Membership;
using LivingNetworks.Membership.Features.Privacy;
using LivingNetworks.Messaging;
using LivingNetworks.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.Standalone.Tests;

/// <summary>The privacy statement tells how long things are kept; the four services remove them.</summary>
public sealed class WhatIsSaidToBeKept
{
    [Fact]
    public void Is_kept_that_long_by_the_service_that_has_it()
    {
        static void Alone(WebApplicationBuilder builder) => builder.Services.AddSingleton(new InProcessBus("membership", "sessions", "learninglog", "assessment"));
        var really = new[]
        {
            ("membership", MembershipService.Build([], Alone)), ("sessions", SessionsService.Build([], Alone)),
            ("learninglog", LearningLogService.Build([], Alone)), ("assessment", AssessmentService.Build([], Alone)),
        }.SelectMany(s => s.Item2.Services.GetRequiredService<IRetention>().Kinds.Select(k => (Kind: $"{s.Item1}/{k.Kind}", k.Class))).ToHashSet();

        var said = PrivacyKept.All.SelectMany(k => k.Kinds.Select(kind => (Kind: kind, k.Class))).ToList();
        Assert.Subset(really, said.ToHashSet());
        Assert.Equal(said.Distinct(), said);
        Assert.Equal(["assessment", "learninglog", "membership", "sessions"], said.Select(s => s.Kind.Split('/')[0]).Distinct().Order());
    }
}
