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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Provider",
                table: "Municipalities");
        }
    }
}
