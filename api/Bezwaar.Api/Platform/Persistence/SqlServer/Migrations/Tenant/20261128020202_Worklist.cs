using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.SqlServer.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class Worklist : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "Objections",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.AddColumn<DateOnly>(
                name: "HearingOn",
                table: "Objections",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StaffMembers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Roles = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffMembers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorklistViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Filter = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsShared = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorklistViews", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_ChangedAt_Number",
                table: "Objections",
                columns: new[] { "ChangedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_HearingOn",
                table: "Objections",
                column: "HearingOn",
                filter: "\"HearingOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Callbacks_Status_At",
                table: "Callbacks",
                columns: new[] { "Status", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_WorklistViews_IsShared_Name",
                table: "WorklistViews",
                columns: new[] { "IsShared", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_WorklistViews_Owner_Name",
                table: "WorklistViews",
                columns: new[] { "Owner", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StaffMembers");

            migrationBuilder.DropTable(
                name: "WorklistViews");

            migrationBuilder.DropIndex(
                name: "IX_Objections_ChangedAt_Number",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "IX_Objections_HearingOn",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "IX_Callbacks_Status_At",
                table: "Callbacks");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "HearingOn",
                table: "Objections");
        }
    }
}
