using LivingNetworks.Assessment.Data;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Features.Privacy;

/// <summary>What the assessment service keeps of a person: where they belong. Answers to questionnaires cannot be found by person, not even for themselves.</summary>
internal static class OwnPlaces
{
    public static readonly OwnData<AssessmentDb> Data = new OwnData<AssessmentDb>()
        .Part("places", new("Waar vragenlijsten je kenden", "Where questionnaires knew you"), (db, me) => Places.Of(db, me, new("Netwerk", "Network")));
}
