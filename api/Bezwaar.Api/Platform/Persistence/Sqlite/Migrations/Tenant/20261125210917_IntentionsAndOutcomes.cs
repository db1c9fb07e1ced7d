using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
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
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReplacingDecisionId",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawalFinalOn",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "IntendedDecisionId",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InformalOutcomes",
                columns: table => new
                {
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Agreed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    OthersMayBeHarmed = table.Column<bool>(type: "INTEGER", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecisionType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Citizen = table.Column<string>(type: "TEXT", nullable: false),
                    CitizenLookupKey = table.Column<string>(type: "TEXT", maxLength: 43, nullable: true),
                    CitizenKind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    CitizenSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    CitizenMasked = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Department = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ContactDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SortContactDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CallBackAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReachedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ContactAttempts = table.Column<string>(type: "TEXT", nullable: false),
                    Reactions = table.Column<string>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ResultOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ResultBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ObjectionUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ObjectedInTime = table.Column<bool>(type: "INTEGER", nullable: true),
                    LinkTokenHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    LinkExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LinkRevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
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
