using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AskAmbassadors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EndsAt",
                table: "Roles",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactForOutside",
                table: "Networks",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AmbassadorCharges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NetworkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Circles = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    AgreedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AgreedToMessage = table.Column<int>(type: "int", nullable: true),
                    NamedPublicly = table.Column<bool>(type: "bit", nullable: false),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AboutMessage = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AboutApproach = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    LookedBackAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AmbassadorCharges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AmbassadorMessages",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    ChargeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Wording = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Because = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    WrittenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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
