using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Catalog
{
    /// <inheritdoc />
    public partial class Access : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OpenIddictApplications_MunicipalityId",
                table: "OpenIddictApplications");

            migrationBuilder.AddColumn<string>(
                name: "ClientIdAtIssuer",
                table: "OpenIddictApplications",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CreatedAt",
                table: "OpenIddictApplications",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "Issuer",
                table: "OpenIddictApplications",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastUsedAt",
                table: "OpenIddictApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PreviousSecret",
                table: "OpenIddictApplications",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PreviousSecretUntil",
                table: "OpenIddictApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "OpenIddictApplications",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "Behandeling van bezwaren");

            migrationBuilder.AddColumn<DateTime>(
                name: "RevokedAt",
                table: "OpenIddictApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "OpenIddictApplications",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateTable(
                name: "MunicipalityKeys",
                columns: table => new
                {
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProtectedKey = table.Column<byte[]>(type: "BLOB", maxLength: 1000, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityKeys", x => x.MunicipalityId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictApplications_MunicipalityId_ClientId",
                table: "OpenIddictApplications",
                columns: new[] { "MunicipalityId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictApplications_MunicipalityId_Issuer_ClientIdAtIssuer",
                table: "OpenIddictApplications",
                columns: new[] { "MunicipalityId", "Issuer", "ClientIdAtIssuer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MunicipalityKeys");

            migrationBuilder.DropIndex(
                name: "IX_OpenIddictApplications_MunicipalityId_ClientId",
                table: "OpenIddictApplications");

            migrationBuilder.DropIndex(
                name: "IX_OpenIddictApplications_MunicipalityId_Issuer_ClientIdAtIssuer",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "ClientIdAtIssuer",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "CreatedAt",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "Issuer",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "LastUsedAt",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "PreviousSecret",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "PreviousSecretUntil",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "RevokedAt",
                table: "OpenIddictApplications");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "OpenIddictApplications");

            migrationBuilder.CreateIndex(
                name: "IX_OpenIddictApplications_MunicipalityId",
                table: "OpenIddictApplications",
                column: "MunicipalityId");
        }
    }
}
