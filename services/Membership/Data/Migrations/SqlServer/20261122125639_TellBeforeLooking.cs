using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.SqlServer
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
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Repair");

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "EmergencyAccesses",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "AccessId",
                table: "AccountLetters",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PrivacyStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Wording = table.Column<string>(type: "nvarchar(max)", maxLength: 40000, nullable: false),
                    AdditionsNl = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    AdditionsEn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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

            RegisterIsKept.OnSqlServer(migrationBuilder);
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
