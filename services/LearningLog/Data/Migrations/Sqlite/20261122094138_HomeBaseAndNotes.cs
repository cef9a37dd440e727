using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.LearningLog.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Themes = table.Column<string>(type: "TEXT", nullable: false),
                    Conditions = table.Column<string>(type: "TEXT", nullable: false),
                    SessionIds = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
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
