"""The one registry of checkers, in the order in which they are shown: what harms first stands first."""

from collections.abc import Mapping
from typing import Final

from secretariat.patrol import amendments, applications, around, fixes, inquiries, looks, programme, returns, standing
from secretariat.patrol.fixes import Do, in_one_transaction
from secretariat.patrol.stuck import Checker, Find


def _freeing(name: str, find: Find) -> Checker:
    return _fixed(name, find, fixes.free, "free")


def _fixed(name: str, find: Find, do: Do, fix_name: str) -> Checker:
    return Checker(name, find, in_one_transaction(find, do), fix_name)


CHECKERS: Final[Mapping[str, Checker]] = {
    checker.name: checker
    for checker in (
        Checker("closing-stopped", around.closing_stopped, fixes.resume_closing, "resume-closing"),
        Checker("recheck-unfinished", programme.recheck_unfinished, programme.resume_recheck, "resume-recheck"),
        Checker("file-unconfirmed", around.file_unconfirmed),
        Checker("approved-without-start", applications.approved_without_start),
        Checker("services-ended", applications.services_ended),
        Checker("taken-over", applications.taken_over),
        Checker("succession-failed", applications.succession_failed),
        _freeing("holder-gone", applications.holder_gone),
        Checker("second-waiting", applications.second_waiting),
        _freeing("correction-unread", applications.correction_unread),
        _freeing("left-open", applications.left_open),
        _freeing("held-untouched", applications.held_untouched),
        Checker("amendment-due", amendments.amendment_due, amendments.enter_changes, "enter-changes"),
        Checker("amendment-waiting", amendments.amendment_waiting),
        Checker("ineligible-registered", amendments.ineligible_registered),
        Checker("chain-rate-differs", programme.chain_rate_differs),
        Checker("proposal-unsigned", around.proposal_unsigned),
        Checker("review-overdue", around.review_overdue),
        Checker("letter-unwritten", around.letter_unwritten),
        Checker("kit-without-address", around.kit_without_address),
        Checker("kit-order-doubtful", around.kit_order_doubtful),
        _fixed("kit-unregistered", around.kit_unregistered, fixes.cancel_kit, "cancel-kit"),
        _fixed("kit-held", around.kit_held, fixes.release_kit, "release-kit"),
        Checker("kit-kept-too-long", returns.kit_kept_too_long),
        Checker("kit-came-back", returns.kit_came_back),
        Checker("looks-unusual", looks.looks_unusual),
        Checker("follow-up-overdue", inquiries.follow_up_overdue),
        Checker("call-left-on", inquiries.call_left_on),
        Checker("standing-order-failed", standing.standing_order_failed),
        Checker("file-left-behind", around.file_left_behind, fixes.clear_files, "clear-files"),
    )
}
