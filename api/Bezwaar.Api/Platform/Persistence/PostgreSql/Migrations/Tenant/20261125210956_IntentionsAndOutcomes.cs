using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.PostgreSql.Migrations.Tenant
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
                type: "character varying(50)",
                maxLength: 50,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "ReplacingDecisionId",
                table: "Objections",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawalFinalOn",
                table: "Objections",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "IntendedDecisionId",
                table: "Decisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InformalOutcomes",
                columns: table => new
                {
                    ObjectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false, collation: "C"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Agreed = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Standing = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    OthersMayBeHarmed = table.Column<bool>(type: "boolean", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    DecisionType = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Citizen = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CitizenLookupKey = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true, collation: "C"),
                    CitizenKind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    CitizenSealed = table.Column<byte[]>(type: "bytea", maxLength: 100, nullable: true),
                    CitizenMasked = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true, collation: "C"),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reasons = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Department = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false, collation: "C"),
                    ContactDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SortContactDue = table.Column<DateOnly>(type: "date", nullable: false),
                    CallBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReachedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ContactAttempts = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reactions = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Result = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    ResultOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ResultBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Explanation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ObjectionUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ObjectedInTime = table.Column<bool>(type: "boolean", nullable: true),
                    LinkTokenHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    LinkExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LinkRevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
