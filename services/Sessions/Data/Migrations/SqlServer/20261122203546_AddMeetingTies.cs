using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Sessions.Data.Migrations.SqlServer
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CountedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Members = table.Column<int>(type: "int", nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
                    Ties = table.Column<int>(type: "int", nullable: false),
                    Figures = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingPictures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MeetingShares",
                columns: table => new
                {
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SharedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingShares", x => new { x.NetworkId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "MeetingTiesAllowed",
                columns: table => new
                {
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnnouncedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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
