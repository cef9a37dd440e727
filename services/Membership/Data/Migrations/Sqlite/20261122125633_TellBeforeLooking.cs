using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TellBeforeLooking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "EmergencyAccesses",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Repair");

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "EmergencyAccesses",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "AccessId",
                table: "AccountLetters",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PrivacyStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    AdditionsNl = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AdditionsEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivacyStatements", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountLetters_AccessId",
                table: "AccountLetters",
                column: "AccessId");

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyStatements_NetworkId_Number",
                table: "PrivacyStatements",
                columns: new[] { "NetworkId", "Number" },
                unique: true);

            RegisterIsKept.OnSqlite(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            RegisterIsKept.Remove(migrationBuilder);

            migrationBuilder.DropTable(
                name: "PrivacyStatements");

            migrationBuilder.DropIndex(
                name: "IX_AccountLetters_AccessId",
                table: "AccountLetters");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "EmergencyAccesses");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "EmergencyAccesses");

            migrationBuilder.DropColumn(
                name: "AccessId",
                table: "AccountLetters");
        }
    }
}
