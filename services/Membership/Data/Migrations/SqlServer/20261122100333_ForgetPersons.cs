using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Membership.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ForgetPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ErasedPersons",
                columns: table => new
                {
                    ErasureId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ErasedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    GoneAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasedPersons", x => x.ErasureId);
                });

            migrationBuilder.CreateTable(
                name: "Erasures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Erasures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ErasedParts",
                columns: table => new
                {
                    Part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ErasureId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasedParts", x => new { x.ErasureId, x.Part });
                    table.ForeignKey(
                        name: "FK_ErasedParts_Erasures_ErasureId",
                        column: x => x.ErasureId,
                        principalTable: "Erasures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ErasedPersons_PersonHash",
                table: "ErasedPersons",
                column: "PersonHash");

            migrationBuilder.CreateIndex(
                name: "IX_ErasedPersons_PersonId",
                table: "ErasedPersons",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Erasures_CodeHash",
                table: "Erasures",
                column: "CodeHash",
                unique: true,
                filter: "[CodeHash] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ErasedParts");

            migrationBuilder.DropTable(
                name: "ErasedPersons");

            migrationBuilder.DropTable(
                name: "Erasures");
        }
    }
}
