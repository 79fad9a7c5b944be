"""Where a text is chosen by a word of a vocabulary, there is one for every word: a missing one would end the program at that screen."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

import pytest

from exports.kits.batch_papers import Paper
from models.vocabulary import (
    ApplicantKind,
    ApplicationStatus,
    Channel,
    CorrectionStatus,
    Document,
    Franchise,
    Industry,
    LookOrigin,
    LookStatus,
    Outcome,
    PairDecision,
    ReceiptStatus,
    Role,
    Rule,
    Skill,
    StoreKind,
    StoreSign,
    Verdict,
)
from models.vocabulary_amendments import AmendmentChannel, AmendmentKind, AmendmentStatus
from models.vocabulary_inquiries import (
    Caller,
    Desk,
    Hears,
    InquiryChannel,
    InquiryStatus,
    LookKind,
    PublicStatus,
    Turn,
    Verification,
    VerificationItem,
)
from models.vocabulary_kits import (
    PRINTED_KITS,
    Carrier,
    Design,
    Kit,
    LogoOutcome,
    Movement,
    OrderChannel,
    ReturnedGoods,
    ShipmentStatus,
    ShippingBatchStatus,
)
from models.vocabulary_privacy import HoldReason, RequestKind, RequestStatus, Retention
from models.vocabulary_providers import (
    CertificateStandard,
    FindingStatus,
    GrantBasis,
    GrantStatus,
    LegalKind,
    ProviderStatus,
    Requirement,
    ReturnMethod,
    ReviewOccasion,
    ReviewRoute,
    ReviewStatus,
    ServiceKind,
    Severity,
)
from models.vocabulary_quality import FindingKind
from models.vocabulary_succession import SuccessionKind, SuccessionStatus
from screens.figures_behind import GroupKind
from screens.figures_map import Measure
from screens.inquiries import View
from secretariat.casework.bulk import Outcomes
from secretariat.casework.documents import PaperState
from secretariat.casework.waiting_corrections import Lateness
from secretariat.kits.address_checks import AddressDoubt
from secretariat.kits.listing import Concern
from secretariat.kits.releasing import Stay
from secretariat.kits.returns.listing import Deadline
from secretariat.privacy.subjects import Part
from secretariat.screening.delays import Cause
from secretariat.screening.queue_view import Moved, Only
from tests.test_catalogue import every_text

OF_A_VOCABULARY: Final[Mapping[str, Iterable[StrEnum]]] = {
    "checks.rule.": Rule,
    "documents.state.": PaperState,
    "kit_planning.doubt_": AddressDoubt,
    "kit_planning.stay_": Stay,
    "logos.outcome_": LogoOutcome,
    "looks.cause_": Cause,
    "looks.count_": LookStatus,
    "looks.origin_": LookOrigin,
    "lookup.kit.": Kit,
    "privacy.kind.": RequestKind,
    "privacy.part.": Part,
    "privacy.reason.": HoldReason,
    "privacy.retention.": Retention,
    "provider_requirements.name.": Requirement,
    "returns.kept_": Deadline,
    "screen_batch.next_": ShippingBatchStatus,
    "screen_batch_papers.paper_": Paper,
    "screen_bulk.count_": Outcomes,
    "screen_bulk.outcome_": Outcomes,
    "screen_corrections.view.": Lateness,
    "screen_figures.kind_": GroupKind,
    "screen_figures.map_": Measure,
    "screen_grant.outcome.": Outcome,
    "screen_inquiries.state.": InquiryStatus,
    "screen_inquiries.view.": View,
    "screen_kits.concern_": Concern,
    "screen_kits.through_": OrderChannel,
    "screen_login.role.": Role,
    "screen_lookup.public_status.": ApplicationStatus,
    "screen_quality.kind_": FindingKind,
    "screen_queue.moved_": Moved,
    "screen_queue.only.": Only,
    "screen_review.franchise.": Franchise,
    "screen_review.store_kind.": StoreKind,
    "staff.role.": Role,
    "status_columns.moved_": Moved,
    "status_columns.only_": Only,
    "stores.decided.": PairDecision,
    "succession.kind.": SuccessionKind,
    "succession.status.": SuccessionStatus,
    "words.amendment_channel.": AmendmentChannel,
    "words.amendment_kind.": AmendmentKind,
    "words.amendment_status.": AmendmentStatus,
    "words.applicant_kind.": ApplicantKind,
    "words.application_status.": ApplicationStatus,
    "words.caller.": Caller,
    "words.caller_verification.": Verification,
    "words.carrier.": Carrier,
    "words.certificate.": CertificateStandard,
    "words.channel.": Channel,
    "words.correction_status.": CorrectionStatus,
    "words.design.": Design,
    "words.desk.": Desk,
    "words.document.": Document,
    "words.finding_status.": FindingStatus,
    "words.grant_basis.": GrantBasis,
    "words.grant_status.": GrantStatus,
    "words.hears.": Hears,
    "words.industry.": Industry,
    "words.inquiry_channel.": InquiryChannel,
    "words.inquiry_status.": InquiryStatus,
    "words.kit.": Kit,
    "words.lateness.": Lateness,
    "words.legal_kind.": LegalKind,
    "words.look.": LookKind,
    "words.outcome.": Outcome,
    "words.privacy_request_status.": RequestStatus,
    "words.provider_status.": ProviderStatus,
    "words.public_status.": PublicStatus,
    "words.receipt_status.": ReceiptStatus,
    "words.return_method.": ReturnMethod,
    "words.returned_goods.": ReturnedGoods,
    "words.review_occasion.": ReviewOccasion,
    "words.review_route.": ReviewRoute,
    "words.review_status.": ReviewStatus,
    "words.same_store_sign.": StoreSign,
    "words.service_kind.": ServiceKind,
    "words.severity.": Severity,
    "words.shipment_status.": ShipmentStatus,
    "words.shipping_batch_status.": ShippingBatchStatus,
    "words.skill.": Skill,
    "words.stock_movement.": Movement,
    "words.turn.": Turn,
    "words.verdict.": Verdict,
    "words.verification_item.": VerificationItem,
    "screen_review.kit_": (*PRINTED_KITS, Kit.DIGITAL),  # what follows from an approval
    "screen_closing.count_kit_": (*PRINTED_KITS, Kit.DIGITAL),
}


@pytest.mark.parametrize("beginning", OF_A_VOCABULARY)
def test_there_is_a_text_for_every_word_of_the_vocabulary(beginning: str) -> None:
    texts = {key.replace("-", "_").lower() for key in every_text("ja")}
    assert [word for word in OF_A_VOCABULARY[beginning] if f"{beginning}{word.value}".replace("-", "_").lower() not in texts] == []
