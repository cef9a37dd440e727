using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ConsentOfOrganisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TellsHomeOrganisation",
                table: "Participations");

            migrationBuilder.AddColumn<Guid>(
                name: "ToldOrganisationId",
                table: "Participations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AnsweredAt",
                table: "NetworkRelations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AskedAt",
                table: "NetworkRelations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "NetworkRelations",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Standing");

            migrationBuilder.CreateTable(
                name: "Affiliations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InviteeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Affiliations", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Affiliations_Code",
                table: "Affiliations",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Affiliations_OrganisationId_State",
                table: "Affiliations",
                columns: new[] { "OrganisationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Affiliations_PersonId",
                table: "Affiliations",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Affiliations");

            migrationBuilder.DropColumn(
                name: "ToldOrganisationId",
                table: "Participations");

            migrationBuilder.DropColumn(
                name: "AnsweredAt",
                table: "NetworkRelations");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "NetworkRelations");

            migrationBuilder.DropColumn(
                name: "State",
                table: "NetworkRelations");

            migrationBuilder.AddColumn<bool>(
                name: "TellsHomeOrganisation",
                table: "Participations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }
    }
}
