using Microsoft.EntityFrameworkCore.Migrations;

namespace LivingNetworks.Membership.Data;

/// <summary>The database itself refuses that a line of the register is changed or taken away, whoever asks and with whatever program.</summary>
/// <remarks>Two things must still be possible: an erased person's id gives way to the id of nobody while they are being forgotten, and what was kept for its years goes.</remarks>
internal static class RegisterIsKept
{
    /// <summary>The name of the trigger, and the beginning of the names where there are two.</summary>
    public const string Trigger = "RegisterIsKept";

    private const string Words = "A line of the register stays as it was written.";

    /// <summary>For SQLite, which keeps moments as ticks.</summary>
    public static void OnSqlite(MigrationBuilder migration)
    {
        migration.Sql($"""
            CREATE TRIGGER "{Trigger}OnUpdate" BEFORE UPDATE ON "Register"
            WHEN NOT (NEW."Id" = OLD."Id" AND NEW."Kind" = OLD."Kind" AND NEW."At" = OLD."At" AND NEW."NetworkId" IS OLD."NetworkId"
                AND NEW."PersonId" IS NOT NULL AND NEW."PersonId" NOT IN (SELECT "Id" FROM "People")
                AND EXISTS (SELECT 1 FROM "ErasedPersons" e WHERE e."PersonId" = OLD."PersonId"))
            BEGIN SELECT RAISE(ABORT, '{Words}'); END;
            """);
        migration.Sql($"""
            CREATE TRIGGER "{Trigger}OnDelete" BEFORE DELETE ON "Register"
            WHEN OLD."At" > (julianday('now', '-5 years') - 1721425.5) * 864000000000
            BEGIN SELECT RAISE(ABORT, '{Words}'); END;
            """);
    }

    /// <summary>For SQL Server, where a trigger is made in a batch of its own: EXEC gives it one, in a script for an administrator too.</summary>
    public static void OnSqlServer(MigrationBuilder migration) => migration.Sql($"""
        EXEC(N'CREATE TRIGGER [{Trigger}] ON [Register] AFTER UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM deleted d WHERE d.[At] > DATEADD(year, -5, SYSDATETIMEOFFSET()) AND NOT EXISTS (SELECT 1 FROM inserted i WHERE i.[Id] = d.[Id]))
                OR EXISTS (SELECT 1 FROM deleted d JOIN inserted i ON i.[Id] = d.[Id]
                    WHERE i.[Kind] <> d.[Kind] OR i.[At] <> d.[At] OR ISNULL(i.[NetworkId], CAST(0x0 AS uniqueidentifier)) <> ISNULL(d.[NetworkId], CAST(0x0 AS uniqueidentifier))
                        OR i.[PersonId] IS NULL OR d.[PersonId] IS NULL OR EXISTS (SELECT 1 FROM [People] p WHERE p.[Id] = i.[PersonId])
                        OR NOT EXISTS (SELECT 1 FROM [ErasedPersons] e WHERE e.[PersonId] = d.[PersonId]))
            BEGIN
                THROW 51000, N''{Words}'', 1;
            END;
        END;');
        """);

    /// <summary>Takes it out again.</summary>
    public static void Remove(MigrationBuilder migration)
    {
        if (migration.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) != true)
        {
            migration.Sql($"DROP TRIGGER [{Trigger}];");
            return;
        }

        migration.Sql($"""DROP TRIGGER "{Trigger}OnUpdate";""");
        migration.Sql($"""DROP TRIGGER "{Trigger}OnDelete";""");
    }
}
