using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AskAmbassadors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "EndsAt",
                table: "Roles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactForOutside",
                table: "Networks",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AmbassadorCharges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NetworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Circles = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AgreedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AgreedToMessage = table.Column<int>(type: "INTEGER", nullable: true),
                    NamedPublicly = table.Column<bool>(type: "INTEGER", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AboutMessage = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AboutApproach = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LookedBackAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AmbassadorCharges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AmbassadorMessages",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ChargeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AmbassadorMessages", x => new { x.ChargeId, x.Number });
                    table.ForeignKey(
                        name: "FK_AmbassadorMessages_AmbassadorCharges_ChargeId",
                        column: x => x.ChargeId,
                        principalTable: "AmbassadorCharges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AmbassadorCharges_NetworkId_To",
                table: "AmbassadorCharges",
                columns: new[] { "NetworkId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_AmbassadorCharges_PersonId",
                table: "AmbassadorCharges",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AmbassadorCharges_RoleId",
                table: "AmbassadorCharges",
                column: "RoleId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AmbassadorMessages");

            migrationBuilder.DropTable(
                name: "AmbassadorCharges");

            migrationBuilder.DropColumn(
                name: "EndsAt",
                table: "Roles");

            migrationBuilder.DropColumn(
                name: "ContactForOutside",
                table: "Networks");
        }
    }
}
