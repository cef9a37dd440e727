using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddResearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StudyConversations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StudyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Notes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    RecordedByIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RespondentIds = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyConversations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudyCoverage",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    StudyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sides = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Heard = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyCoverage", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "StudyExcerpts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StudyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OnPaper = table.Column<bool>(type: "bit", nullable: false),
                    ArisenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Codes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ReaderIds = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyExcerpts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudyFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StudyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    FormedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    PublishedTo = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SomethingWithdrawn = table.Column<bool>(type: "bit", nullable: false),
                    BasedOnIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Returns = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyFindings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudyPlans",
                columns: table => new
                {
                    StudyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reached = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CommitteeGroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CoverageKey = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Sides = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Steps = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyPlans", x => x.StudyId);
                });

            migrationBuilder.CreateTable(
                name: "StudyRespondents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StudyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Pseudonym = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    AgreedOnPaperOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnOn = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyRespondents", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StudyConversations_StudyId_RecordedAt",
                table: "StudyConversations",
                columns: new[] { "StudyId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StudyCoverage_StudyId",
                table: "StudyCoverage",
                column: "StudyId");

            migrationBuilder.CreateIndex(
                name: "IX_StudyExcerpts_RespondentId",
                table: "StudyExcerpts",
                column: "RespondentId");

            migrationBuilder.CreateIndex(
                name: "IX_StudyExcerpts_StudyId",
                table: "StudyExcerpts",
                column: "StudyId");

            migrationBuilder.CreateIndex(
                name: "IX_StudyFindings_StudyId",
                table: "StudyFindings",
                column: "StudyId");

            migrationBuilder.CreateIndex(
                name: "IX_StudyRespondents_CodeHash",
                table: "StudyRespondents",
                column: "CodeHash");

            migrationBuilder.CreateIndex(
                name: "IX_StudyRespondents_PersonId",
                table: "StudyRespondents",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StudyRespondents_StudyId",
                table: "StudyRespondents",
                column: "StudyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StudyConversations");

            migrationBuilder.DropTable(
                name: "StudyCoverage");

            migrationBuilder.DropTable(
                name: "StudyExcerpts");

            migrationBuilder.DropTable(
                name: "StudyFindings");

            migrationBuilder.DropTable(
                name: "StudyPlans");

            migrationBuilder.DropTable(
                name: "StudyRespondents");
        }
    }
}
