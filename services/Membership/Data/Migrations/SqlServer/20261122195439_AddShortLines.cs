using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddShortLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ShortLineCounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CountedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Members = table.Column<int>(type: "int", nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
                    Lines = table.Column<int>(type: "int", nullable: false),
                    Figures = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShortLineCounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ShortLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OneId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OtherId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    About = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    BornInSessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NotedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShortLines", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ShortLineCounts_NetworkId_CountedAt",
                table: "ShortLineCounts",
                columns: new[] { "NetworkId", "CountedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ShortLines_NetworkId_OneId_OtherId",
                table: "ShortLines",
                columns: new[] { "NetworkId", "OneId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ShortLines_OneId",
                table: "ShortLines",
                column: "OneId");

            migrationBuilder.CreateIndex(
                name: "IX_ShortLines_OtherId",
                table: "ShortLines",
                column: "OtherId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ShortLineCounts");

            migrationBuilder.DropTable(
                name: "ShortLines");
        }
    }
}
