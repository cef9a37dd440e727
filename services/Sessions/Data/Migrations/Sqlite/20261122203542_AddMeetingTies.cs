using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Sessions.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddMeetingTies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MeetingPictures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CountedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Members = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Ties = table.Column<int>(type: "INTEGER", nullable: false),
                    Figures = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingPictures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MeetingShares",
                columns: table => new
                {
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SharedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingShares", x => new { x.NetworkId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "MeetingTiesAllowed",
                columns: table => new
                {
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnnouncedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingTiesAllowed", x => x.NetworkId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPictures_NetworkId_CountedAt",
                table: "MeetingPictures",
                columns: new[] { "NetworkId", "CountedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingShares_PersonId",
                table: "MeetingShares",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MeetingPictures");

            migrationBuilder.DropTable(
                name: "MeetingShares");

            migrationBuilder.DropTable(
                name: "MeetingTiesAllowed");
        }
    }
}
