using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.SqlServer
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InstrumentVersion = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ArisenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Asked = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Sheets = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Picture = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    Released = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
