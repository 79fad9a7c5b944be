"""How long personal data is kept (保存期間), as the programme file says, and what may be erased earlier where a person asks for it.

A period runs from the end of the fiscal year (31 March) in which the case came to its end. Sources of what holds by default:
papers behind a grant five years after the end of the project (公文書等の管理に関する法律施行令 別表: 補助金等の交付に係る事業が
終了する日に係る特定日以後5年; grant rules under 補助金等に係る予算の執行の適正化に関する法律 ask the same of whoever received one);
claims for damages lapse after three years (民法 724). What is no longer needed is to be erased without delay
(個人情報の保護に関する法律 22, numbered as of April 2022).
"""

from secretariat.programme_file.parts import AtLeastOneYear, Part


class RetentionPeriod(Part):
    """Years; `on_request`: whether it may be erased earlier where the person whom it is about asks for it."""

    years: AtLeastOneYear
    on_request: bool = False


_BEHIND_A_GRANT = RetentionPeriod(years=5)
_UNTIL_CLAIMS_LAPSE = RetentionPeriod(years=3)


class RetentionRules(Part):
    """The periods of the kinds of cases. What was registered, and its provider, counts from the end of the programme at the earliest."""

    registered: RetentionPeriod = _BEHIND_A_GRANT
    not_registered: RetentionPeriod = _BEHIND_A_GRANT
    parcels: RetentionPeriod = _BEHIND_A_GRANT
    receipts: RetentionPeriod = _BEHIND_A_GRANT
    providers: RetentionPeriod = _BEHIND_A_GRANT
    inquiries: RetentionPeriod = RetentionPeriod(years=3, on_request=True)
    looks: RetentionPeriod = _UNTIL_CLAIMS_LAPSE
    requests: RetentionPeriod = _UNTIL_CLAIMS_LAPSE
