using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.LearningLog.Data.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Brooding");

            migrationBuilder.AddColumn<long>(
                name: "OpennessHeardOf",
                table: "KnownNetworks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);
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
