using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeepSeriesAndLedger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FewestAnswers",
                table: "Rounds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.AddColumn<string>(
                name: "Groups",
                table: "Rounds",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "Matched",
                table: "Rounds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OnlyEarlier",
                table: "Rounds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OnlyLater",
                table: "Rounds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ShiftedFrom",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ReleasedFigures",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    FixedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleasedFigures", x => new { x.RoundId, x.Measure, x.Place });
                });

            migrationBuilder.CreateTable(
                name: "RoundGroupResults",
                columns: table => new
                {
                    Group = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    N = table.Column<int>(type: "INTEGER", nullable: false),
                    Mean = table.Column<double>(type: "REAL", nullable: false),
                    Spread = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundGroupResults", x => new { x.RoundId, x.Code, x.Group });
                    table.ForeignKey(
                        name: "FK_RoundGroupResults_RoundResults_RoundId_Code",
                        columns: x => new { x.RoundId, x.Code },
                        principalTable: "RoundResults",
                        principalColumns: new[] { "RoundId", "Code" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundShifts",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Difference = table.Column<double>(type: "REAL", nullable: false),
                    Low = table.Column<double>(type: "REAL", nullable: false),
                    High = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundShifts", x => new { x.RoundId, x.Code });
                    table.ForeignKey(
                        name: "FK_RoundShifts_Rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SeriesKeys",
                columns: table => new
                {
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Instrument = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    InstrumentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeriesKeys", x => new { x.NetworkId, x.Instrument, x.InstrumentVersion });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReleasedFigures_NetworkId",
                table: "ReleasedFigures",
                column: "NetworkId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReleasedFigures");

            migrationBuilder.DropTable(
                name: "RoundGroupResults");

            migrationBuilder.DropTable(
                name: "RoundShifts");

            migrationBuilder.DropTable(
                name: "SeriesKeys");

            migrationBuilder.DropColumn(
                name: "FewestAnswers",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Groups",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Matched",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "OnlyEarlier",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "OnlyLater",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "ShiftedFrom",
                table: "Rounds");
        }
    }
}
