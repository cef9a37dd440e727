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
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [AccountCodes] (
        [Hash] nvarchar(60) NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Purpose] nvarchar(40) NOT NULL,
        [ExpiresAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_AccountCodes] PRIMARY KEY ([Hash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [AccountLetters] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Mail] nvarchar(254) NOT NULL,
        [Language] nvarchar(10) NOT NULL,
        [SealedCode] nvarchar(1000) NULL,
        [WrittenAt] datetimeoffset NOT NULL,
        [TryAt] datetimeoffset NULL,
        [SentAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_AccountLetters] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
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
    WHERE [MigrationId] = N'20261122034137_Init'
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
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Goals] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Wording] nvarchar(1000) NOT NULL,
        [Evaluable] bit NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [ProposedBy] uniqueidentifier NOT NULL,
        [ProposedAt] datetimeoffset NOT NULL,
        [BecauseOf] nvarchar(40) NOT NULL,
        [Because] nvarchar(1000) NULL,
        [SupersedesId] uniqueidentifier NULL,
        [TalkedThroughAt] datetimeoffset NULL,
        [AdoptedInSessionId] uniqueidentifier NULL,
        [AdoptedAt] datetimeoffset NULL,
        [EndedAt] datetimeoffset NULL,
        [LetGoBecause] nvarchar(1000) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Goals] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [GroundRules] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [WordingNl] nvarchar(500) NULL,
        [WordingEn] nvarchar(500) NULL,
        [State] nvarchar(40) NOT NULL,
        [ProposedBy] uniqueidentifier NOT NULL,
        [ProposedAt] datetimeoffset NOT NULL,
        [AdoptedInSessionId] uniqueidentifier NULL,
        [AdoptedAt] datetimeoffset NULL,
        [RevisedIntoId] uniqueidentifier NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_GroundRules] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Groups] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Purpose] nvarchar(1000) NULL,
        [Focus] nvarchar(40) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [From] datetimeoffset NOT NULL,
        [Until] datetimeoffset NULL,
        [MatterOfOrganisationId] uniqueidentifier NULL,
        [Boundaries] nvarchar(max) NOT NULL,
        [CloseBy] date NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Groups] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [HeldSessions] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NULL,
        [HeldAt] datetimeoffset NULL,
        [PresentParticipants] int NOT NULL,
        [PresenceAsOf] datetimeoffset NOT NULL,
        CONSTRAINT [PK_HeldSessions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
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
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Invitations] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [InviteeName] nvarchar(200) NOT NULL,
        [Channel] nvarchar(40) NOT NULL,
        [AsRole] nvarchar(40) NULL,
        [OnBehalfOfOrganisationId] uniqueidentifier NULL,
        [InvitedBy] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [FirstContact] nvarchar(40) NULL,
        [SpokenOn] date NULL,
        [SkippedContactBecause] nvarchar(500) NULL,
        [PersonalNote] nvarchar(1000) NULL,
        [State] nvarchar(40) NOT NULL,
        [Code] nvarchar(40) NULL,
        [DraftedAt] datetimeoffset NOT NULL,
        [ExpiresAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Invitations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [NetworkRelations] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [OrganisationId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [From] date NOT NULL,
        [To] date NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_NetworkRelations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Networks] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [CreatedFrom] nvarchar(40) NOT NULL,
        [CreatedBy] uniqueidentifier NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [Shape] nvarchar(100) NULL,
        [Form] nvarchar(40) NOT NULL,
        [Scale] nvarchar(40) NULL,
        [Sector] nvarchar(100) NULL,
        [Governance] nvarchar(40) NULL,
        [Weight] nvarchar(40) NULL,
        [Pace] nvarchar(40) NULL,
        [Languages] nvarchar(max) NOT NULL,
        [Themes] nvarchar(max) NOT NULL,
        [StartedOn] date NULL,
        [StartedPrecision] nvarchar(40) NOT NULL,
        [HorizonMonths] int NULL,
        [HorizonReviewOn] date NULL,
        [Openness] nvarchar(40) NOT NULL,
        [OpennessWhy] nvarchar(1000) NULL,
        [OpennessReviewOn] date NULL,
        [HistoryForNewcomers] nvarchar(40) NOT NULL,
        [EndingProposedAt] datetimeoffset NULL,
        [ProposedReasons] nvarchar(max) NOT NULL,
        [Conclusion_Kind] nvarchar(40) NULL,
        [Conclusion_Reasons] nvarchar(max) NULL,
        [Conclusion_ConcludedAt] datetimeoffset NULL,
        [Conclusion_DecidedInSessionId] uniqueidentifier NULL,
        [Conclusion_HarvestSessionId] uniqueidentifier NULL,
        [Conclusion_Handover] nvarchar(2000) NULL,
        [Conclusion_SuccessorNetworkId] uniqueidentifier NULL,
        [Conclusion_RetentionMonths] int NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Networks] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [OrganisationContacts] (
        [Id] uniqueidentifier NOT NULL,
        [OrganisationId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Purpose] nvarchar(40) NOT NULL,
        [From] datetimeoffset NOT NULL,
        [Until] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_OrganisationContacts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Organisations] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [SortName] nvarchar(200) NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [SizeBand] nvarchar(40) NULL,
        [Region] nvarchar(100) NULL,
        [Country] nvarchar(2) NULL,
        [RegisteredBy] uniqueidentifier NOT NULL,
        [RegisteredAt] datetimeoffset NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Organisations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
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
    WHERE [MigrationId] = N'20261122034137_Init'
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
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Participations] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [JoinedVia] nvarchar(40) NOT NULL,
        [JoinedOn] date NULL,
        [TakesPartSince] datetimeoffset NULL,
        [EndedOn] date NULL,
        [EndReason] nvarchar(40) NULL,
        [Gives] nvarchar(max) NOT NULL,
        [Seeks] nvarchar(max) NOT NULL,
        [Commitment] nvarchar(500) NULL,
        [CommittedUntil] date NULL,
        [HoursPerMonth] int NULL,
        [TellsHomeOrganisation] bit NOT NULL,
        [WelcomerIds] nvarchar(max) NOT NULL,
        [WelcomeStartedAt] datetimeoffset NULL,
        [WelcomeCompletedAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Participations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [People] (
        [Id] uniqueidentifier NOT NULL,
        [DisplayName] nvarchar(200) NOT NULL,
        [Language] nvarchar(10) NOT NULL,
        [PreferredChannel] nvarchar(40) NULL,
        [TimeZone] nvarchar(60) NOT NULL,
        [HomeOrganisationId] uniqueidentifier NULL,
        [State] nvarchar(40) NOT NULL,
        [KnownSince] datetimeoffset NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_People] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [PhaseReadings] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [On] date NOT NULL,
        [Connect] int NOT NULL,
        [Experiment] int NOT NULL,
        [Motion] int NOT NULL,
        [Why] nvarchar(1000) NULL,
        [By] nvarchar(40) NOT NULL,
        [SessionId] uniqueidentifier NULL,
        [ReadBy] uniqueidentifier NOT NULL,
        [ReadAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_PhaseReadings] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Roles] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Role] nvarchar(40) NOT NULL,
        [GroupId] uniqueidentifier NULL,
        [OnBehalfOfOrganisationId] uniqueidentifier NULL,
        [From] datetimeoffset NOT NULL,
        [Until] datetimeoffset NULL,
        [AcceptedByGroupAt] datetimeoffset NULL,
        [AcceptedInSessionId] uniqueidentifier NULL,
        [BothRolesBecause] nvarchar(500) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Roles] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [SharingAgreements] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Circle] nvarchar(40) NOT NULL,
        [MayTell] nvarchar(2000) NOT NULL,
        [MayNotTell] nvarchar(2000) NOT NULL,
        [AgreedInSessionId] uniqueidentifier NOT NULL,
        [AgreedAt] datetimeoffset NOT NULL,
        [IsCurrent] bit NOT NULL,
        CONSTRAINT [PK_SharingAgreements] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [SigningKeys] (
        [Number] int NOT NULL,
        [KeyId] nvarchar(60) NOT NULL,
        [PublicX] nvarchar(60) NOT NULL,
        [PublicY] nvarchar(60) NOT NULL,
        [SealedKey] nvarchar(4000) NOT NULL,
        [SignsFrom] datetimeoffset NOT NULL,
        CONSTRAINT [PK_SigningKeys] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [SignIns] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [StartedAt] datetimeoffset NOT NULL,
        [EndsAt] datetimeoffset NOT NULL,
        [EndedAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_SignIns] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Statements] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Wording] nvarchar(2000) NOT NULL,
        [AuthorId] uniqueidentifier NOT NULL,
        [VoiceId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [IsCurrent] bit NOT NULL,
        [SessionId] uniqueidentifier NULL,
        [Audience] nvarchar(40) NOT NULL,
        [CircleId] uniqueidentifier NULL,
        [AuthorOrganisationId] uniqueidentifier NULL,
        [ConfidantIds] nvarchar(max) NOT NULL,
        [ArisenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Statements] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Suggestions] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [SuggestedBy] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Why] nvarchar(500) NOT NULL,
        [SuggestedAt] datetimeoffset NOT NULL,
        [ForgottenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Suggestions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Reaffirmations] (
        [SessionId] uniqueidentifier NOT NULL,
        [RuleId] uniqueidentifier NOT NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Reaffirmations] PRIMARY KEY ([RuleId], [SessionId]),
        CONSTRAINT [FK_Reaffirmations_GroundRules_RuleId] FOREIGN KEY ([RuleId]) REFERENCES [GroundRules] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [GroupMemberships] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [From] datetimeoffset NOT NULL,
        [Until] datetimeoffset NULL,
        [GroupId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_GroupMemberships] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GroupMemberships_Groups_GroupId] FOREIGN KEY ([GroupId]) REFERENCES [Groups] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Mottos] (
        [Id] uniqueidentifier NOT NULL,
        [Wording] nvarchar(200) NOT NULL,
        [DiscoveredOn] date NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_Mottos] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Mottos_Networks_NetworkId] FOREIGN KEY ([NetworkId]) REFERENCES [Networks] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Origins] (
        [Kind] nvarchar(40) NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Weight] int NOT NULL,
        [ImposedDetails] nvarchar(1000) NULL,
        [StillHolds] nvarchar(40) NOT NULL,
        [ReviewedAt] datetimeoffset NULL,
        CONSTRAINT [PK_Origins] PRIMARY KEY ([NetworkId], [Kind]),
        CONSTRAINT [FK_Origins_Networks_NetworkId] FOREIGN KEY ([NetworkId]) REFERENCES [Networks] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [WelcomeSteps] (
        [Step] nvarchar(40) NOT NULL,
        [ParticipationId] uniqueidentifier NOT NULL,
        [On] date NOT NULL,
        [ByPersonId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_WelcomeSteps] PRIMARY KEY ([ParticipationId], [Step]),
        CONSTRAINT [FK_WelcomeSteps_Participations_ParticipationId] FOREIGN KEY ([ParticipationId]) REFERENCES [Participations] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Accounts] (
        [PersonId] uniqueidentifier NOT NULL,
        [Mail] nvarchar(254) NOT NULL,
        [HeldMail] nvarchar(254) NULL,
        [SignInName] nvarchar(254) NULL,
        [State] nvarchar(40) NOT NULL,
        [PasswordHash] nvarchar(200) NULL,
        [PasswordSetAt] datetimeoffset NULL,
        [WrongTries] int NOT NULL,
        [RestsUntil] datetimeoffset NULL,
        [MadeAt] datetimeoffset NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Accounts] PRIMARY KEY ([PersonId]),
        CONSTRAINT [FK_Accounts_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [Hats] (
        [Id] uniqueidentifier NOT NULL,
        [Label] nvarchar(100) NOT NULL,
        [OrganisationId] uniqueidentifier NULL,
        [Audience] nvarchar(40) NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_Hats] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Hats_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE TABLE [RefreshTokens] (
        [Hash] nvarchar(60) NOT NULL,
        [SignInId] uniqueidentifier NOT NULL,
        [ExpiresAt] datetimeoffset NOT NULL,
        [UsedAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_RefreshTokens] PRIMARY KEY ([Hash]),
        CONSTRAINT [FK_RefreshTokens_SignIns_SignInId] FOREIGN KEY ([SignInId]) REFERENCES [SignIns] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_AccountCodes_ExpiresAt] ON [AccountCodes] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_AccountCodes_PersonId] ON [AccountCodes] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_AccountLetters_SentAt] ON [AccountLetters] ([SentAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_AccountLetters_TryAt] ON [AccountLetters] ([TryAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Accounts_HeldMail] ON [Accounts] ([HeldMail]) WHERE [HeldMail] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Accounts_SignInName] ON [Accounts] ([SignInName]) WHERE [SignInName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Belongings_NetworkId] ON [Belongings] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_DoneCommands_DoneAt] ON [DoneCommands] ([DoneAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Goals_NetworkId_Number] ON [Goals] ([NetworkId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Goals_NetworkId_ProposedAt_Id] ON [Goals] ([NetworkId], [ProposedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Goals_NetworkId_State] ON [Goals] ([NetworkId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_GroundRules_NetworkId_State] ON [GroundRules] ([NetworkId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_GroupMemberships_GroupId] ON [GroupMemberships] ([GroupId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_GroupMemberships_PersonId] ON [GroupMemberships] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Groups_NetworkId_State] ON [Groups] ([NetworkId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Hats_PersonId] ON [Hats] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_HeldSessions_NetworkId_HeldAt] ON [HeldSessions] ([NetworkId], [HeldAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Inbox_AppliedAt] ON [Inbox] ([AppliedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Invitations_Code] ON [Invitations] ([Code]) WHERE [Code] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Invitations_NetworkId_DraftedAt_Id] ON [Invitations] ([NetworkId], [DraftedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Invitations_PersonId_State] ON [Invitations] ([PersonId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Mottos_NetworkId] ON [Mottos] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_NetworkRelations_NetworkId] ON [NetworkRelations] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_NetworkRelations_OrganisationId] ON [NetworkRelations] ([OrganisationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Networks_Openness_CreatedAt_Id] ON [Networks] ([Openness], [CreatedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_OrganisationContacts_OrganisationId_Until] ON [OrganisationContacts] ([OrganisationId], [Until]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_OrganisationContacts_PersonId] ON [OrganisationContacts] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Organisations_RegisteredBy] ON [Organisations] ([RegisteredBy]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Organisations_SortName_Id] ON [Organisations] ([SortName], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_EventId] ON [Outbox] ([EventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Outbox_SentAt_Seq] ON [Outbox] ([SentAt], [Seq]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Participations_NetworkId_State_TakesPartSince_Id] ON [Participations] ([NetworkId], [State], [TakesPartSince], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Participations_NetworkId_WelcomeStartedAt] ON [Participations] ([NetworkId], [WelcomeStartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Participations_PersonId_NetworkId] ON [Participations] ([PersonId], [NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_People_HomeOrganisationId] ON [People] ([HomeOrganisationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_PhaseReadings_NetworkId_On_ReadAt] ON [PhaseReadings] ([NetworkId], [On], [ReadAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_RefreshTokens_SignInId] ON [RefreshTokens] ([SignInId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Roles_NetworkId_PersonId] ON [Roles] ([NetworkId], [PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Roles_PersonId_Role] ON [Roles] ([PersonId], [Role]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_SharingAgreements_NetworkId_IsCurrent] ON [SharingAgreements] ([NetworkId], [IsCurrent]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_SignIns_EndsAt] ON [SignIns] ([EndsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_SignIns_PersonId] ON [SignIns] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Statements_AuthorId] ON [Statements] ([AuthorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Statements_NetworkId_ArisenAt_Id] ON [Statements] ([NetworkId], [ArisenAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Statements_NetworkId_Kind_VoiceId_Number] ON [Statements] ([NetworkId], [Kind], [VoiceId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Suggestions_ForgottenAt] ON [Suggestions] ([ForgottenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    CREATE INDEX [IX_Suggestions_NetworkId_SuggestedAt_Id] ON [Suggestions] ([NetworkId], [SuggestedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122034137_Init'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122034137_Init', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035553_KeepBrowserSessions'
)
BEGIN
    ALTER TABLE [RefreshTokens] ADD [IsSession] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122035553_KeepBrowserSessions'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122035553_KeepBrowserSessions', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    DECLARE @var nvarchar(max);
    SELECT @var = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[Participations]') AND [c].[name] = N'TellsHomeOrganisation');
    IF @var IS NOT NULL EXEC(N'ALTER TABLE [Participations] DROP CONSTRAINT ' + @var + ';');
    ALTER TABLE [Participations] DROP COLUMN [TellsHomeOrganisation];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    ALTER TABLE [Participations] ADD [ToldOrganisationId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    ALTER TABLE [NetworkRelations] ADD [AnsweredAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    ALTER TABLE [NetworkRelations] ADD [AskedAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    ALTER TABLE [NetworkRelations] ADD [State] nvarchar(40) NOT NULL DEFAULT N'Standing';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    CREATE TABLE [Affiliations] (
        [Id] uniqueidentifier NOT NULL,
        [OrganisationId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [State] nvarchar(40) NOT NULL,
        [AskedAt] datetimeoffset NOT NULL,
        [AnsweredAt] datetimeoffset NULL,
        [From] date NULL,
        [To] date NULL,
        [InviteeName] nvarchar(200) NULL,
        [Code] nvarchar(40) NULL,
        [ExpiresAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Affiliations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Affiliations_Code] ON [Affiliations] ([Code]) WHERE [Code] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    CREATE INDEX [IX_Affiliations_OrganisationId_State] ON [Affiliations] ([OrganisationId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    CREATE INDEX [IX_Affiliations_PersonId] ON [Affiliations] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122093247_ConsentOfOrganisations'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122093247_ConsentOfOrganisations', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    CREATE TABLE [OrganisationSignInAttempts] (
        [TicketHash] nvarchar(60) NOT NULL,
        [OrganisationSignInId] uniqueidentifier NOT NULL,
        [StateHash] nvarchar(60) NOT NULL,
        [SealedContent] nvarchar(4000) NOT NULL,
        [Stage] nvarchar(40) NOT NULL,
        [CodeHash] nvarchar(60) NULL,
        [ExpiresAt] datetimeoffset NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_OrganisationSignInAttempts] PRIMARY KEY ([TicketHash])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    CREATE TABLE [OrganisationSignIns] (
        [Id] uniqueidentifier NOT NULL,
        [OrganisationId] uniqueidentifier NOT NULL,
        [Issuer] nvarchar(300) NOT NULL,
        [ClientId] nvarchar(200) NOT NULL,
        [SealedSecret] nvarchar(2000) NOT NULL,
        [MailDomains] nvarchar(max) NOT NULL,
        [IsOn] bit NOT NULL,
        [ChangedBy] uniqueidentifier NOT NULL,
        [ChangedAt] datetimeoffset NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_OrganisationSignIns] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_OrganisationSignIns_Organisations_OrganisationId] FOREIGN KEY ([OrganisationId]) REFERENCES [Organisations] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    CREATE TABLE [SignInLinks] (
        [Id] uniqueidentifier NOT NULL,
        [Key] nvarchar(64) NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [OrganisationId] uniqueidentifier NOT NULL,
        [LinkedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_SignInLinks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SignInLinks_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    CREATE INDEX [IX_OrganisationSignInAttempts_ExpiresAt] ON [OrganisationSignInAttempts] ([ExpiresAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    CREATE UNIQUE INDEX [IX_OrganisationSignIns_OrganisationId] ON [OrganisationSignIns] ([OrganisationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    CREATE UNIQUE INDEX [IX_SignInLinks_Key] ON [SignInLinks] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    CREATE INDEX [IX_SignInLinks_PersonId] ON [SignInLinks] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122095454_AddOrganisationSignIn'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122095454_AddOrganisationSignIn', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100333_ForgetPersons'
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
    WHERE [MigrationId] = N'20261122100333_ForgetPersons'
)
BEGIN
    CREATE TABLE [Erasures] (
        [Id] uniqueidentifier NOT NULL,
        [CodeHash] nvarchar(64) NULL,
        [AskedAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_Erasures] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100333_ForgetPersons'
)
BEGIN
    CREATE TABLE [ErasedParts] (
        [Part] nvarchar(40) NOT NULL,
        [ErasureId] uniqueidentifier NOT NULL,
        [DoneAt] datetimeoffset NULL,
        CONSTRAINT [PK_ErasedParts] PRIMARY KEY ([ErasureId], [Part]),
        CONSTRAINT [FK_ErasedParts_Erasures_ErasureId] FOREIGN KEY ([ErasureId]) REFERENCES [Erasures] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100333_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonHash] ON [ErasedPersons] ([PersonHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100333_ForgetPersons'
)
BEGIN
    CREATE INDEX [IX_ErasedPersons_PersonId] ON [ErasedPersons] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100333_ForgetPersons'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Erasures_CodeHash] ON [Erasures] ([CodeHash]) WHERE [CodeHash] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122100333_ForgetPersons'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122100333_ForgetPersons', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    ALTER TABLE [SignIns] ADD [Browser] nvarchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    ALTER TABLE [SignIns] ADD [Device] nvarchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    ALTER TABLE [SignIns] ADD [LastUsedOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    CREATE TABLE [AccessTokens] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Name] nvarchar(80) NOT NULL,
        [Hash] nvarchar(60) NOT NULL,
        [Reads] bit NOT NULL,
        [Writes] bit NOT NULL,
        [Feeds] bit NOT NULL,
        [MadeAt] datetimeoffset NOT NULL,
        [EndsOn] date NOT NULL,
        [LastUsedOn] date NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_AccessTokens] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AccessTokens_Accounts_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Accounts] ([PersonId]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    CREATE TABLE [Passkeys] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Name] nvarchar(80) NOT NULL,
        [CredentialHash] nvarchar(60) NOT NULL,
        [CredentialId] varbinary(1023) NOT NULL,
        [PublicKey] varbinary(2048) NOT NULL,
        [SignCount] bigint NOT NULL,
        [Transports] nvarchar(200) NULL,
        [IsUserVerified] bit NOT NULL,
        [IsBackupEligible] bit NOT NULL,
        [IsBackedUp] bit NOT NULL,
        [AddedAt] datetimeoffset NOT NULL,
        [LastUsedOn] date NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Passkeys] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Passkeys_Accounts_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Accounts] ([PersonId]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    CREATE UNIQUE INDEX [IX_AccessTokens_Hash] ON [AccessTokens] ([Hash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    CREATE INDEX [IX_AccessTokens_PersonId] ON [AccessTokens] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Passkeys_CredentialHash] ON [Passkeys] ([CredentialHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    CREATE INDEX [IX_Passkeys_PersonId] ON [Passkeys] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_AddAccountAccess'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122101545_AddAccountAccess', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_KeepAndRegister'
)
BEGIN
    CREATE TABLE [EmergencyAccesses] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NULL,
        [Reason] nvarchar(500) NOT NULL,
        [OpenedAt] datetimeoffset NOT NULL,
        [Until] datetimeoffset NOT NULL,
        [AnnounceBy] datetimeoffset NOT NULL,
        [AnnouncedAt] datetimeoffset NULL,
        [ClosedAt] datetimeoffset NULL,
        CONSTRAINT [PK_EmergencyAccesses] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_KeepAndRegister'
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
    WHERE [MigrationId] = N'20261122101545_KeepAndRegister'
)
BEGIN
    CREATE TABLE [Register] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [At] datetimeoffset NOT NULL,
        [PersonId] uniqueidentifier NULL,
        [NetworkId] uniqueidentifier NULL,
        CONSTRAINT [PK_Register] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_KeepAndRegister'
)
BEGIN
    CREATE INDEX [IX_EmergencyAccesses_NetworkId] ON [EmergencyAccesses] ([NetworkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_KeepAndRegister'
)
BEGIN
    CREATE INDEX [IX_Register_NetworkId_At_Id] ON [Register] ([NetworkId], [At], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_KeepAndRegister'
)
BEGIN
    CREATE INDEX [IX_Register_PersonId_At_Id] ON [Register] ([PersonId], [At], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122101545_KeepAndRegister'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122101545_KeepAndRegister', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    ALTER TABLE [EmergencyAccesses] ADD [Kind] nvarchar(40) NOT NULL DEFAULT N'Repair';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    ALTER TABLE [EmergencyAccesses] ADD [Version] bigint NOT NULL DEFAULT CAST(0 AS bigint);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    ALTER TABLE [AccountLetters] ADD [AccessId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    CREATE TABLE [PrivacyStatements] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Wording] nvarchar(max) NOT NULL,
        [AdditionsNl] nvarchar(4000) NULL,
        [AdditionsEn] nvarchar(4000) NULL,
        [Reason] nvarchar(300) NOT NULL,
        [WrittenBy] uniqueidentifier NOT NULL,
        [WrittenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_PrivacyStatements] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    CREATE INDEX [IX_AccountLetters_AccessId] ON [AccountLetters] ([AccessId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PrivacyStatements_NetworkId_Number] ON [PrivacyStatements] ([NetworkId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    EXEC(N'CREATE TRIGGER [RegisterIsKept] ON [Register] AFTER UPDATE, DELETE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted d WHERE d.[At] > DATEADD(year, -5, SYSDATETIMEOFFSET()) AND NOT EXISTS (SELECT 1 FROM inserted i WHERE i.[Id] = d.[Id]))
            OR EXISTS (SELECT 1 FROM deleted d JOIN inserted i ON i.[Id] = d.[Id]
                WHERE i.[Kind] <> d.[Kind] OR i.[At] <> d.[At] OR ISNULL(i.[NetworkId], CAST(0x0 AS uniqueidentifier)) <> ISNULL(d.[NetworkId], CAST(0x0 AS uniqueidentifier))
                    OR i.[PersonId] IS NULL OR d.[PersonId] IS NULL OR EXISTS (SELECT 1 FROM [People] p WHERE p.[Id] = i.[PersonId])
                    OR NOT EXISTS (SELECT 1 FROM [ErasedPersons] e WHERE e.[PersonId] = d.[PersonId]))
        BEGIN
            THROW 51000, N''A line of the register stays as it was written.'', 1;
        END;
    END;');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122125639_TellBeforeLooking'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122125639_TellBeforeLooking', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    ALTER TABLE [Roles] ADD [EndsAt] datetimeoffset NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    ALTER TABLE [Networks] ADD [ContactForOutside] nvarchar(300) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    CREATE TABLE [AmbassadorCharges] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [AskedBy] uniqueidentifier NOT NULL,
        [AskedAt] datetimeoffset NOT NULL,
        [Circles] nvarchar(max) NOT NULL,
        [From] date NOT NULL,
        [To] date NOT NULL,
        [AgreedAt] datetimeoffset NULL,
        [AgreedToMessage] int NULL,
        [NamedPublicly] bit NOT NULL,
        [RoleId] uniqueidentifier NULL,
        [EndedAt] datetimeoffset NULL,
        [AboutMessage] nvarchar(2000) NULL,
        [AboutApproach] nvarchar(2000) NULL,
        [LookedBackAt] datetimeoffset NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_AmbassadorCharges] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    CREATE TABLE [AmbassadorMessages] (
        [Number] int NOT NULL,
        [ChargeId] uniqueidentifier NOT NULL,
        [Wording] nvarchar(2000) NOT NULL,
        [Because] nvarchar(500) NULL,
        [WrittenAt] datetimeoffset NOT NULL,
        CONSTRAINT [PK_AmbassadorMessages] PRIMARY KEY ([ChargeId], [Number]),
        CONSTRAINT [FK_AmbassadorMessages_AmbassadorCharges_ChargeId] FOREIGN KEY ([ChargeId]) REFERENCES [AmbassadorCharges] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    CREATE INDEX [IX_AmbassadorCharges_NetworkId_To] ON [AmbassadorCharges] ([NetworkId], [To]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    CREATE INDEX [IX_AmbassadorCharges_PersonId] ON [AmbassadorCharges] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    CREATE INDEX [IX_AmbassadorCharges_RoleId] ON [AmbassadorCharges] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122135256_AskAmbassadors'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122135256_AskAmbassadors', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122195439_AddShortLines'
)
BEGIN
    CREATE TABLE [ShortLineCounts] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [CountedAt] datetimeoffset NOT NULL,
        [Members] int NOT NULL,
        [People] int NOT NULL,
        [Lines] int NOT NULL,
        [Figures] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_ShortLineCounts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122195439_AddShortLines'
)
BEGIN
    CREATE TABLE [ShortLines] (
        [Id] uniqueidentifier NOT NULL,
        [NetworkId] uniqueidentifier NOT NULL,
        [OneId] uniqueidentifier NOT NULL,
        [OtherId] uniqueidentifier NOT NULL,
        [NotedById] uniqueidentifier NOT NULL,
        [About] nvarchar(300) NULL,
        [BornInSessionId] uniqueidentifier NULL,
        [NotedAt] datetimeoffset NOT NULL,
        [ConfirmedAt] datetimeoffset NULL,
        CONSTRAINT [PK_ShortLines] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122195439_AddShortLines'
)
BEGIN
    CREATE INDEX [IX_ShortLineCounts_NetworkId_CountedAt] ON [ShortLineCounts] ([NetworkId], [CountedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122195439_AddShortLines'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ShortLines_NetworkId_OneId_OtherId] ON [ShortLines] ([NetworkId], [OneId], [OtherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122195439_AddShortLines'
)
BEGIN
    CREATE INDEX [IX_ShortLines_OneId] ON [ShortLines] ([OneId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122195439_AddShortLines'
)
BEGIN
    CREATE INDEX [IX_ShortLines_OtherId] ON [ShortLines] ([OtherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122195439_AddShortLines'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122195439_AddShortLines', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122224717_FindPeopleOfOrganisation'
)
BEGIN
    CREATE INDEX [IX_Participations_ToldOrganisationId] ON [Participations] ([ToldOrganisationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122224717_FindPeopleOfOrganisation'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122224717_FindPeopleOfOrganisation', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123200733_TraceParkedMessages'
)
BEGIN
    ALTER TABLE [ParkedMessages] ADD [TraceParent] nvarchar(60) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123200733_TraceParkedMessages'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261123200733_TraceParkedMessages', N'10.0.14');
END;

COMMIT;
GO
