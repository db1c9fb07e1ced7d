using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FilingDraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Received = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Sha256 = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    SentBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FilingDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ProtectedAnswers = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FilingDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DocumentPieces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FilingDraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    MailedTo = table.Column<string>(type: "TEXT", maxLength: 43, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
