using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>Points on timelines.</summary>
internal sealed class TimelinePointMapping : IEntityTypeConfiguration<TimelinePoint>
{
    public void Configure(EntityTypeBuilder<TimelinePoint> point)
    {
        point.MapSharedItem("TimelinePoints");
        point.Words(p => p.Levels);
        point.Property(p => p.Title).HasMaxLength(200);
        point.Property(p => p.OtherDates).AsJson();
        point.HasIndex(p => new { p.NetworkId, p.OnDate, p.Id });
    }
}

/// <summary>Lines of highs and lows.</summary>
internal sealed class CurveMapping : IEntityTypeConfiguration<Curve>
{
    public void Configure(EntityTypeBuilder<Curve> curve)
    {
        curve.MapSharedItem("Curves");
        curve.Property(c => c.Points).AsJson();
        curve.HasIndex(c => new { c.NetworkId, c.DrawnBy }).IsUnique();
    }
}

/// <summary>Conversations over timelines.</summary>
internal sealed class TimelineConversationMapping : IEntityTypeConfiguration<TimelineConversation>
{
    public void Configure(EntityTypeBuilder<TimelineConversation> conversation)
    {
        conversation.MapSharedItem("TimelineConversations");
        conversation.Property(c => c.WhatMadePeaksTeach).AsJson();
        conversation.Property(c => c.HowOutOfLows).AsJson();
        conversation.Property(c => c.CommonThread).AsJson();
        conversation.Property(c => c.Next).HasMaxLength(1000);
    }
}

/// <summary>Suggested points and returns.</summary>
internal sealed class SuggestionMapping : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> suggestion)
    {
        suggestion.MapSharedItem("Suggestions");
        suggestion.Property(s => s.Unit).HasMaxLength(40);
        suggestion.HasIndex(s => new { s.SubjectId, s.Reason, s.Kind }).IsUnique();
    }
}
