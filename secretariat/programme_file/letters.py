"""The papers (通知書) of a programme file: titles, sentences, labels; {…} is filled in."""

from typing import Annotated, Final

from pydantic import Field

from secretariat.programme_file.faults import template
from secretariat.programme_file.parts import Part, Text


class LetterText(Part):
    """One kind of paper."""

    title: Text
    paragraphs: tuple[Annotated[Text, template("programme")], ...]


class LetterLabels(Part):
    """What stands before the facts on papers."""

    store: Text
    merchant_id: Text
    application: Text
    reference: Text
    rate: Text
    start: Text
    services: Text
    reasons: Text
    corrections: Text
    address: Text
    provider: Text
    registered: Text
    provider_number: Text
    ends: Text
    received: Text
    suspended: Text
    conditions: Text
    grant: Text
    project: Text
    amount: Text
    review: Text
    place: Text
    severity: Text
    finding: Text
    due: Text
    resumed: Text
    change: Text
    changed_on: Text
    asked: Text
    answer_by: Text


class Letters(Part):
    """The papers by their kind, and what they share."""

    number: Annotated[Text, template("number", "version")]
    labels: LetterLabels
    unsubsidised: Annotated[Text, template("rate")]
    contact: Annotated[Text, template("provider")]
    registered: LetterText
    returned: LetterText
    rejected: LetterText
    cancelled: LetterText
    correction_reminder: LetterText = Field(alias="correction-reminder")
    correction_closed: LetterText = Field(alias="correction-closed")
    provider_registered: LetterText = Field(alias="provider-registered")
    provider_refused: LetterText = Field(alias="provider-refused")
    provider_received: LetterText = Field(alias="provider-received")
    provider_returned: LetterText = Field(alias="provider-returned")
    provider_suspended: LetterText = Field(alias="provider-suspended")
    provider_resumed: LetterText = Field(alias="provider-resumed")
    provider_cancelled: LetterText = Field(alias="provider-cancelled")
    provider_findings: LetterText = Field(alias="provider-findings")
    provider_stopped: LetterText = Field(alias="provider-stopped")
    grant_decided: LetterText = Field(alias="grant-decided")
    grant_refused: LetterText = Field(alias="grant-refused")
    grant_settled: LetterText = Field(alias="grant-settled")
    provider_quality: LetterText = Field(alias="provider-quality")
    registration_certificate: LetterText = Field(alias="registration-certificate")
    stopped: dict[str, Text]  # what merchants are told of a service, by what happened to it


_PAPERS = (field.alias or name for name, field in Letters.model_fields.items() if field.annotation is LetterText)
KINDS: Final = tuple(kind for kind in _PAPERS if kind != "registration-certificate")
"""The kinds of letters that follow from decisions, as the programme file names them; the certificate is written when it is asked for."""
