IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE TABLE [Boxes] (
        [RoundId] uniqueidentifier NOT NULL,
        [IsSealed] bit NOT NULL,
        [Answers] int NOT NULL,
        CONSTRAINT [PK_Boxes] PRIMARY KEY ([RoundId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE TABLE [HeldAnswers] (
        [Key] bigint NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [Given] nvarchar(4000) NOT NULL,
        CONSTRAINT [PK_HeldAnswers] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE TABLE [HeldRemarks] (
        [Key] bigint NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [Words] nvarchar(1000) NOT NULL,
        CONSTRAINT [PK_HeldRemarks] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE TABLE [KeptAnswers] (
        [Key] bigint NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [ClosedOn] date NOT NULL,
        [Given] nvarchar(4000) NOT NULL,
        CONSTRAINT [PK_KeptAnswers] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE TABLE [KeptRemarks] (
        [Key] bigint NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [Words] nvarchar(1000) NOT NULL,
        CONSTRAINT [PK_KeptRemarks] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE TABLE [SpentTickets] (
        [Key] bigint NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_SpentTickets] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE INDEX [IX_HeldAnswers_RoundId] ON [HeldAnswers] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE INDEX [IX_HeldRemarks_RoundId] ON [HeldRemarks] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE INDEX [IX_KeptAnswers_RoundId] ON [KeptAnswers] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE INDEX [IX_KeptRemarks_RoundId] ON [KeptRemarks] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    CREATE INDEX [IX_SpentTickets_RoundId] ON [SpentTickets] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034555_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122034555_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155715_KeepGroupAndMark'
)
BEGIN
    ALTER TABLE [KeptAnswers] ADD [Group] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155715_KeepGroupAndMark'
)
BEGIN
    ALTER TABLE [KeptAnswers] ADD [Mark] varbinary(16) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155715_KeepGroupAndMark'
)
BEGIN
    ALTER TABLE [HeldAnswers] ADD [Group] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155715_KeepGroupAndMark'
)
BEGIN
    ALTER TABLE [HeldAnswers] ADD [Mark] varbinary(16) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155715_KeepGroupAndMark'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122155715_KeepGroupAndMark', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191016_CopySheets'
)
BEGIN
    ALTER TABLE [KeptRemarks] ADD [Item] nvarchar(20) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191016_CopySheets'
)
BEGIN
    ALTER TABLE [HeldRemarks] ADD [Item] nvarchar(20) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191016_CopySheets'
)
BEGIN
    CREATE TABLE [HalfSheets] (
        [Key] bigint NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [First] nvarchar(4000) NOT NULL,
        [FirstBy] varbinary(16) NOT NULL,
        [Second] nvarchar(4000) NULL,
        [SecondBy] varbinary(16) NULL,
        CONSTRAINT [PK_HalfSheets] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191016_CopySheets'
)
BEGIN
    CREATE INDEX [IX_HalfSheets_RoundId] ON [HalfSheets] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191016_CopySheets'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122191016_CopySheets', N'10.0.14');
END;

COMMIT;
GO
