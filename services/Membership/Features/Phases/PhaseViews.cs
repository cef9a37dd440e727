using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Phases;

/// <summary>How a reading of the phases is shown.</summary>
internal static class PhaseViews
{
    public static PhaseReadingView Of(PhaseReading reading) => new(
        reading.Id, reading.NetworkId, reading.On, reading.Connect, reading.Experiment, reading.Motion, reading.Why, reading.By, reading.SessionId);
}
