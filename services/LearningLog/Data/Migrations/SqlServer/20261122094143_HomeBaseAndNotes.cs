using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.LearningLog.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class HomeBaseAndNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FacilitatorNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Themes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Conditions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SessionIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FacilitatorNotes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_AuthorOrganisationId_ArisenAt",
                table: "LogEntries",
                columns: new[] { "AuthorOrganisationId", "ArisenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FacilitatorNotes_AuthorId_NetworkId_WrittenAt",
                table: "FacilitatorNotes",
                columns: new[] { "AuthorId", "NetworkId", "WrittenAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FacilitatorNotes");

            migrationBuilder.DropIndex(
                name: "IX_LogEntries_AuthorOrganisationId_ArisenAt",
                table: "LogEntries");
        }
    }
}
