using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.AnswersDb.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Boxes",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsSealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Answers = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Boxes", x => x.RoundId);
                });

            migrationBuilder.CreateTable(
                name: "HeldAnswers",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Given = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldAnswers", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "HeldRemarks",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldRemarks", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "KeptAnswers",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Given = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAnswers", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "KeptRemarks",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptRemarks", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SpentTickets",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpentTickets", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HeldAnswers_RoundId",
                table: "HeldAnswers",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_HeldRemarks_RoundId",
                table: "HeldRemarks",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptAnswers_RoundId",
                table: "KeptAnswers",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptRemarks_RoundId",
                table: "KeptRemarks",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_SpentTickets_RoundId",
                table: "SpentTickets",
                column: "RoundId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Boxes");

            migrationBuilder.DropTable(
                name: "HeldAnswers");

            migrationBuilder.DropTable(
                name: "HeldRemarks");

            migrationBuilder.DropTable(
                name: "KeptAnswers");

            migrationBuilder.DropTable(
                name: "KeptRemarks");

            migrationBuilder.DropTable(
                name: "SpentTickets");
        }
    }
}
