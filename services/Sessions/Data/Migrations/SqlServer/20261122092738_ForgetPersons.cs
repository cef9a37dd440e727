using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LivingNetworks.Sessions.Data.Migrations.SqlServer
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

            migrationBuilder.CreateIndex(
                name: "IX_ErasedPersons_PersonHash",
                table: "ErasedPersons",
                column: "PersonHash");

            migrationBuilder.CreateIndex(
                name: "IX_ErasedPersons_PersonId",
                table: "ErasedPersons",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ErasedPersons");
        }
    }
}
