using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ProposalsOriginsAndReliability : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "FewCarryMuch",
                table: "Rounds",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "KnownOrigins",
                columns: table => new
                {
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Codes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SaidAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnownOrigins", x => x.NetworkId);
                });

            migrationBuilder.CreateTable(
                name: "PooledReliabilities",
                columns: table => new
                {
                    Instrument = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    InstrumentVersion = table.Column<int>(type: "int", nullable: false),
                    ComputedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RoundIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Scales = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PooledReliabilities", x => new { x.Instrument, x.InstrumentVersion });
                });

            migrationBuilder.CreateTable(
                name: "RoundProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ShowFrom = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    IsDone = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundProposals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RoundProposals_NetworkId_Reason_SubjectId",
                table: "RoundProposals",
                columns: new[] { "NetworkId", "Reason", "SubjectId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KnownOrigins");

            migrationBuilder.DropTable(
                name: "PooledReliabilities");

            migrationBuilder.DropTable(
                name: "RoundProposals");

            migrationBuilder.DropColumn(
                name: "FewCarryMuch",
                table: "Rounds");
        }
    }
}
