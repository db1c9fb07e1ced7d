using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.PostgreSql.Migrations.Tenant
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
                type: "character varying(50)",
                maxLength: 50,
                nullable: false,
                defaultValue: "None",
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "MediationDueOn",
                table: "Objections",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AgainstAdviceReason",
                table: "MediationReferrals",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AgreementSignedOn",
                table: "MediationReferrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contributions",
                table: "MediationReferrals",
                type: "text",
                nullable: false,
                defaultValue: "[]",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "FollowUp",
                table: "MediationReferrals",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "FollowedUpOn",
                table: "MediationReferrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MediatorId",
                table: "MediationReferrals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sessions",
                table: "MediationReferrals",
                type: "text",
                nullable: false,
                defaultValue: "[]",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SuitabilityAdvice",
                table: "MediationReferrals",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "MediationSuitabilityChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Advice = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false, collation: "C"),
                    Reasons = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnsweredBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediationSuitabilityChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Mediators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    MfnNumber = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    Fields = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Languages = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FieldIndex = table.Column<string>(type: "character varying(1221)", maxLength: 1221, nullable: false, collation: "C"),
                    LanguageIndex = table.Column<string>(type: "character varying(61)", maxLength: 61, nullable: false, collation: "C"),
                    Region = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    UnavailableUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    RatePerHourInCents = table.Column<int>(type: "integer", nullable: false),
                    StaffId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false, collation: "C"),
                    Phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
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
