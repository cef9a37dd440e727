using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Membership.Domain;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Reactions;

/// <summary>Something left the system as a file, in one part or several, or an operator did something: one line in the register.</summary>
internal static class ExportMadeHeard
{
    public static async Task React(Envelope<ExportMade> heard, MembershipDb db, CancellationToken stop)
    {
        var export = heard.Data;
        if (await db.IsErased(export.PersonId, stop)) return;
        var known = await db.Register.FindAsync([export.ExportId], stop);
        if (known is not null && known.PersonId == export.PersonId && known.Kind == KindOf(export.Kind)) return;

        // An id that somebody took from another export hides nothing.
        db.Register.Add(new RegisterLine(known is null ? export.ExportId : Call.NewId(), KindOf(export.Kind), heard.OccurredAt, export.PersonId, export.NetworkId));
    }

    public static async Task React(Envelope<OperatorActed> heard, MembershipDb db, CancellationToken stop)
    {
        if (await db.Register.FindAsync([heard.Data.ActId], stop) is not null) return;
        db.Register.Add(new RegisterLine(heard.Data.ActId, KindOf(heard.Data.Act), heard.OccurredAt, personId: null, networkId: null));
    }

    private static RegisterKind KindOf(OperatorAct act) => act switch
    {
        OperatorAct.RanRetention => RegisterKind.RetentionRun,
        OperatorAct.ReplayedEvents => RegisterKind.EventsReplayed,
        OperatorAct.TookBackup => RegisterKind.BackupTaken,
        OperatorAct.RestoredBackup => RegisterKind.BackupRestored,
        OperatorAct.RebuiltProjection => RegisterKind.ProjectionRebuilt,
        OperatorAct.RotatedKeys => RegisterKind.KeysRotated,
        OperatorAct.ErasedPerson => RegisterKind.ErasedByOperator,
        OperatorAct.Migrated => RegisterKind.DatabaseUpdated,
    };

    private static RegisterKind KindOf(ExportKind kind) => kind switch
    {
        ExportKind.OwnData => RegisterKind.OwnDataExported,
        ExportKind.PeopleOfNetwork => RegisterKind.PeopleExported,
        ExportKind.TimelineOfNetwork => RegisterKind.TimelineExported,
        ExportKind.TiesOfNetwork => RegisterKind.TiesExported,
    };
}
