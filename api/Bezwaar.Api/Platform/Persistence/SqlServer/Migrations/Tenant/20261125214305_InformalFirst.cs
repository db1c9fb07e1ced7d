using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.SqlServer.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class InformalFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AgreementContested",
                table: "Objections",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AgreementDueOn",
                table: "Objections",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "BadgesInBits",
                table: "Objections",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "CallbackAt",
                table: "Objections",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChosenRoute",
                table: "Objections",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "ContactSoFar",
                table: "Objections",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "DecidedBy",
                table: "Objections",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "InformalOutcome",
                table: "Objections",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "Mediation",
                table: "Objections",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: false,
                defaultValue: "None",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "MediationDueOn",
                table: "Objections",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NextActionCode",
                table: "Objections",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextActionDueOn",
                table: "Objections",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(9999, 12, 31));

            migrationBuilder.AddColumn<string>(
                name: "NextActionOwner",
                table: "Objections",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "ReplacingDecisionId",
                table: "Objections",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WasMediated",
                table: "Objections",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WithdrawalFinalOn",
                table: "Objections",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithoutContact",
                table: "Objections",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "AgainstAdviceReason",
                table: "MediationReferrals",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AgreementSignedOn",
                table: "MediationReferrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contributions",
                table: "MediationReferrals",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "FollowUp",
                table: "MediationReferrals",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "FollowedUpOn",
                table: "MediationReferrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MediatorId",
                table: "MediationReferrals",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sessions",
                table: "MediationReferrals",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<long>(
                name: "SessionsCostInCents",
                table: "MediationReferrals",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "SuitabilityAdvice",
                table: "MediationReferrals",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "DecidedBy",
                table: "Decisions",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "IntendedDecisionId",
                table: "Decisions",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Conversation",
                table: "ContactAttempts",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "CorrectedAt",
                table: "ContactAttempts",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CorrectedBy",
                table: "ContactAttempts",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "CorrectionReason",
                table: "ContactAttempts",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<Guid>(
                name: "SupersededBy",
                table: "ContactAttempts",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Supersedes",
                table: "ContactAttempts",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgreementConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Means = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementConfirmations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Who = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ByWhen = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    KeptOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ConfirmationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Response = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ResponseText = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RespondedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Callbacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    With = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Callbacks", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "MediationSuitabilityChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Advice = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reasons = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    AnsweredBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationSuitabilityChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Mediators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MfnNumber = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Fields = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Languages = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    FieldIndex = table.Column<string>(type: "nvarchar(1221)", maxLength: 1221, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LanguageIndex = table.Column<string>(type: "nvarchar(61)", maxLength: 61, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    UnavailableUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    RatePerHourInCents = table.Column<int>(type: "int", nullable: false),
                    StaffId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    LastAppointedFor = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mediators", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OngoingCalls",
                columns: table => new
                {
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OngoingCalls", x => x.ObjectionId);
                });

            migrationBuilder.CreateTable(
                name: "PrivateNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Author = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivateNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TimeEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimeEntries", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_NextActionDueOn_Number",
                table: "Objections",
                columns: new[] { "NextActionDueOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_NextActionOwner_NextActionDueOn_Number",
                table: "Objections",
                columns: new[] { "NextActionOwner", "NextActionDueOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_WithdrawalFinalOn",
                table: "Objections",
                column: "WithdrawalFinalOn");

            migrationBuilder.CreateIndex(
                name: "IX_MediationReferrals_MediatorId_StartedOn_Id",
                table: "MediationReferrals",
                columns: new[] { "MediatorId", "StartedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementConfirmations_ObjectionId_Sequence",
                table: "AgreementConfirmations",
                columns: new[] { "ObjectionId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_ObjectionId_Sequence",
                table: "Agreements",
                columns: new[] { "ObjectionId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Callbacks_ObjectionId_Sequence",
                table: "Callbacks",
                columns: new[] { "ObjectionId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Callbacks_With_Status_At",
                table: "Callbacks",
                columns: new[] { "With", "Status", "At" });

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

            migrationBuilder.CreateIndex(
                name: "IX_MediationSuitabilityChecks_ObjectionId_Sequence",
                table: "MediationSuitabilityChecks",
                columns: new[] { "ObjectionId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_MfnNumber",
                table: "Mediators",
                column: "MfnNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_Name_Id",
                table: "Mediators",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Mediators_StaffId",
                table: "Mediators",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_PrivateNotes_ObjectionId_Author_Sequence",
                table: "PrivateNotes",
                columns: new[] { "ObjectionId", "Author", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TimeEntries_ObjectionId_Sequence",
                table: "TimeEntries",
                columns: new[] { "ObjectionId", "Sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementConfirmations");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Callbacks");

            migrationBuilder.DropTable(
                name: "InformalOutcomes");

            migrationBuilder.DropTable(
                name: "IntendedDecisions");

            migrationBuilder.DropTable(
                name: "MediationSuitabilityChecks");

            migrationBuilder.DropTable(
                name: "Mediators");

            migrationBuilder.DropTable(
                name: "OngoingCalls");

            migrationBuilder.DropTable(
                name: "PrivateNotes");

            migrationBuilder.DropTable(
                name: "TimeEntries");

            migrationBuilder.DropIndex(
                name: "IX_Objections_NextActionDueOn_Number",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "IX_Objections_NextActionOwner_NextActionDueOn_Number",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "IX_Objections_WithdrawalFinalOn",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "IX_MediationReferrals_MediatorId_StartedOn_Id",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "AgreementContested",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "AgreementDueOn",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "BadgesInBits",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "CallbackAt",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "ChosenRoute",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "ContactSoFar",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "InformalOutcome",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "Mediation",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "MediationDueOn",
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
                name: "ReplacingDecisionId",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "WasMediated",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "WithdrawalFinalOn",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "WithoutContact",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "AgainstAdviceReason",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "AgreementSignedOn",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "Contributions",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "FollowUp",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "FollowedUpOn",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "MediatorId",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "Sessions",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "SessionsCostInCents",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "SuitabilityAdvice",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "IntendedDecisionId",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Conversation",
                table: "ContactAttempts");

            migrationBuilder.DropColumn(
                name: "CorrectedAt",
                table: "ContactAttempts");

            migrationBuilder.DropColumn(
                name: "CorrectedBy",
                table: "ContactAttempts");

            migrationBuilder.DropColumn(
                name: "CorrectionReason",
                table: "ContactAttempts");

            migrationBuilder.DropColumn(
                name: "SupersededBy",
                table: "ContactAttempts");

            migrationBuilder.DropColumn(
                name: "Supersedes",
                table: "ContactAttempts");
        }
    }
}
