using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class AccessLogAndRetention : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessLogEntries");

            migrationBuilder.DropTable(
                name: "DestructionListCases");

            migrationBuilder.DropTable(
                name: "DestructionLists");

            migrationBuilder.DropIndex(
                name: "IX_Objections_DestroyFrom_Number",
                table: "Objections");

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
                name: "ObjectionId",
                table: "IdempotentAnswers");
        }
    }
}
