using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class NextAction : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "BadgesInBits",
                table: "Objections",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ContactSoFar",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecidedBy",
                table: "Objections",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NextActionCode",
                table: "Objections",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextActionDueOn",
                table: "Objections",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(9999, 12, 31));

            migrationBuilder.AddColumn<string>(
                name: "NextActionOwner",
                table: "Objections",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithoutContact",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecidedBy",
                table: "Decisions",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Objections_NextActionDueOn_Number",
                table: "Objections",
                columns: new[] { "NextActionDueOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_NextActionOwner_NextActionDueOn_Number",
                table: "Objections",
                columns: new[] { "NextActionOwner", "NextActionDueOn", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Objections_NextActionDueOn_Number",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "IX_Objections_NextActionOwner_NextActionDueOn_Number",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "BadgesInBits",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "ContactSoFar",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "NextActionCode",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "NextActionDueOn",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "NextActionOwner",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "WithoutContact",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "Decisions");
        }
    }
}
