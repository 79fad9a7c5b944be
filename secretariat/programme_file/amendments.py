"""Reports of changes (変更届, 登録取消届) in the programme file: what needs no reviewer, how far ahead, how long one may wait."""

from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.programme_file.parts import Days, Part

# by a new application or another procedure: who applies, and the provider's own numbers
NOT_AMENDABLE: Final = frozenset({"provider_reference", "merchant_id", "applicant_kind", "corporate_number"})
AMENDABLE: Final = tuple(column.key for column in APPLICATION_COLUMNS if column.key not in NOT_AMENDABLE)
# these decide on eligibility, on the rate or on which store it is, so a person looks at them
JUDGED: Final = frozenset(
    {
        *("services", "consent", "franchise", "chain_name", "exclusion", "excluded_goods", "industry_class", "capital_yen", "employees"),
        *("taxable_income_1", "taxable_income_2", "taxable_income_3", "parent_capital_yen", "parent_share_percent"),
    }
)


def _is_plain(field: str) -> str:
    known = tuple(key for key in AMENDABLE if key not in JUDGED)
    if field not in known:
        raise PydanticCustomError("enum", "no such field", {"expected": ", ".join(known)})
    return field


class AmendmentRules(Part):
    """`at_once`: fields that are accepted as they come. Calendar days: how far ahead a change may lie, how long one may wait.

    `cancel_reason`: the reason that a cancellation goes by where whoever accepts it gives none.
    """

    at_once: frozenset[Annotated[str, AfterValidator(_is_plain)]] = frozenset(
        {
            *("phone", "building", "store_url", "contact_name", "contact_email", "industry_detail", "representative"),
            *("kit_postal_code", "kit_address", "kit_addressee", "kit_phone"),
        }
    )
    days_ahead: Days = 90
    waiting_days: Days = 7
    cancel_reason: Annotated[str, Field(min_length=1)] = "closed-down"
