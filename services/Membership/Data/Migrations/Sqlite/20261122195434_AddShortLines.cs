using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CountedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Members = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    Figures = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShortLineCounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ShortLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    BornInSessionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NotedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true)
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
