using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.SqlServer
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
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OwnQuestionsId",
                table: "Rounds",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PaperSheets",
                table: "Rounds",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "OwnQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Instrument = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    IsUsed = table.Column<bool>(type: "bit", nullable: false),
                    LastItem = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Items = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Translations = table.Column<string>(type: "nvarchar(max)", nullable: true)
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
