using LivingNetworks.LearningLog.Data;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;

namespace LivingNetworks.LearningLog.Features.Worth;

/// <summary>Answers <see cref="MyExpectations"/>.</summary>
internal static class MyExpectationsHandler
{
    private const int Most = 200;

    public static async Task<Result<IReadOnlyList<ExpectationView>>> Handle(MyExpectations query, LearningLogDb db, Call call, CancellationToken stop)
    {
        var me = call.Me;
        var mine = await db.Expectations.AsNoTracking().Where(e => e.NetworkId == query.NetworkId && e.PersonId == me)
            .OrderBy(e => e.StatedAt).ThenBy(e => e.Id).Take(Most).ToListAsync(stop);
        return Result<IReadOnlyList<ExpectationView>>.Of([.. mine.Select(View)]);
    }

    public static ExpectationView View(ReturnExpectation expectation) =>
        new(expectation.Id, expectation.NetworkId, expectation.Kind, expectation.ForWhom, expectation.Text, expectation.StatedAt);
}
