using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddTieRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TieRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstrumentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ArisenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Asked = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Sheets = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Picture = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Released = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TieRounds", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TieRounds_NetworkId",
                table: "TieRounds",
                column: "NetworkId",
                unique: true,
                filter: "\"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TieRounds_NetworkId_ArisenAt",
                table: "TieRounds",
                columns: new[] { "NetworkId", "ArisenAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TieRounds");
        }
    }
}
