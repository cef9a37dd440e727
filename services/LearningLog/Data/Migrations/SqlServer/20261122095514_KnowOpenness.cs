using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.LearningLog.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class KnowOpenness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Openness",
                table: "KnownNetworks",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Brooding");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "OpennessHeardOf",
                table: "KnownNetworks",
                type: "datetimeoffset",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Openness",
                table: "KnownNetworks");

            migrationBuilder.DropColumn(
                name: "OpennessHeardOf",
                table: "KnownNetworks");
        }
    }
}
