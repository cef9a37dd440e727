using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedByIds = table.Column<string>(type: "TEXT", nullable: false),
                    RespondentIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyConversations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudyCoverage",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    StudyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sides = table.Column<string>(type: "TEXT", nullable: false),
                    Heard = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyCoverage", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "StudyExcerpts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RespondentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OnPaper = table.Column<bool>(type: "INTEGER", nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Codes = table.Column<string>(type: "TEXT", nullable: false),
                    ReaderIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyExcerpts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudyFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FormedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedTo = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SomethingWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    BasedOnIds = table.Column<string>(type: "TEXT", nullable: false),
                    Returns = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyFindings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudyPlans",
                columns: table => new
                {
                    StudyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reached = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CommitteeGroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CoverageKey = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Sides = table.Column<string>(type: "TEXT", nullable: true),
                    Steps = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudyPlans", x => x.StudyId);
                });

            migrationBuilder.CreateTable(
                name: "StudyRespondents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pseudonym = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AgreedOnPaperOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnOn = table.Column<long>(type: "INTEGER", nullable: true)
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
