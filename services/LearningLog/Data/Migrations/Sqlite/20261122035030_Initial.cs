using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.LearningLog.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Belongings",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: true),
                    ReadsInsideFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    FactVersion = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Belongings", x => new { x.PersonId, x.NetworkId, x.Standing, x.CircleId });
                });

            migrationBuilder.CreateTable(
                name: "Celebrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    How = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    MarkedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Celebrations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DrawnBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    InSessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Points = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    DrawnAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SharedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsAuthorForgotten = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DoneCommands",
                columns: table => new
                {
                    CommandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoneCommands", x => x.CommandId);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consumer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AppliedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.EventId, x.Consumer });
                });

            migrationBuilder.CreateTable(
                name: "Insights",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Levels = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    EntryIds = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsAuthorForgotten = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Insights", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KnownNetworks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HasEnded = table.Column<bool>(type: "INTEGER", nullable: false),
                    HeardOf = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownNetworks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KnownSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HeldAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PresentParticipants = table.Column<int>(type: "INTEGER", nullable: false),
                    HeardOf = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownSessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LogEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Levels = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Domains = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Noticed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HatId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActivityId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HappenedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HappenedPrecision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PromptCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    PromptVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    RecognisablePersonIds = table.Column<string>(type: "TEXT", nullable: false),
                    QuotedPersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    QuoteIsConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowsAuthor = table.Column<bool>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsAuthorForgotten = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StreamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    TraceParent = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    OccurredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LockedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LockedUntil = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "ParkedMessages",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consumer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ParkedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedMessages", x => new { x.EventId, x.Consumer });
                });

            migrationBuilder.CreateTable(
                name: "ReturnExpectations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ForWhom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    StatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnExpectations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Returns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ForWhom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Quantity = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HappenedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HappenedPrecision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Attributable = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConfirmedInSessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CausedByReturnId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsAfterEnd = table.Column<bool>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsAuthorForgotten = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Returns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suggestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OnDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Quantity = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsAuthorForgotten = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suggestions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TimelineConversations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WhatMadePeaksTeach = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    HowOutOfLows = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    CommonThread = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Next = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsAuthorForgotten = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelineConversations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TimelinePoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OnDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Levels = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false),
                    OtherDates = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    IsDisputed = table.Column<bool>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsAuthorForgotten = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelinePoints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WideningRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemAuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequesterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromAudience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToAudience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToCircleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToConfidantIds = table.Column<string>(type: "TEXT", nullable: false),
                    ToOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedInSessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WideningRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WideningAnswers",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WideningAnswers", x => new { x.RequestId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_WideningAnswers_WideningRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "WideningRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Belongings_NetworkId",
                table: "Belongings",
                column: "NetworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Celebrations_EntryId",
                table: "Celebrations",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Celebrations_NetworkId_MarkedAt",
                table: "Celebrations",
                columns: new[] { "NetworkId", "MarkedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Curves_AuthorId_ArisenAt",
                table: "Curves",
                columns: new[] { "AuthorId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Curves_NetworkId_ArisenAt_Id",
                table: "Curves",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Curves_NetworkId_DrawnBy",
                table: "Curves",
                columns: new[] { "NetworkId", "DrawnBy" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DoneCommands_DoneAt",
                table: "DoneCommands",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_AppliedAt",
                table: "Inbox",
                column: "AppliedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Insights_AuthorId_ArisenAt",
                table: "Insights",
                columns: new[] { "AuthorId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Insights_NetworkId_ArisenAt_Id",
                table: "Insights",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Insights_NetworkId_Stage",
                table: "Insights",
                columns: new[] { "NetworkId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_AuthorId_ArisenAt",
                table: "LogEntries",
                columns: new[] { "AuthorId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_GoalId",
                table: "LogEntries",
                column: "GoalId");

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_NetworkId_ArisenAt_Id",
                table: "LogEntries",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_NetworkId_Kind_ArisenAt",
                table: "LogEntries",
                columns: new[] { "NetworkId", "Kind", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_SessionId",
                table: "LogEntries",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_EventId",
                table: "Outbox",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_SentAt_Seq",
                table: "Outbox",
                columns: new[] { "SentAt", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExpectations_NetworkId_PersonId",
                table: "ReturnExpectations",
                columns: new[] { "NetworkId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Returns_AuthorId_ArisenAt",
                table: "Returns",
                columns: new[] { "AuthorId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Returns_CausedByReturnId",
                table: "Returns",
                column: "CausedByReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_Returns_NetworkId_ArisenAt_Id",
                table: "Returns",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_AuthorId_ArisenAt",
                table: "Suggestions",
                columns: new[] { "AuthorId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_NetworkId_ArisenAt_Id",
                table: "Suggestions",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_SubjectId_Reason_Kind",
                table: "Suggestions",
                columns: new[] { "SubjectId", "Reason", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TimelineConversations_AuthorId_ArisenAt",
                table: "TimelineConversations",
                columns: new[] { "AuthorId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelineConversations_NetworkId_ArisenAt_Id",
                table: "TimelineConversations",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelinePoints_AuthorId_ArisenAt",
                table: "TimelinePoints",
                columns: new[] { "AuthorId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelinePoints_NetworkId_ArisenAt_Id",
                table: "TimelinePoints",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelinePoints_NetworkId_OnDate_Id",
                table: "TimelinePoints",
                columns: new[] { "NetworkId", "OnDate", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WideningAnswers_PersonId",
                table: "WideningAnswers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_WideningRequests_ItemId_State",
                table: "WideningRequests",
                columns: new[] { "ItemId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_WideningRequests_RequesterId_AskedAt",
                table: "WideningRequests",
                columns: new[] { "RequesterId", "AskedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Belongings");

            migrationBuilder.DropTable(
                name: "Celebrations");

            migrationBuilder.DropTable(
                name: "Curves");

            migrationBuilder.DropTable(
                name: "DoneCommands");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Insights");

            migrationBuilder.DropTable(
                name: "KnownNetworks");

            migrationBuilder.DropTable(
                name: "KnownSessions");

            migrationBuilder.DropTable(
                name: "LogEntries");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "ParkedMessages");

            migrationBuilder.DropTable(
                name: "ReturnExpectations");

            migrationBuilder.DropTable(
                name: "Returns");

            migrationBuilder.DropTable(
                name: "Suggestions");

            migrationBuilder.DropTable(
                name: "TimelineConversations");

            migrationBuilder.DropTable(
                name: "TimelinePoints");

            migrationBuilder.DropTable(
                name: "WideningAnswers");

            migrationBuilder.DropTable(
                name: "WideningRequests");
        }
    }
}
