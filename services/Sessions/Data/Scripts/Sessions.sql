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
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Activities] (
        [Id] uniqueidentifier NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Basis] nvarchar(40) NOT NULL,
        [GoalIds] nvarchar(max) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [Emergent] bit NOT NULL,
        [SinglePartyRisk] bit NOT NULL,
        [KeptApart] bit NOT NULL,
        [GrewOutOfSessionId] uniqueidentifier NULL,
        [Version] bigint NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [Checks] nvarchar(max) NULL,
        CONSTRAINT [PK_Activities] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Attendances] (
        [SessionId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Answer] nvarchar(40) NULL,
        [Came] bit NULL,
        CONSTRAINT [PK_Attendances] PRIMARY KEY ([SessionId], [PersonId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
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
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [ConcludedNetworks] (
        [NetworkId] uniqueidentifier NOT NULL,
        [ConcludedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_ConcludedNetworks] PRIMARY KEY ([NetworkId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
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
    WHERE [MigrationId] = N'20261122035329_First'
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
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [LookBacks] (
        [SessionId] uniqueidentifier NOT NULL,
        [WhatIsDifferentNow] nvarchar(max) NOT NULL,
        [GaveEnergy] nvarchar(max) NOT NULL,
        [CostEnergy] nvarchar(max) NOT NULL,
        [ForNextTime] nvarchar(max) NOT NULL,
        [WatcherNote] nvarchar(2000) NULL,
        [LookedBackAt] datetimeoffset NULL,
        [ConfirmedAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_LookBacks] PRIMARY KEY ([SessionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [MarketEditions] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Date] date NOT NULL,
        [Place] nvarchar(300) NULL,
        [RulesText] nvarchar(2000) NULL,
        [State] nvarchar(40) NOT NULL,
        [SessionId] uniqueidentifier NULL,
        [PreparationSessionIds] nvarchar(max) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_MarketEditions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
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
    WHERE [MigrationId] = N'20261122035329_First'
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
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [PracticeAssignments] (
        [Id] uniqueidentifier NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [GroupId] uniqueidentifier NULL,
        [WhatToTry] nvarchar(1000) NOT NULL,
        [LookBackSessionId] uniqueidentifier NULL,
        [LookBackOn] date NULL,
        [State] nvarchar(40) NOT NULL,
        [Outcome] nvarchar(40) NULL,
        [LogEntryId] uniqueidentifier NULL,
        [Version] bigint NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_PracticeAssignments] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [PulseGivers] (
        [SessionId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_PulseGivers] PRIMARY KEY ([SessionId], [PersonId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Pulses] (
        [SessionId] uniqueidentifier NOT NULL,
        [Mood_One] int NOT NULL,
        [Mood_Two] int NOT NULL,
        [Mood_Three] int NOT NULL,
        [Mood_Four] int NOT NULL,
        [Mood_Five] int NOT NULL,
        [Tempo_One] int NOT NULL,
        [Tempo_Two] int NOT NULL,
        [Tempo_Three] int NOT NULL,
        [Tempo_Four] int NOT NULL,
        [Tempo_Five] int NOT NULL,
        [RoomToSpeak_One] int NOT NULL,
        [RoomToSpeak_Two] int NOT NULL,
        [RoomToSpeak_Three] int NOT NULL,
        [RoomToSpeak_Four] int NOT NULL,
        [RoomToSpeak_Five] int NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Pulses] PRIMARY KEY ([SessionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Series] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [GroupId] uniqueidentifier NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [EveryWeeks] int NOT NULL,
        [TimeZone] nvarchar(60) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Series] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Sessions] (
        [Id] uniqueidentifier NOT NULL,
        [SeriesId] uniqueidentifier NULL,
        [EditionId] uniqueidentifier NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Purpose] nvarchar(2000) NULL,
        [Mode] nvarchar(40) NOT NULL,
        [Place] nvarchar(300) NULL,
        [Setting] nvarchar(max) NOT NULL,
        [StartsAt] datetimeoffset NULL,
        [EndsAt] datetimeoffset NULL,
        [MovedFrom] datetimeoffset NULL,
        [Zone] nvarchar(40) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [InitiatedBy] nvarchar(40) NOT NULL,
        [Languages] nvarchar(max) NOT NULL,
        [CancelReason] nvarchar(500) NULL,
        [WhereLookBack] nvarchar(500) NULL,
        [InKind] nvarchar(300) NULL,
        [NumberPresent] int NULL,
        [HeldAt] datetimeoffset NULL,
        [MinutesContent] int NOT NULL,
        [MinutesProcess] int NOT NULL,
        [MinutesReflection] int NOT NULL,
        [FromOutside] bit NOT NULL,
        [Version] bigint NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [Agenda] nvarchar(max) NULL,
        CONSTRAINT [PK_Sessions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Tasks] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [ActivityId] uniqueidentifier NULL,
        [Text] nvarchar(500) NOT NULL,
        [OfferedBy] uniqueidentifier NOT NULL,
        [InitiatedBy] nvarchar(40) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [PickedUpBy] uniqueidentifier NULL,
        [OwnInitiative] bit NOT NULL,
        [OfferedAt] datetimeoffset NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Tasks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Tasks_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Exchanges] (
        [Id] uniqueidentifier NOT NULL,
        [EditionId] uniqueidentifier NULL,
        [IsOffer] bit NOT NULL,
        [PartyKind] nvarchar(40) NOT NULL,
        [PartyId] uniqueidentifier NULL,
        [PartyName] nvarchar(160) NULL,
        [PartyKey] nvarchar(200) NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Text] nvarchar(1000) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [FirstReactionAt] datetimeoffset NULL,
        [Order] int NOT NULL,
        [Version] bigint NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Exchanges] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Exchanges_MarketEditions_EditionId] FOREIGN KEY ([EditionId]) REFERENCES [MarketEditions] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [SessionGuests] (
        [Id] uniqueidentifier NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [Name] nvarchar(120) NOT NULL,
        [OrganisationName] nvarchar(160) NULL,
        [PersonId] uniqueidentifier NULL,
        [Brings] nvarchar(300) NULL,
        CONSTRAINT [PK_SessionGuests] PRIMARY KEY ([SessionId], [Id]),
        CONSTRAINT [FK_SessionGuests_Sessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [Sessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [SessionRoles] (
        [PersonId] uniqueidentifier NOT NULL,
        [Role] nvarchar(40) NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_SessionRoles] PRIMARY KEY ([SessionId], [PersonId], [Role]),
        CONSTRAINT [FK_SessionRoles_Sessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [Sessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [AskReactions] (
        [Id] uniqueidentifier NOT NULL,
        [AskId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Text] nvarchar(1000) NOT NULL,
        [ReactedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_AskReactions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AskReactions_Exchanges_AskId] FOREIGN KEY ([AskId]) REFERENCES [Exchanges] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE TABLE [Matches] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [EditionId] uniqueidentifier NULL,
        [AskId] uniqueidentifier NOT NULL,
        [OfferId] uniqueidentifier NOT NULL,
        [AgreedAt] datetimeoffset NOT NULL,
        [EstimatedValue] decimal(18,2) NULL,
        [ValuationBasis] nvarchar(200) NULL,
        [State] nvarchar(40) NOT NULL,
        [BroughtAsker] nvarchar(1000) NULL,
        [BroughtOfferer] nvarchar(1000) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Matches] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Matches_Exchanges_AskId] FOREIGN KEY ([AskId]) REFERENCES [Exchanges] ([Id]),
        CONSTRAINT [FK_Matches_Exchanges_OfferId] FOREIGN KEY ([OfferId]) REFERENCES [Exchanges] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Activities_AuthorId] ON [Activities] ([AuthorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Activities_GrewOutOfSessionId] ON [Activities] ([GrewOutOfSessionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Activities_NetworkId_ArisenAt_Id] ON [Activities] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_AskReactions_AskId] ON [AskReactions] ([AskId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_AskReactions_PersonId] ON [AskReactions] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Attendances_PersonId] ON [Attendances] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Belongings_NetworkId] ON [Belongings] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_DoneCommands_DoneAt] ON [DoneCommands] ([DoneAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Exchanges_AuthorId] ON [Exchanges] ([AuthorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Exchanges_EditionId_IsOffer_ArisenAt_Id] ON [Exchanges] ([EditionId], [IsOffer], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Exchanges_NetworkId_EditionId_ArisenAt_Id] ON [Exchanges] ([NetworkId], [EditionId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Exchanges_PartyId] ON [Exchanges] ([PartyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Inbox_AppliedAt] ON [Inbox] ([AppliedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_LookBacks_AuthorId] ON [LookBacks] ([AuthorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MarketEditions_NetworkId_Number] ON [MarketEditions] ([NetworkId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Matches_AskId_OfferId] ON [Matches] ([AskId], [OfferId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Matches_EditionId_AgreedAt_Id] ON [Matches] ([EditionId], [AgreedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Matches_OfferId] ON [Matches] ([OfferId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_EventId] ON [Outbox] ([EventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Outbox_SentAt_Seq] ON [Outbox] ([SentAt], [Seq]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_PracticeAssignments_AuthorId_ArisenAt_Id] ON [PracticeAssignments] ([AuthorId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_PracticeAssignments_SessionId] ON [PracticeAssignments] ([SessionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_PulseGivers_PersonId] ON [PulseGivers] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_SessionGuests_PersonId] ON [SessionGuests] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_SessionRoles_PersonId] ON [SessionRoles] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Sessions_EditionId] ON [Sessions] ([EditionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Sessions_NetworkId_StartsAt_Id] ON [Sessions] ([NetworkId], [StartsAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Sessions_NetworkId_State_HeldAt] ON [Sessions] ([NetworkId], [State], [HeldAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Sessions_SeriesId] ON [Sessions] ([SeriesId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Tasks_ActivityId] ON [Tasks] ([ActivityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Tasks_NetworkId_OfferedAt_Id] ON [Tasks] ([NetworkId], [OfferedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Tasks_OfferedBy] ON [Tasks] ([OfferedBy]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    CREATE INDEX [IX_Tasks_PickedUpBy] ON [Tasks] ([PickedUpBy]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035329_First'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122035329_First', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122092738_ForgetPersons'
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
    WHERE [MigrationId] = N'20261122092738_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonHash] ON [ErasedPersons] ([PersonHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122092738_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonId] ON [ErasedPersons] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122092738_ForgetPersons'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122092738_ForgetPersons', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101620_KeepAndRegister'
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
    WHERE [MigrationId] = N'20261122101620_KeepAndRegister'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122101620_KeepAndRegister', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122203546_AddMeetingTies'
)
BEGIN
    CREATE TABLE [MeetingPictures] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [CountedAt] datetimeoffset NOT NULL,
        [Members] int NOT NULL,
        [People] int NOT NULL,
        [Ties] int NOT NULL,
        [Figures] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_MeetingPictures] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122203546_AddMeetingTies'
)
BEGIN
    CREATE TABLE [MeetingShares] (
        [NetworkId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [SharedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_MeetingShares] PRIMARY KEY ([NetworkId], [PersonId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122203546_AddMeetingTies'
)
BEGIN
    CREATE TABLE [MeetingTiesAllowed] (
        [NetworkId] uniqueidentifier NOT NULL,
        [AnnouncedOn] date NOT NULL,
        [From] datetimeoffset NOT NULL,
        CONSTRAINT [PK_MeetingTiesAllowed] PRIMARY KEY ([NetworkId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122203546_AddMeetingTies'
)
BEGIN
    CREATE INDEX [IX_MeetingPictures_NetworkId_CountedAt] ON [MeetingPictures] ([NetworkId], [CountedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122203546_AddMeetingTies'
)
BEGIN
    CREATE INDEX [IX_MeetingShares_PersonId] ON [MeetingShares] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122203546_AddMeetingTies'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122203546_AddMeetingTies', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123200859_TraceParkedMessages'
)
BEGIN
    ALTER TABLE [ParkedMessages] ADD [TraceParent] nvarchar(60) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123200859_TraceParkedMessages'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261123200859_TraceParkedMessages', N'10.0.14');
END;

COMMIT;
GO
