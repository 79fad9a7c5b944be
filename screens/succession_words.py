"""What the review screen says of a change of operator: from whom and to whom the store came, and what follows from it."""

from models.vocabulary import ApplicationStatus
from models.vocabulary_succession import SuccessionStatus
from screens.formats import full_day
from screens.widgets.signed_lines import SignedLine
from screens.workplace import Workplace
from secretariat.casework.review import ReviewCase
from secretariat.succession.records import SuccessionShown


def succession_lines(case: ReviewCase, workplace: Workplace) -> list[SignedLine]:
    """The successions of a case that stand."""
    standing = (one for one in case.successions if one.status != SuccessionStatus.UNDONE)
    return [_line(one, workplace) for one in standing]


def _line(one: SuccessionShown, workplace: Workplace) -> SignedLine:
    words = workplace.words
    is_successor, is_over = one.of == "predecessor", one.status == SuccessionStatus.COMPLETED
    told = words(
        "succession.from" if is_successor else "succession.to",
        number=one.number,
        name=one.business_name,
        kind=words(f"succession.kind.{one.kind}"),
        on=full_day(one.transferred_on, workplace.language),
    )
    follows, sign = "", " "
    if is_successor:
        follows = words("succession.over" if is_over else "succession.ends_with", number=one.number)
    elif not is_over and one.application_status in {ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN}:
        follows, sign = words("succession.failed"), "!"
    text = f"{told}\n{follows}" if follows else told
    return SignedLine(words("screen_succession.label"), text, sign, "warning" if sign == "!" else "plain")
