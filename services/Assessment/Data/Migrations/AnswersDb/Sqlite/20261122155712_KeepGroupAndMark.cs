using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.AnswersDb.Sqlite
{
    /// <inheritdoc />
    public partial class KeepGroupAndMark : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Group",
                table: "KeptAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Mark",
                table: "KeptAnswers",
                type: "BLOB",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Group",
                table: "HeldAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Mark",
                table: "HeldAnswers",
                type: "BLOB",
                maxLength: 16,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Group",
                table: "KeptAnswers");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "KeptAnswers");

            migrationBuilder.DropColumn(
                name: "Group",
                table: "HeldAnswers");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "HeldAnswers");
        }
    }
}
