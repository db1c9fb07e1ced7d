using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.SqlServer.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class IntentionsAndOutcomes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "InformalOutcome",
                table: "Objections",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "ReplacingDecisionId",
                table: "Objections",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawalFinalOn",
                table: "Objections",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "IntendedDecisionId",
                table: "Decisions",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InformalOutcomes",
                columns: table => new
                {
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Agreed = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Standing = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OthersMayBeHarmed = table.Column<bool>(type: "bit", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InformalOutcomes", x => new { x.ObjectionId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_InformalOutcomes_Objections_ObjectionId",
                        column: x => x.ObjectionId,
                        principalTable: "Objections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IntendedDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecisionType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Citizen = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    CitizenLookupKey = table.Column<string>(type: "nvarchar(43)", maxLength: 43, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CitizenKind = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CitizenSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    CitizenMasked = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Department = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContactDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SortContactDue = table.Column<DateOnly>(type: "date", nullable: false),
                    CallBackAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReachedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ContactAttempts = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reactions = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Result = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ResultOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ResultBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Explanation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ObjectionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ObjectedInTime = table.Column<bool>(type: "bit", nullable: true),
                    LinkTokenHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    LinkExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LinkRevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntendedDecisions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_WithdrawalFinalOn",
                table: "Objections",
                column: "WithdrawalFinalOn");

            migrationBuilder.CreateIndex(
                name: "IX_IntendedDecisions_CitizenLookupKey_RegisteredAt_Reference",
                table: "IntendedDecisions",
                columns: new[] { "CitizenLookupKey", "RegisteredAt", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_IntendedDecisions_DecisionId",
                table: "IntendedDecisions",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_IntendedDecisions_LinkTokenHash",
                table: "IntendedDecisions",
                column: "LinkTokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IntendedDecisions_PlannedOn",
                table: "IntendedDecisions",
                column: "PlannedOn");

            migrationBuilder.CreateIndex(
                name: "IX_IntendedDecisions_Reference",
                table: "IntendedDecisions",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IntendedDecisions_RegisteredAt",
                table: "IntendedDecisions",
                column: "RegisteredAt");

            migrationBuilder.CreateIndex(
                name: "IX_IntendedDecisions_SortContactDue_Reference",
                table: "IntendedDecisions",
                columns: new[] { "SortContactDue", "Reference" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InformalOutcomes");

            migrationBuilder.DropTable(
                name: "IntendedDecisions");

            migrationBuilder.DropIndex(
                name: "IX_Objections_WithdrawalFinalOn",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "InformalOutcome",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "ReplacingDecisionId",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "WithdrawalFinalOn",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "IntendedDecisionId",
                table: "Decisions");
        }
    }
}
