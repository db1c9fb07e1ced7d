using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.PostgreSql.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FilingDraftId = table.Column<Guid>(type: "uuid", nullable: true),
                    ObjectionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sequence = table.Column<int>(type: "integer", nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Received = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false, collation: "C"),
                    Refusal = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    Sha256 = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    SentBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FilingDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Owner = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    Step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    ProtectedAnswers = table.Column<byte[]>(type: "bytea", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DocumentPieces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentPieces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentPieces_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "FilingDraftLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FilingDraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    MailedTo = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true, collation: "C"),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingDraftLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FilingDraftLinks_FilingDrafts_FilingDraftId",
                        column: x => x.FilingDraftId,
                        principalTable: "FilingDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentPieces_DocumentId",
                table: "DocumentPieces",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_FilingDraftId",
                table: "Documents",
                column: "FilingDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_ObjectionId_Sequence",
                table: "Documents",
                columns: new[] { "ObjectionId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_FilingDraftLinks_FilingDraftId",
                table: "FilingDraftLinks",
                column: "FilingDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_FilingDraftLinks_MailedTo_CreatedAt",
                table: "FilingDraftLinks",
                columns: new[] { "MailedTo", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FilingDraftLinks_TokenHash",
                table: "FilingDraftLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FilingDrafts_ExpiresOn",
                table: "FilingDrafts",
                column: "ExpiresOn");

            migrationBuilder.CreateIndex(
                name: "IX_FilingDrafts_Owner_SavedAt",
                table: "FilingDrafts",
                columns: new[] { "Owner", "SavedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DocumentPieces");

            migrationBuilder.DropTable(
                name: "FilingDraftLinks");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "FilingDrafts");
        }
    }
}
