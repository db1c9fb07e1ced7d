using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Catalog
{
    /// <inheritdoc />
    public partial class Placement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Provider",
                table: "Municipalities",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Sqlite");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Municipalities",
                type: "TEXT",
                maxLength: 50,
                nullable: false,
                defaultValue: "Active");

            migrationBuilder.AddColumn<string>(
                name: "Target",
                table: "Municipalities",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Provider",
                table: "Municipalities");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Municipalities");

            migrationBuilder.DropColumn(
                name: "Target",
                table: "Municipalities");
        }
    }
}
