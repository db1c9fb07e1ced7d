using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
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
                type: "TEXT",
                maxLength: 50,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateOnly>(
                name: "MediationDueOn",
                table: "Objections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AgainstAdviceReason",
                table: "MediationReferrals",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AgreementSignedOn",
                table: "MediationReferrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contributions",
                table: "MediationReferrals",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "FollowUp",
                table: "MediationReferrals",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FollowedUpOn",
                table: "MediationReferrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MediatorId",
                table: "MediationReferrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sessions",
                table: "MediationReferrals",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "SuitabilityAdvice",
                table: "MediationReferrals",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MediationSuitabilityChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    Advice = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationSuitabilityChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Mediators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MfnNumber = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    Languages = table.Column<string>(type: "TEXT", nullable: false),
                    FieldIndex = table.Column<string>(type: "TEXT", maxLength: 1221, nullable: false),
                    LanguageIndex = table.Column<string>(type: "TEXT", maxLength: 61, nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UnavailableUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RatePerHourInCents = table.Column<int>(type: "INTEGER", nullable: false),
                    StaffId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastAppointedFor = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
