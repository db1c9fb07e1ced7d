using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
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
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.AddColumn<DateOnly>(
                name: "HearingOn",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StaffMembers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffMembers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorklistViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Filter = table.Column<string>(type: "TEXT", nullable: false),
                    Sort = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false)
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
