"""Registration, security reviews, evidence and grants of payment providers."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evidence_content",
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_evidence_content")),
        sqlite_strict=True,
    )
    op.create_table(
        "evidence",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", models.base.Instant(), nullable=False),
        sa.Column("kept_by", sa.Text(), nullable=False),
        sa.CheckConstraint("status IN ('kept')", name=op.f("ck_evidence_status_known")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_evidence_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["sha256"], ["evidence_content.sha256"], name=op.f("fk_evidence_sha256_evidence_content")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("number", name=op.f("uq_evidence_number")),
        sqlite_strict=True,
    )
    op.create_index("ix_evidence_case_id", "evidence", ["case_id"], unique=False)
    op.create_table(
        "licence",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("legal_kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "legal_kind IN ('prepaid-issuer', 'funds-transfer', 'bank', 'card-operator', 'other')", name=op.f("ck_licence_legal_kind_known")
        ),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_licence_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_licence_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licence")),
        sa.UniqueConstraint("provider_id", "legal_kind", "number", name=op.f("uq_licence_provider_id_legal_kind_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "modification_grant",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("project", sa.Text(), nullable=False),
        sa.Column("received_at", models.base.Instant(), nullable=False),
        sa.Column("decided_on", models.base.Day(), nullable=True),
        sa.Column("granted_yen", models.base.Serial(), nullable=True),
        sa.Column("conditions", sa.Text(), nullable=True),
        sa.Column("reported_on", models.base.Day(), nullable=True),
        sa.Column("settled_on", models.base.Day(), nullable=True),
        sa.Column("settled_yen", models.base.Serial(), nullable=True),
        sa.Column("paid_on", models.base.Day(), nullable=True),
        sa.CheckConstraint(
            "status IN ('received', 'in-review', 'granted', 'reported', 'settled', 'paid', 'refused', 'withdrawn')",
            name=op.f("ck_modification_grant_status_known"),
        ),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_modification_grant_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_modification_grant_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_modification_grant")),
        sa.UniqueConstraint("number", name=op.f("uq_modification_grant_number")),
        sqlite_strict=True,
    )
    op.create_index("ix_modification_grant_provider_id", "modification_grant", ["provider_id"], unique=False)
    op.create_table(
        "readiness_run",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("test", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("run_on", models.base.Day(), nullable=False),
        sa.Column("system_version", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("outcome IN ('pass', 'review', 'fail')", name=op.f("ck_readiness_run_outcome_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_readiness_run_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_readiness_run_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readiness_run")),
        sqlite_strict=True,
    )
    op.create_index("ix_readiness_run_provider_id", "readiness_run", ["provider_id"], unique=False)
    op.create_table(
        "security_review",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("opened_at", models.base.Instant(), nullable=False),
        sa.Column("incident_on", models.base.Day(), nullable=True),
        sa.Column("concluded_at", models.base.Instant(), nullable=True),
        sa.Column("concluded_by", sa.Text(), nullable=True),
        sa.Column("next_due_on", models.base.Day(), nullable=True),
        sa.CheckConstraint("occasion IN ('registration', 'yearly', 'incident')", name=op.f("ck_security_review_occasion_known")),
        sa.CheckConstraint("route IN ('certificate', 'investigation')", name=op.f("ck_security_review_route_known")),
        sa.CheckConstraint("status IN ('open', 'passed', 'failed')", name=op.f("ck_security_review_status_known")),
        sa.ForeignKeyConstraint(
            ["number", "version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_security_review_number_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_security_review_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_security_review")),
        sa.UniqueConstraint("number", name=op.f("uq_security_review_number")),
        sqlite_strict=True,
    )
    op.create_index("ix_security_review_provider_id", "security_review", ["provider_id"], unique=False)
    op.create_table(
        "suspension",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("starts_on", models.base.Day(), nullable=False),
        sa.Column("ends_on", models.base.Day(), nullable=True),
        sa.Column("lifted_on", models.base.Day(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_suspension_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_suspension_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suspension")),
        sqlite_strict=True,
    )
    op.create_index("ix_suspension_provider_id", "suspension", ["provider_id"], unique=False)
    op.create_table(
        "grant_cost",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("grant_id", models.base.Serial(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("planned_yen", models.base.Serial(), nullable=False),
        sa.Column("begins_on", models.base.Day(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reported_yen", models.base.Serial(), nullable=True),
        sa.Column("began_on", models.base.Day(), nullable=True),
        sa.Column("reported_outcome", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('staff', 'operating', 'development')", name=op.f("ck_grant_cost_kind_known")),
        sa.CheckConstraint("outcome IN ('pass', 'review', 'fail')", name=op.f("ck_grant_cost_outcome_known")),
        sa.CheckConstraint("reported_outcome IN ('pass', 'review', 'fail')", name=op.f("ck_grant_cost_reported_outcome_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_grant_cost_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["grant_id"], ["modification_grant.id"], name=op.f("fk_grant_cost_grant_id_modification_grant")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_cost")),
        sa.UniqueConstraint("grant_id", "place", name=op.f("uq_grant_cost_grant_id_place")),
        sqlite_strict=True,
    )
    op.create_table(
        "registration_condition",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("service_id", models.base.Serial(), nullable=True),
        sa.Column("requirement", sa.Text(), nullable=True),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("due_on", models.base.Day(), nullable=False),
        sa.Column("met_on", models.base.Day(), nullable=True),
        sa.Column("met_by", sa.Text(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_registration_condition_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_registration_condition_provider_id_provider")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_registration_condition_service_id_service")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration_condition")),
        sqlite_strict=True,
    )
    op.create_index("ix_registration_condition_provider_id", "registration_condition", ["provider_id"], unique=False)
    op.create_table(
        "review_answer",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("review_id", models.base.Serial(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("outcome IN ('pass', 'review', 'fail')", name=op.f("ck_review_answer_outcome_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_review_answer_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["review_id"], ["security_review.id"], name=op.f("fk_review_answer_review_id_security_review")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_answer")),
        sa.UniqueConstraint("review_id", "question", name=op.f("uq_review_answer_review_id_question")),
        sqlite_strict=True,
    )
    op.create_table(
        "security_finding",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("review_id", models.base.Serial(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("due_on", models.base.Day(), nullable=False),
        sa.Column("found_by", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=True),
        sa.Column("remedied_on", models.base.Day(), nullable=True),
        sa.Column("remedied_by", sa.Text(), nullable=True),
        sa.Column("verified_by", sa.Text(), nullable=True),
        sa.Column("verified_on", models.base.Day(), nullable=True),
        sa.Column("times_reopened", sa.Integer(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("severity IN ('critical', 'high', 'medium', 'low')", name=op.f("ck_security_finding_severity_known")),
        sa.CheckConstraint("status IN ('open', 'remedied', 'closed')", name=op.f("ck_security_finding_status_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_security_finding_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["review_id"], ["security_review.id"], name=op.f("fk_security_finding_review_id_security_review")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_security_finding")),
        sa.UniqueConstraint("review_id", "place", name=op.f("uq_security_finding_review_id_place")),
        sqlite_strict=True,
    )
    op.create_index("ix_security_finding_status_due_on", "security_finding", ["status", "due_on"], unique=False)
    op.create_table(
        "service_amendment",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("service_id", models.base.Serial(), nullable=False),
        sa.Column("valid_from", models.base.Day(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("grant_basis", sa.Text(), nullable=False),
        sa.Column("return_method", sa.Text(), nullable=False),
        sa.Column("usable_at", sa.Text(), nullable=False),
        sa.Column("merchant_fee", sa.Integer(), nullable=False),
        sa.Column("presentation", sa.Text(), nullable=True),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("grant_basis IN ('prepaid', 'paid')", name=op.f("ck_service_amendment_grant_basis_known")),
        sa.CheckConstraint(
            "kind IN ('credit-card', 'debit-card', 'e-money', 'qr-code', 'prepaid', 'other')", name=op.f("ck_service_amendment_kind_known")
        ),
        sa.CheckConstraint(
            "return_method IN ('points', 'prepaid-value', 'instant', 'direct-debit', 'account-credit')",
            name=op.f("ck_service_amendment_return_method_known"),
        ),
        sa.CheckConstraint("usable_at IN ('all', 'limited')", name=op.f("ck_service_amendment_usable_at_known")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_service_amendment_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_service_amendment_service_id_service")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_amendment")),
        sa.UniqueConstraint("service_id", "valid_from", name=op.f("uq_service_amendment_service_id_valid_from")),
        sqlite_strict=True,
    )
    op.create_table(
        "settled_requirement",
        sa.Column("id", models.base.Serial(), nullable=False),
        sa.Column("provider_id", models.base.Serial(), nullable=False),
        sa.Column("service_id", models.base.Serial(), nullable=True),
        sa.Column("requirement", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("outcome IN ('pass', 'review', 'fail')", name=op.f("ck_settled_requirement_outcome_known")),
        sa.CheckConstraint(
            "requirement IN ('licence', 'residents', 'security', 'readiness', 'grant-basis', 'usable', 'fee', 'return-method', 'presentation')",
            name=op.f("ck_settled_requirement_requirement_known"),
        ),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_settled_requirement_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_settled_requirement_provider_id_provider")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_settled_requirement_service_id_service")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settled_requirement")),
        sqlite_strict=True,
    )
    op.create_index("ix_settled_requirement_provider_id", "settled_requirement", ["provider_id"], unique=False)
    op.create_table(
        "certificate_examination",
        sa.Column("certificate_id", models.base.Serial(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", models.base.Instant(), nullable=False),
        sa.Column("entry_case", sa.Text(), nullable=False),
        sa.Column("entry_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("outcome IN ('pass', 'review', 'fail')", name=op.f("ck_certificate_examination_outcome_known")),
        sa.ForeignKeyConstraint(["certificate_id"], ["certificate.id"], name=op.f("fk_certificate_examination_certificate_id_certificate")),
        sa.ForeignKeyConstraint(
            ["entry_case", "entry_version"],
            ["journal.case_id", "journal.version"],
            name=op.f("fk_certificate_examination_entry_case_entry_version_journal"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("certificate_id", name=op.f("pk_certificate_examination")),
        sqlite_strict=True,
    )
    op.create_index("ix_membership_service_id", "membership", ["service_id"], unique=False)
    op.create_index("ix_certificate_valid_to", "certificate", ["valid_to"], unique=False)
    op.add_column("provider", sa.Column("registration_number", models.base.Serial(), nullable=True))
    op.add_column("provider", sa.Column("cancelled_from", models.base.Day(), nullable=True))
    op.add_column("provider", sa.Column("proposed_by", sa.Text(), nullable=True))
    op.create_index("uq_provider_registration_number", "provider", ["registration_number"], unique=True)
    op.add_column("service", sa.Column("presentation", sa.Text(), nullable=True))
    op.add_column("shipment", sa.Column("held_for", sa.Text(), nullable=True))
