using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bezwaar.Api.Platform.Persistence.Sqlite.Migrations.Tenant
{
    /// <inheritdoc />
    public partial class OwnReferrals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MediatorStaffId",
                table: "MediationReferrals",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_MediationReferrals_MediatorStaffId_StartedOn_Id",
                table: "MediationReferrals",
                columns: new[] { "MediatorStaffId", "StartedOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MediationReferrals_MediatorStaffId_StartedOn_Id",
                table: "MediationReferrals");

            migrationBuilder.DropColumn(
                name: "MediatorStaffId",
                table: "MediationReferrals");
        }
    }
}
