using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class Access : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DestroyFrom",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetentionCategory",
                table: "Objections",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MediatorStaffId",
                table: "MediationReferrals",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ObjectionId",
                table: "IdempotentAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessLogEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReaderKind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ReaderId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    PurposeText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessLogEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DestructionLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CaseCount = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenOffCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Certificate = table.Column<string>(type: "TEXT", nullable: true),
                    CertificateHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DestructionLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EmailConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmailConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EmailConfirmations_Objections_ObjectionId",
                        column: x => x.ObjectionId,
                        principalTable: "Objections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProtectedContent = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingMails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Participants",
                columns: table => new
                {
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    LookupKey = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: false),
                    Masked = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    LinkedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participants", x => new { x.ObjectionId, x.Role });
                    table.ForeignKey(
                        name: "FK_Participants_Objections_ObjectionId",
                        column: x => x.ObjectionId,
                        principalTable: "Objections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    KeyHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    ProtectedTicket = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.KeyHash);
                });

            migrationBuilder.CreateTable(
                name: "DestructionListCases",
                columns: table => new
                {
                    ListId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DecisionType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    RetentionCategory = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DestroyFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ProposeAgainFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DestroyedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DestructionListCases", x => new { x.ListId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_DestructionListCases_DestructionLists_ListId",
                        column: x => x.ListId,
                        principalTable: "DestructionLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_DestroyFrom_Number",
                table: "Objections",
                columns: new[] { "DestroyFrom", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_MediationReferrals_MediatorStaffId_StartedOn_Id",
                table: "MediationReferrals",
                columns: new[] { "MediatorStaffId", "StartedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentAnswers_ObjectionId",
                table: "IdempotentAnswers",
                column: "ObjectionId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessLogEntries_ObjectionId_Id",
                table: "AccessLogEntries",
                columns: new[] { "ObjectionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DestructionListCases_ListId_State_Sequence",
                table: "DestructionListCases",
                columns: new[] { "ListId", "State", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_DestructionListCases_ObjectionId_State",
                table: "DestructionListCases",
                columns: new[] { "ObjectionId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_DestructionLists_Sequence",
                table: "DestructionLists",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DestructionLists_Status",
                table: "DestructionLists",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_EmailConfirmations_ObjectionId",
                table: "EmailConfirmations",
                column: "ObjectionId");

            migrationBuilder.CreateIndex(
                name: "IX_EmailConfirmations_TokenHash",
                table: "EmailConfirmations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_CaseId",
                table: "OutgoingMails",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_NextAttemptAt",
                table: "OutgoingMails",
                column: "NextAttemptAt");

            migrationBuilder.CreateIndex(
                name: "IX_Participants_LookupKey_ObjectionId",
                table: "Participants",
                columns: new[] { "LookupKey", "ObjectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ExpiresAt",
                table: "Sessions",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessLogEntries");

            migrationBuilder.DropTable(
                name: "DestructionListCases");

            migrationBuilder.DropTable(
                name: "EmailConfirmations");

            migrationBuilder.DropTable(
                name: "OutgoingMails");

            migrationBuilder.DropTable(
                name: "Participants");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "DestructionLists");

            migrationBuilder.DropIndex(
                name: "IX_Objections_DestroyFrom_Number",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "IX_MediationReferrals_MediatorStaffId_StartedOn_Id",
                table: "MediationReferrals");

            migrationBuilder.DropIndex(
                name: "IX_IdempotentAnswers_ObjectionId",
                table: "IdempotentAnswers");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "DestroyFrom",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "RetentionCategory",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "MediatorStaffId",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "ObjectionId",
                table: "IdempotentAnswers");
        }
    }
}
