using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Assessment.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TraceParkedMessages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "TraceParent",
                table: "ParkedMessages",
                type: "TEXT",
                maxLength: 60,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TraceParent",
                table: "ParkedMessages");
        }
    }
}
