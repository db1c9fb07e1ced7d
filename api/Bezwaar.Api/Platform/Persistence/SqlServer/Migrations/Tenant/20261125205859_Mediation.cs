using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.SqlServer.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class Mediation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<string>(
                name: "SuitabilityAdvice",
                table: "MediationReferrals",
                type: "nvarchar(50)",
                maxLength: 50,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

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

            migrationBuilder.CreateIndex(
                name: "IX_MediationReferrals_MediatorId_StartedOn_Id",
                table: "MediationReferrals",
                columns: new[] { "MediatorId", "StartedOn", "Id" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MediationSuitabilityChecks");

            migrationBuilder.DropTable(
                name: "Mediators");

            migrationBuilder.DropIndex(
                name: "IX_MediationReferrals_MediatorId_StartedOn_Id",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "Mediation",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "MediationDueOn",
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
                name: "SuitabilityAdvice",
                table: "MediationReferrals");
        }
    }
}
