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
    WHERE [MigrationId] = N'20261122035036_Initial'
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
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [Celebrations] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [EntryId] uniqueidentifier NOT NULL,
        [On] date NOT NULL,
        [How] nvarchar(500) NOT NULL,
        [MarkedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Celebrations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [Curves] (
        [Id] uniqueidentifier NOT NULL,
        [DrawnBy] uniqueidentifier NOT NULL,
        [InSessionId] uniqueidentifier NULL,
        [Points] nvarchar(max) NOT NULL,
        [DrawnAt] datetimeoffset NOT NULL,
        [SharedAt] datetimeoffset NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [WithdrawnAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [IsAuthorForgotten] bit NOT NULL,
        CONSTRAINT [PK_Curves] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
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
    WHERE [MigrationId] = N'20261122035036_Initial'
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
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [Insights] (
        [Id] uniqueidentifier NOT NULL,
        [Wording] nvarchar(1000) NOT NULL,
        [Levels] nvarchar(400) NOT NULL,
        [EntryIds] nvarchar(max) NOT NULL,
        [Stage] nvarchar(40) NOT NULL,
        [Evidence] nvarchar(max) NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [WithdrawnAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [IsAuthorForgotten] bit NOT NULL,
        CONSTRAINT [PK_Insights] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [KnownNetworks] (
        [Id] uniqueidentifier NOT NULL,
        [HasEnded] bit NOT NULL,
        [HeardOf] datetimeoffset NOT NULL,
        CONSTRAINT [PK_KnownNetworks] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [KnownSessions] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [GroupId] uniqueidentifier NULL,
        [HeldAt] datetimeoffset NULL,
        [PresentParticipants] int NOT NULL,
        [HeardOf] datetimeoffset NOT NULL,
        CONSTRAINT [PK_KnownSessions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [LogEntries] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Text] nvarchar(4000) NOT NULL,
        [Levels] nvarchar(400) NOT NULL,
        [Domains] nvarchar(400) NOT NULL,
        [Zone] nvarchar(40) NOT NULL,
        [Noticed] nvarchar(40) NULL,
        [HatId] uniqueidentifier NULL,
        [SessionId] uniqueidentifier NULL,
        [ActivityId] uniqueidentifier NULL,
        [AssignmentId] uniqueidentifier NULL,
        [GoalId] uniqueidentifier NULL,
        [HappenedFrom] date NULL,
        [HappenedPrecision] nvarchar(40) NULL,
        [PromptCode] nvarchar(20) NULL,
        [PromptVersion] int NULL,
        [RecognisablePersonIds] nvarchar(max) NOT NULL,
        [QuotedPersonId] uniqueidentifier NULL,
        [QuoteIsConfirmed] bit NOT NULL,
        [ShowsAuthor] bit NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [WithdrawnAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [IsAuthorForgotten] bit NOT NULL,
        CONSTRAINT [PK_LogEntries] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
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
    WHERE [MigrationId] = N'20261122035036_Initial'
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
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [ReturnExpectations] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [ForWhom] nvarchar(40) NOT NULL,
        [Text] nvarchar(1000) NOT NULL,
        [StatedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_ReturnExpectations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [Returns] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Level] nvarchar(40) NOT NULL,
        [Text] nvarchar(2000) NOT NULL,
        [ForWhom] nvarchar(200) NULL,
        [Quantity] decimal(18,2) NULL,
        [Unit] nvarchar(40) NULL,
        [Source] nvarchar(200) NULL,
        [HappenedFrom] date NULL,
        [HappenedPrecision] nvarchar(40) NULL,
        [Evidence] nvarchar(1000) NULL,
        [Attributable] nvarchar(40) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [ConfirmedInSessionId] uniqueidentifier NULL,
        [CausedByReturnId] uniqueidentifier NULL,
        [IsAfterEnd] bit NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [WithdrawnAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [IsAuthorForgotten] bit NOT NULL,
        CONSTRAINT [PK_Returns] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [Suggestions] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Reason] nvarchar(40) NOT NULL,
        [SubjectId] uniqueidentifier NOT NULL,
        [OnDate] date NOT NULL,
        [Quantity] decimal(18,2) NULL,
        [Unit] nvarchar(40) NULL,
        [State] nvarchar(40) NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [WithdrawnAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [IsAuthorForgotten] bit NOT NULL,
        CONSTRAINT [PK_Suggestions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [TimelineConversations] (
        [Id] uniqueidentifier NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [WhatMadePeaksTeach] nvarchar(max) NOT NULL,
        [HowOutOfLows] nvarchar(max) NOT NULL,
        [CommonThread] nvarchar(max) NOT NULL,
        [Next] nvarchar(1000) NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [WithdrawnAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [IsAuthorForgotten] bit NOT NULL,
        CONSTRAINT [PK_TimelineConversations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [TimelinePoints] (
        [Id] uniqueidentifier NOT NULL,
        [OnDate] date NOT NULL,
        [Precision] nvarchar(40) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Height] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Levels] nvarchar(400) NOT NULL,
        [SessionId] uniqueidentifier NULL,
        [IsImported] bit NOT NULL,
        [OtherDates] nvarchar(max) NOT NULL,
        [IsDisputed] bit NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [WithdrawnAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        [IsAuthorForgotten] bit NOT NULL,
        CONSTRAINT [PK_TimelinePoints] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [WideningRequests] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [ItemKind] nvarchar(40) NOT NULL,
        [ItemId] uniqueidentifier NOT NULL,
        [ItemAuthorId] uniqueidentifier NOT NULL,
        [RequesterId] uniqueidentifier NOT NULL,
        [FromAudience] nvarchar(40) NOT NULL,
        [ToAudience] nvarchar(40) NOT NULL,
        [ToCircleId] uniqueidentifier NULL,
        [ToConfidantIds] nvarchar(max) NOT NULL,
        [ToOrganisationId] uniqueidentifier NULL,
        [DecidedInSessionId] uniqueidentifier NULL,
        [State] nvarchar(40) NOT NULL,
        [AskedAt] datetimeoffset NOT NULL,
        [DecidedAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_WideningRequests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE TABLE [WideningAnswers] (
        [PersonId] uniqueidentifier NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [Agrees] bit NULL,
        [AnsweredAt] datetimeoffset NULL,
        CONSTRAINT [PK_WideningAnswers] PRIMARY KEY ([RequestId], [PersonId]),
        CONSTRAINT [FK_WideningAnswers_WideningRequests_RequestId] FOREIGN KEY ([RequestId]) REFERENCES [WideningRequests] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Belongings_NetworkId] ON [Belongings] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Celebrations_EntryId] ON [Celebrations] ([EntryId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Celebrations_NetworkId_MarkedAt] ON [Celebrations] ([NetworkId], [MarkedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Curves_AuthorId_ArisenAt] ON [Curves] ([AuthorId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Curves_NetworkId_ArisenAt_Id] ON [Curves] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Curves_NetworkId_DrawnBy] ON [Curves] ([NetworkId], [DrawnBy]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_DoneCommands_DoneAt] ON [DoneCommands] ([DoneAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Inbox_AppliedAt] ON [Inbox] ([AppliedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Insights_AuthorId_ArisenAt] ON [Insights] ([AuthorId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Insights_NetworkId_ArisenAt_Id] ON [Insights] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Insights_NetworkId_Stage] ON [Insights] ([NetworkId], [Stage]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_LogEntries_AuthorId_ArisenAt] ON [LogEntries] ([AuthorId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_LogEntries_GoalId] ON [LogEntries] ([GoalId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_LogEntries_NetworkId_ArisenAt_Id] ON [LogEntries] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_LogEntries_NetworkId_Kind_ArisenAt] ON [LogEntries] ([NetworkId], [Kind], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_LogEntries_SessionId] ON [LogEntries] ([SessionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_EventId] ON [Outbox] ([EventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Outbox_SentAt_Seq] ON [Outbox] ([SentAt], [Seq]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_ReturnExpectations_NetworkId_PersonId] ON [ReturnExpectations] ([NetworkId], [PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Returns_AuthorId_ArisenAt] ON [Returns] ([AuthorId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Returns_CausedByReturnId] ON [Returns] ([CausedByReturnId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Returns_NetworkId_ArisenAt_Id] ON [Returns] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Suggestions_AuthorId_ArisenAt] ON [Suggestions] ([AuthorId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_Suggestions_NetworkId_ArisenAt_Id] ON [Suggestions] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Suggestions_SubjectId_Reason_Kind] ON [Suggestions] ([SubjectId], [Reason], [Kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_TimelineConversations_AuthorId_ArisenAt] ON [TimelineConversations] ([AuthorId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_TimelineConversations_NetworkId_ArisenAt_Id] ON [TimelineConversations] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_TimelinePoints_AuthorId_ArisenAt] ON [TimelinePoints] ([AuthorId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_TimelinePoints_NetworkId_ArisenAt_Id] ON [TimelinePoints] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_TimelinePoints_NetworkId_OnDate_Id] ON [TimelinePoints] ([NetworkId], [OnDate], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_WideningAnswers_PersonId] ON [WideningAnswers] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_WideningRequests_ItemId_State] ON [WideningRequests] ([ItemId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    CREATE INDEX [IX_WideningRequests_RequesterId_AskedAt] ON [WideningRequests] ([RequesterId], [AskedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035036_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122035036_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122094143_HomeBaseAndNotes'
)
BEGIN
    CREATE TABLE [FacilitatorNotes] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [Text] nvarchar(4000) NOT NULL,
        [Themes] nvarchar(max) NOT NULL,
        [Conditions] nvarchar(max) NOT NULL,
        [SessionIds] nvarchar(max) NOT NULL,
        [WrittenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_FacilitatorNotes] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122094143_HomeBaseAndNotes'
)
BEGIN
    CREATE INDEX [IX_LogEntries_AuthorOrganisationId_ArisenAt] ON [LogEntries] ([AuthorOrganisationId], [ArisenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122094143_HomeBaseAndNotes'
)
BEGIN
    CREATE INDEX [IX_FacilitatorNotes_AuthorId_NetworkId_WrittenAt] ON [FacilitatorNotes] ([AuthorId], [NetworkId], [WrittenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122094143_HomeBaseAndNotes'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122094143_HomeBaseAndNotes', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095514_KnowOpenness'
)
BEGIN
    ALTER TABLE [KnownNetworks] ADD [Openness] nvarchar(20) NOT NULL DEFAULT N'Brooding';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095514_KnowOpenness'
)
BEGIN
    ALTER TABLE [KnownNetworks] ADD [OpennessHeardOf] datetimeoffset NOT NULL DEFAULT '0001-01-01T00:00:00.0000000+00:00';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095514_KnowOpenness'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122095514_KnowOpenness', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100502_ForgetPersons'
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
    WHERE [MigrationId] = N'20261122100502_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonHash] ON [ErasedPersons] ([PersonHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100502_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonId] ON [ErasedPersons] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100502_ForgetPersons'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122100502_ForgetPersons', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101657_KeepAndRegister'
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
    WHERE [MigrationId] = N'20261122101657_KeepAndRegister'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122101657_KeepAndRegister', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123201006_TraceParkedMessages'
)
BEGIN
    ALTER TABLE [ParkedMessages] ADD [TraceParent] nvarchar(60) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123201006_TraceParkedMessages'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261123201006_TraceParkedMessages', N'10.0.14');
END;

COMMIT;
GO
