using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AskOnPaperAndAboutOneself : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AboutId",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OwnQuestionsId",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PaperSheets",
                table: "Rounds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "OwnQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Instrument = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IsUsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastItem = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: true),
                    Translations = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnQuestions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_AboutId",
                table: "Rounds",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_OwnQuestions_NetworkId_Instrument_Number",
                table: "OwnQuestions",
                columns: new[] { "NetworkId", "Instrument", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OwnQuestions");

            migrationBuilder.DropIndex(
                name: "IX_Rounds_AboutId",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "AboutId",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "OwnQuestionsId",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "PaperSheets",
                table: "Rounds");
        }
    }
}
