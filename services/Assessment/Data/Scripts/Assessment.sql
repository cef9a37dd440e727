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
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [Belongings] (
        [PersonId] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Standing] nvarchar(30) NOT NULL,
        [CircleId] uniqueidentifier NOT NULL,
        [From] datetimeoffset NOT NULL,
        [Until] datetimeoffset NULL,
        [ReadsInsideFrom] datetimeoffset NOT NULL,
        [FactVersion] bigint NOT NULL,
        CONSTRAINT [PK_Belongings] PRIMARY KEY ([PersonId], [NetworkId], [Standing], [CircleId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [ConcludedNetworks] (
        [NetworkId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_ConcludedNetworks] PRIMARY KEY ([NetworkId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [DoneCommands] (
        [CommandId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [Fingerprint] nvarchar(200) NOT NULL,
        [Answer] nvarchar(max) NOT NULL,
        [DoneAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_DoneCommands] PRIMARY KEY ([CommandId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [Inbox] (
        [EventId] uniqueidentifier NOT NULL,
        [Consumer] nvarchar(60) NOT NULL,
        [AppliedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Inbox] PRIMARY KEY ([EventId], [Consumer])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [KnownSessions] (
        [SessionId] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [StartsAt] datetimeoffset NULL,
        [TimeSaidAt] datetimeoffset NOT NULL,
        [IsCancelled] bit NOT NULL,
        [WasHeld] bit NOT NULL,
        CONSTRAINT [PK_KnownSessions] PRIMARY KEY ([SessionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [Outbox] (
        [Seq] bigint NOT NULL IDENTITY,
        [EventId] uniqueidentifier NOT NULL,
        [Type] nvarchar(100) NOT NULL,
        [StreamId] uniqueidentifier NOT NULL,
        [Body] nvarchar(max) NOT NULL,
        [TraceParent] nvarchar(60) NULL,
        [OccurredAt] datetimeoffset NOT NULL,
        [SentAt] datetimeoffset NULL,
        [Attempts] int NOT NULL,
        [LockedBy] uniqueidentifier NULL,
        [LockedUntil] datetimeoffset NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Seq])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [ParkedMessages] (
        [EventId] uniqueidentifier NOT NULL,
        [Consumer] nvarchar(60) NOT NULL,
        [Type] nvarchar(100) NOT NULL,
        [Body] nvarchar(max) NOT NULL,
        [Reason] nvarchar(200) NOT NULL,
        [ParkedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_ParkedMessages] PRIMARY KEY ([EventId], [Consumer])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [Rounds] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Instrument] nvarchar(20) NOT NULL,
        [InstrumentVersion] int NOT NULL,
        [Moment] nvarchar(40) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [OpensAt] datetimeoffset NOT NULL,
        [ClosesAt] datetimeoffset NOT NULL,
        [DialogueSessionId] uniqueidentifier NULL,
        [InterventionNote] nvarchar(2000) NULL,
        [Invited] int NULL,
        [TicketKey] varbinary(32) NULL,
        [ClosedOn] date NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [Answers] int NULL,
        [Reading_SessionId] uniqueidentifier NULL,
        [Reading_MadeOfIt] nvarchar(4000) NULL,
        [Reading_Surprises] nvarchar(4000) NULL,
        [Reading_Actions] nvarchar(4000) NULL,
        [Released] nvarchar(max) NOT NULL,
        [IsImported] bit NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Rounds] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE TABLE [RoundResults] (
        [Code] nvarchar(20) NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [N] int NULL,
        [Mean] float NULL,
        [Spread] float NULL,
        [AtLeast] float NULL,
        [AtMost] float NULL,
        [Distribution] nvarchar(max) NULL,
        CONSTRAINT [PK_RoundResults] PRIMARY KEY ([RoundId], [Code]),
        CONSTRAINT [FK_RoundResults_Rounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [Rounds] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE INDEX [IX_Belongings_NetworkId] ON [Belongings] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE INDEX [IX_DoneCommands_DoneAt] ON [DoneCommands] ([DoneAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE INDEX [IX_Inbox_AppliedAt] ON [Inbox] ([AppliedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_EventId] ON [Outbox] ([EventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE INDEX [IX_Outbox_SentAt_Seq] ON [Outbox] ([SentAt], [Seq]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE INDEX [IX_Rounds_NetworkId_ArisenAt] ON [Rounds] ([NetworkId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Rounds_NetworkId_Instrument] ON [Rounds] ([NetworkId], [Instrument]) WHERE "ClosedOn" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    CREATE INDEX [IX_Rounds_State_NetworkId] ON [Rounds] ([State], [NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034524_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122034524_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122092836_ForgetPersons'
)
BEGIN
    CREATE TABLE [ErasedPersons] (
        [ErasureId] uniqueidentifier NOT NULL,
        [PersonHash] nvarchar(64) NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [Words] nvarchar(max) NOT NULL,
        [ErasedAt] datetimeoffset NOT NULL,
        [GoneAt] datetimeoffset NULL,
        CONSTRAINT [PK_ErasedPersons] PRIMARY KEY ([ErasureId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122092836_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonHash] ON [ErasedPersons] ([PersonHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122092836_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonId] ON [ErasedPersons] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122092836_ForgetPersons'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122092836_ForgetPersons', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101747_KeepAndRegister'
)
BEGIN
    CREATE TABLE [EndedNetworks] (
        [NetworkId] uniqueidentifier NOT NULL,
        [EndedAt] datetimeoffset NULL,
        [KeptUntil] datetimeoffset NULL,
        [HeardOf] datetimeoffset NOT NULL,
        CONSTRAINT [PK_EndedNetworks] PRIMARY KEY ([NetworkId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101747_KeepAndRegister'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122101747_KeepAndRegister', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125210_AddStudies'
)
BEGIN
    CREATE TABLE [Studies] (
        [Id] uniqueidentifier NOT NULL,
        [DesignerId] uniqueidentifier NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Questions] nvarchar(max) NOT NULL,
        [ConsentTextNl] nvarchar(4000) NOT NULL,
        [ConsentTextEn] nvarchar(4000) NOT NULL,
        [NetworkIds] nvarchar(max) NOT NULL,
        [ResearcherIds] nvarchar(max) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [DesignedAt] datetimeoffset NOT NULL,
        [OpenedAt] datetimeoffset NULL,
        [ClosedAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Studies] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125210_AddStudies'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122125210_AddStudies', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    ALTER TABLE [Rounds] ADD [FewestAnswers] int NOT NULL DEFAULT 5;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    ALTER TABLE [Rounds] ADD [Groups] nvarchar(max) NOT NULL DEFAULT N'[]';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    ALTER TABLE [Rounds] ADD [Matched] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    ALTER TABLE [Rounds] ADD [OnlyEarlier] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    ALTER TABLE [Rounds] ADD [OnlyLater] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    ALTER TABLE [Rounds] ADD [ShiftedFrom] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    CREATE TABLE [ReleasedFigures] (
        [RoundId] uniqueidentifier NOT NULL,
        [Measure] nvarchar(20) NOT NULL,
        [Place] int NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Group] nvarchar(60) NULL,
        [People] int NOT NULL,
        [FixedOn] date NOT NULL,
        CONSTRAINT [PK_ReleasedFigures] PRIMARY KEY ([RoundId], [Measure], [Place])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    CREATE TABLE [RoundGroupResults] (
        [Group] nvarchar(60) NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [Code] nvarchar(20) NOT NULL,
        [N] int NOT NULL,
        [Mean] float NOT NULL,
        [Spread] float NOT NULL,
        CONSTRAINT [PK_RoundGroupResults] PRIMARY KEY ([RoundId], [Code], [Group]),
        CONSTRAINT [FK_RoundGroupResults_RoundResults_RoundId_Code] FOREIGN KEY ([RoundId], [Code]) REFERENCES [RoundResults] ([RoundId], [Code]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    CREATE TABLE [RoundShifts] (
        [Code] nvarchar(20) NOT NULL,
        [RoundId] uniqueidentifier NOT NULL,
        [Method] nvarchar(20) NOT NULL,
        [Difference] float NOT NULL,
        [Low] float NOT NULL,
        [High] float NOT NULL,
        CONSTRAINT [PK_RoundShifts] PRIMARY KEY ([RoundId], [Code]),
        CONSTRAINT [FK_RoundShifts_Rounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [Rounds] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    CREATE TABLE [SeriesKeys] (
        [NetworkId] uniqueidentifier NOT NULL,
        [Instrument] nvarchar(20) NOT NULL,
        [InstrumentVersion] int NOT NULL,
        [Key] varbinary(32) NOT NULL,
        CONSTRAINT [PK_SeriesKeys] PRIMARY KEY ([NetworkId], [Instrument], [InstrumentVersion])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    CREATE INDEX [IX_ReleasedFigures_NetworkId] ON [ReleasedFigures] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122155928_KeepSeriesAndLedger'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122155928_KeepSeriesAndLedger', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE TABLE [ChecklistLines] (
        [NetworkId] uniqueidentifier NOT NULL,
        [Item] nvarchar(20) NOT NULL,
        [Value] int NULL,
        [Choice] nvarchar(1000) NULL,
        [Reason] nvarchar(1000) NULL,
        [ReviewOn] date NULL,
        [ChangedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_ChecklistLines] PRIMARY KEY ([NetworkId], [Item])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE TABLE [Conversations] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Instrument] nvarchar(20) NOT NULL,
        [InstrumentVersion] int NOT NULL,
        [SessionId] uniqueidentifier NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [ConcludedAt] datetimeoffset NULL,
        [Conclusion] nvarchar(4000) NULL,
        [Route] nvarchar(40) NULL,
        [Items] nvarchar(max) NOT NULL,
        [Picks] nvarchar(max) NOT NULL,
        [Conditions] nvarchar(max) NOT NULL,
        [Version] bigint NOT NULL,
        [Views] nvarchar(max) NULL,
        CONSTRAINT [PK_Conversations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE TABLE [RipeParts] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Approach] nvarchar(40) NOT NULL,
        [Reason] nvarchar(1000) NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_RipeParts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE TABLE [SelfScans] (
        [Id] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Instrument] nvarchar(20) NOT NULL,
        [InstrumentVersion] int NOT NULL,
        [StartedAt] datetimeoffset NOT NULL,
        [ChangedAt] datetimeoffset NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [Version] bigint NOT NULL,
        [Answers] nvarchar(max) NULL,
        CONSTRAINT [PK_SelfScans] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE INDEX [IX_Conversations_NetworkId_ArisenAt] ON [Conversations] ([NetworkId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE INDEX [IX_RipeParts_NetworkId] ON [RipeParts] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE INDEX [IX_SelfScans_Audience] ON [SelfScans] ([Audience]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    CREATE INDEX [IX_SelfScans_AuthorId_StartedAt] ON [SelfScans] ([AuthorId], [StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122162616_AddScans'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122162616_AddScans', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122171624_RemindOfRounds'
)
BEGIN
    ALTER TABLE [Rounds] ADD [RemindedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122171624_RemindOfRounds'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122171624_RemindOfRounds', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191125_ProposalsOriginsAndReliability'
)
BEGIN
    ALTER TABLE [Rounds] ADD [FewCarryMuch] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191125_ProposalsOriginsAndReliability'
)
BEGIN
    CREATE TABLE [KnownOrigins] (
        [NetworkId] uniqueidentifier NOT NULL,
        [Codes] nvarchar(max) NOT NULL,
        [SaidAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_KnownOrigins] PRIMARY KEY ([NetworkId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191125_ProposalsOriginsAndReliability'
)
BEGIN
    CREATE TABLE [PooledReliabilities] (
        [Instrument] nvarchar(20) NOT NULL,
        [InstrumentVersion] int NOT NULL,
        [ComputedOn] date NOT NULL,
        [RoundIds] nvarchar(max) NOT NULL,
        [Scales] nvarchar(max) NULL,
        CONSTRAINT [PK_PooledReliabilities] PRIMARY KEY ([Instrument], [InstrumentVersion])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191125_ProposalsOriginsAndReliability'
)
BEGIN
    CREATE TABLE [RoundProposals] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Reason] nvarchar(20) NOT NULL,
        [SubjectId] uniqueidentifier NOT NULL,
        [On] date NOT NULL,
        [ShowFrom] datetimeoffset NOT NULL,
        [IsDone] bit NOT NULL,
        CONSTRAINT [PK_RoundProposals] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191125_ProposalsOriginsAndReliability'
)
BEGIN
    CREATE UNIQUE INDEX [IX_RoundProposals_NetworkId_Reason_SubjectId] ON [RoundProposals] ([NetworkId], [Reason], [SubjectId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122191125_ProposalsOriginsAndReliability'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122191125_ProposalsOriginsAndReliability', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE TABLE [StudyConversations] (
        [Id] uniqueidentifier NOT NULL,
        [StudyId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [NetworkId] uniqueidentifier NULL,
        [HeldOn] date NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Notes] nvarchar(max) NULL,
        [RecordedAt] datetimeoffset NOT NULL,
        [RecordedByIds] nvarchar(max) NOT NULL,
        [RespondentIds] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_StudyConversations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE TABLE [StudyCoverage] (
        [Key] bigint NOT NULL,
        [StudyId] uniqueidentifier NOT NULL,
        [Sides] nvarchar(max) NOT NULL,
        [Heard] bit NOT NULL,
        CONSTRAINT [PK_StudyCoverage] PRIMARY KEY ([Key])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE TABLE [StudyExcerpts] (
        [Id] uniqueidentifier NOT NULL,
        [StudyId] uniqueidentifier NOT NULL,
        [RecordId] uniqueidentifier NOT NULL,
        [RespondentId] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Words] nvarchar(2000) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [ApprovedOn] date NULL,
        [OnPaper] bit NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [Codes] nvarchar(max) NOT NULL,
        [ReaderIds] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_StudyExcerpts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE TABLE [StudyFindings] (
        [Id] uniqueidentifier NOT NULL,
        [StudyId] uniqueidentifier NOT NULL,
        [Statement] nvarchar(2000) NOT NULL,
        [FormedAt] datetimeoffset NOT NULL,
        [PublishedTo] nvarchar(40) NULL,
        [SomethingWithdrawn] bit NOT NULL,
        [BasedOnIds] nvarchar(max) NOT NULL,
        [Returns] nvarchar(max) NULL,
        CONSTRAINT [PK_StudyFindings] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE TABLE [StudyPlans] (
        [StudyId] uniqueidentifier NOT NULL,
        [Reached] nvarchar(40) NOT NULL,
        [CommitteeGroupId] uniqueidentifier NULL,
        [CoverageKey] varbinary(32) NOT NULL,
        [Version] bigint NOT NULL,
        [Sides] nvarchar(max) NULL,
        [Steps] nvarchar(max) NULL,
        CONSTRAINT [PK_StudyPlans] PRIMARY KEY ([StudyId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE TABLE [StudyRespondents] (
        [Id] uniqueidentifier NOT NULL,
        [StudyId] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Pseudonym] nvarchar(60) NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [CodeHash] nvarchar(64) NULL,
        [AgreedOnPaperOn] date NULL,
        [WithdrawnOn] datetimeoffset NULL,
        CONSTRAINT [PK_StudyRespondents] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyConversations_StudyId_RecordedAt] ON [StudyConversations] ([StudyId], [RecordedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyCoverage_StudyId] ON [StudyCoverage] ([StudyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyExcerpts_RespondentId] ON [StudyExcerpts] ([RespondentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyExcerpts_StudyId] ON [StudyExcerpts] ([StudyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyFindings_StudyId] ON [StudyFindings] ([StudyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyRespondents_CodeHash] ON [StudyRespondents] ([CodeHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyRespondents_PersonId] ON [StudyRespondents] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    CREATE INDEX [IX_StudyRespondents_StudyId] ON [StudyRespondents] ([StudyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122192841_AddResearch'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122192841_AddResearch', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194124_AskOnPaperAndAboutOneself'
)
BEGIN
    ALTER TABLE [Rounds] ADD [AboutId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194124_AskOnPaperAndAboutOneself'
)
BEGIN
    ALTER TABLE [Rounds] ADD [OwnQuestionsId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194124_AskOnPaperAndAboutOneself'
)
BEGIN
    ALTER TABLE [Rounds] ADD [PaperSheets] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194124_AskOnPaperAndAboutOneself'
)
BEGIN
    CREATE TABLE [OwnQuestions] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Instrument] nvarchar(20) NOT NULL,
        [Number] int NOT NULL,
        [IsUsed] bit NOT NULL,
        [LastItem] int NOT NULL,
        [Version] bigint NOT NULL,
        [Items] nvarchar(max) NULL,
        [Translations] nvarchar(max) NULL,
        CONSTRAINT [PK_OwnQuestions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194124_AskOnPaperAndAboutOneself'
)
BEGIN
    CREATE INDEX [IX_Rounds_AboutId] ON [Rounds] ([AboutId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194124_AskOnPaperAndAboutOneself'
)
BEGIN
    CREATE UNIQUE INDEX [IX_OwnQuestions_NetworkId_Instrument_Number] ON [OwnQuestions] ([NetworkId], [Instrument], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194124_AskOnPaperAndAboutOneself'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122194124_AskOnPaperAndAboutOneself', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194834_AddTieRounds'
)
BEGIN
    CREATE TABLE [TieRounds] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [InstrumentVersion] int NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [ClosedAt] datetimeoffset NULL,
        [Asked] nvarchar(max) NOT NULL,
        [Sheets] nvarchar(max) NOT NULL,
        [Picture] nvarchar(max) NULL,
        [Released] nvarchar(max) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_TieRounds] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194834_AddTieRounds'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_TieRounds_NetworkId] ON [TieRounds] ([NetworkId]) WHERE "ClosedAt" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194834_AddTieRounds'
)
BEGIN
    CREATE INDEX [IX_TieRounds_NetworkId_ArisenAt] ON [TieRounds] ([NetworkId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122194834_AddTieRounds'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122194834_AddTieRounds', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122224646_FindMeetingsOfNetwork'
)
BEGIN
    CREATE INDEX [IX_KnownSessions_NetworkId_StartsAt] ON [KnownSessions] ([NetworkId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122224646_FindMeetingsOfNetwork'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122224646_FindMeetingsOfNetwork', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123201125_TraceParkedMessages'
)
BEGIN
    ALTER TABLE [ParkedMessages] ADD [TraceParent] nvarchar(60) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123201125_TraceParkedMessages'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261123201125_TraceParkedMessages', N'10.0.14');
END;

COMMIT;
GO
