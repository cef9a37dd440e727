using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.AnswersDb.SqlServer
{
    /// <inheritdoc />
    public partial class CopySheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Item",
                table: "KeptRemarks",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Item",
                table: "HeldRemarks",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "HalfSheets",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    First = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    FirstBy = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    Second = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    SecondBy = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HalfSheets", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HalfSheets_RoundId",
                table: "HalfSheets",
                column: "RoundId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HalfSheets");

            migrationBuilder.DropColumn(
                name: "Item",
                table: "KeptRemarks");

            migrationBuilder.DropColumn(
                name: "Item",
                table: "HeldRemarks");
        }
    }
}
