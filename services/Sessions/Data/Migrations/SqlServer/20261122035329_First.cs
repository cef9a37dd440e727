using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Sessions.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GoalIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Emergent = table.Column<bool>(type: "bit", nullable: false),
                    SinglePartyRisk = table.Column<bool>(type: "bit", nullable: false),
                    KeptApart = table.Column<bool>(type: "bit", nullable: false),
                    GrewOutOfSessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfidantIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ArisenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Checks = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendances",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Came = table.Column<bool>(type: "bit", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendances", x => new { x.SessionId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Belongings",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Standing = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReadsInsideFrom = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    FactVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Belongings", x => new { x.PersonId, x.NetworkId, x.Standing, x.CircleId });
                });

            migrationBuilder.CreateTable(
                name: "ConcludedNetworks",
                columns: table => new
                {
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcludedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcludedNetworks", x => x.NetworkId);
                });

            migrationBuilder.CreateTable(
                name: "DoneCommands",
                columns: table => new
                {
                    CommandId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Fingerprint = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoneCommands", x => x.CommandId);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Consumer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AppliedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.EventId, x.Consumer });
                });

            migrationBuilder.CreateTable(
                name: "LookBacks",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WhatIsDifferentNow = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    GaveEnergy = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CostEnergy = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ForNextTime = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WatcherNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    LookedBackAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfidantIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ArisenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookBacks", x => x.SessionId);
                });

            migrationBuilder.CreateTable(
                name: "MarketEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    RulesText = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PreparationSessionIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MarketEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    StreamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    TraceParent = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    OccurredAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LockedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LockedUntil = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "ParkedMessages",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Consumer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ParkedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedMessages", x => new { x.EventId, x.Consumer });
                });

            migrationBuilder.CreateTable(
                name: "PracticeAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WhatToTry = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    LookBackSessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LookBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LogEntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfidantIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ArisenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeAssignments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PulseGivers",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PulseGivers", x => new { x.SessionId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Pulses",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Mood_One = table.Column<int>(type: "int", nullable: false),
                    Mood_Two = table.Column<int>(type: "int", nullable: false),
                    Mood_Three = table.Column<int>(type: "int", nullable: false),
                    Mood_Four = table.Column<int>(type: "int", nullable: false),
                    Mood_Five = table.Column<int>(type: "int", nullable: false),
                    Tempo_One = table.Column<int>(type: "int", nullable: false),
                    Tempo_Two = table.Column<int>(type: "int", nullable: false),
                    Tempo_Three = table.Column<int>(type: "int", nullable: false),
                    Tempo_Four = table.Column<int>(type: "int", nullable: false),
                    Tempo_Five = table.Column<int>(type: "int", nullable: false),
                    RoomToSpeak_One = table.Column<int>(type: "int", nullable: false),
                    RoomToSpeak_Two = table.Column<int>(type: "int", nullable: false),
                    RoomToSpeak_Three = table.Column<int>(type: "int", nullable: false),
                    RoomToSpeak_Four = table.Column<int>(type: "int", nullable: false),
                    RoomToSpeak_Five = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pulses", x => x.SessionId);
                });

            migrationBuilder.CreateTable(
                name: "Series",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EveryWeeks = table.Column<int>(type: "int", nullable: false),
                    TimeZone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Series", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SeriesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Mode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Setting = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    StartsAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    EndsAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    MovedFrom = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Zone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    InitiatedBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Languages = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CancelReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    WhereLookBack = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    InKind = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    NumberPresent = table.Column<int>(type: "int", nullable: true),
                    HeldAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    MinutesContent = table.Column<int>(type: "int", nullable: false),
                    MinutesProcess = table.Column<int>(type: "int", nullable: false),
                    MinutesReflection = table.Column<int>(type: "int", nullable: false),
                    FromOutside = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfidantIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ArisenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Agenda = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    OfferedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InitiatedBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PickedUpBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OwnInitiative = table.Column<bool>(type: "bit", nullable: false),
                    OfferedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tasks_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Exchanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsOffer = table.Column<bool>(type: "bit", nullable: false),
                    PartyKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PartyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartyName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: true),
                    PartyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FirstReactionAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CircleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorOrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfidantIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ArisenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Exchanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Exchanges_MarketEditions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "MarketEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SessionGuests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Brings = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionGuests", x => new { x.SessionId, x.Id });
                    table.ForeignKey(
                        name: "FK_SessionGuests_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SessionRoles",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionRoles", x => new { x.SessionId, x.PersonId, x.Role });
                    table.ForeignKey(
                        name: "FK_SessionRoles_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AskReactions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReactedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskReactions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AskReactions_Exchanges_AskId",
                        column: x => x.AskId,
                        principalTable: "Exchanges",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Matches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfferId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgreedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    EstimatedValue = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    ValuationBasis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BroughtAsker = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    BroughtOfferer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Matches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Matches_Exchanges_AskId",
                        column: x => x.AskId,
                        principalTable: "Exchanges",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Matches_Exchanges_OfferId",
                        column: x => x.OfferId,
                        principalTable: "Exchanges",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_AuthorId",
                table: "Activities",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_GrewOutOfSessionId",
                table: "Activities",
                column: "GrewOutOfSessionId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_NetworkId_ArisenAt_Id",
                table: "Activities",
                columns: new[] { "NetworkId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AskReactions_AskId",
                table: "AskReactions",
                column: "AskId");

            migrationBuilder.CreateIndex(
                name: "IX_AskReactions_PersonId",
                table: "AskReactions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_PersonId",
                table: "Attendances",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Belongings_NetworkId",
                table: "Belongings",
                column: "NetworkId");

            migrationBuilder.CreateIndex(
                name: "IX_DoneCommands_DoneAt",
                table: "DoneCommands",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_Exchanges_AuthorId",
                table: "Exchanges",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Exchanges_EditionId_IsOffer_ArisenAt_Id",
                table: "Exchanges",
                columns: new[] { "EditionId", "IsOffer", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Exchanges_NetworkId_EditionId_ArisenAt_Id",
                table: "Exchanges",
                columns: new[] { "NetworkId", "EditionId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Exchanges_PartyId",
                table: "Exchanges",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_AppliedAt",
                table: "Inbox",
                column: "AppliedAt");

            migrationBuilder.CreateIndex(
                name: "IX_LookBacks_AuthorId",
                table: "LookBacks",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_MarketEditions_NetworkId_Number",
                table: "MarketEditions",
                columns: new[] { "NetworkId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Matches_AskId_OfferId",
                table: "Matches",
                columns: new[] { "AskId", "OfferId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Matches_EditionId_AgreedAt_Id",
                table: "Matches",
                columns: new[] { "EditionId", "AgreedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Matches_OfferId",
                table: "Matches",
                column: "OfferId");

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
                name: "IX_PracticeAssignments_AuthorId_ArisenAt_Id",
                table: "PracticeAssignments",
                columns: new[] { "AuthorId", "ArisenAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PracticeAssignments_SessionId",
                table: "PracticeAssignments",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_PulseGivers_PersonId",
                table: "PulseGivers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SessionGuests_PersonId",
                table: "SessionGuests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SessionRoles_PersonId",
                table: "SessionRoles",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_EditionId",
                table: "Sessions",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_NetworkId_StartsAt_Id",
                table: "Sessions",
                columns: new[] { "NetworkId", "StartsAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_NetworkId_State_HeldAt",
                table: "Sessions",
                columns: new[] { "NetworkId", "State", "HeldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_SeriesId",
                table: "Sessions",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_ActivityId",
                table: "Tasks",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_NetworkId_OfferedAt_Id",
                table: "Tasks",
                columns: new[] { "NetworkId", "OfferedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_OfferedBy",
                table: "Tasks",
                column: "OfferedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PickedUpBy",
                table: "Tasks",
                column: "PickedUpBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AskReactions");

            migrationBuilder.DropTable(
                name: "Attendances");

            migrationBuilder.DropTable(
                name: "Belongings");

            migrationBuilder.DropTable(
                name: "ConcludedNetworks");

            migrationBuilder.DropTable(
                name: "DoneCommands");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "LookBacks");

            migrationBuilder.DropTable(
                name: "Matches");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "ParkedMessages");

            migrationBuilder.DropTable(
                name: "PracticeAssignments");

            migrationBuilder.DropTable(
                name: "PulseGivers");

            migrationBuilder.DropTable(
                name: "Pulses");

            migrationBuilder.DropTable(
                name: "Series");

            migrationBuilder.DropTable(
                name: "SessionGuests");

            migrationBuilder.DropTable(
                name: "SessionRoles");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "Exchanges");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropTable(
                name: "MarketEditions");
        }
    }
}
