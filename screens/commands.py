"""The one list of commands: keys, the last line, the palette, the help and the menu all come from it.

A command's words are `commands.NAME.label` and `commands.NAME.help` of the catalogue; what it does is the method `do_NAME` of the screen
(or of the application, where it is offered everywhere). What a person may not do now is shown greyed, with the reason.

Keys stay clear of input methods (F6 to F10 convert, blank and Ctrl+Space switch), of browsers (F5, F11, F12, Ctrl+T, Ctrl+N, Ctrl+W)
and of what terminals keep for themselves (Ctrl+S, Ctrl+Z, Ctrl+B, Ctrl+A). Single letters work where no text is being typed.
"""

from dataclasses import dataclass
from typing import Final

EVERYWHERE: Final = frozenset({"*"})


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    `key`: as Textual names it; None: palette only. `places`: names of screens, or EVERYWHERE. `deed`: who may (secretariat.permissions),
    None: anybody there. `line`: its place in the last line, smallest first; None: not shown there.
    """

    name: str
    key: str | None
    places: frozenset[str]
    deed: str | None = None
    line: int | None = None


def _at(*places: str) -> frozenset[str]:
    return frozenset(places)


LISTS: Final = _at("queue", "providers", "watch", "looks", "overdue", "patrol", "quality", "figure_groups")
CASES: Final = _at("queue", "review")
FIGURES: Final = _at("figures", "figures_map")
CALLS: Final = _at("lookup", "card", "business")  # where an operator is while a call is on
# lists in one order
WAITING: Final = _at(
    "batches", "corrections", "receipts", "amendments", "chains", "stock", "parcels", "inquiries", "card_looks", "standing"
)
# one case each
SINGLE: Final = _at("compare", "provider", "security", "dependents", "grant", "amendment", "chain", "stock_item", "parcel", "inquiry")

COMMANDS: Final = (
    # everywhere
    Command("help", "f1", EVERYWHERE, line=90),
    Command("palette", "ctrl+p", EVERYWHERE, line=91),
    Command("go", "ctrl+g", EVERYWHERE, line=92),
    Command("back", "escape", EVERYWHERE),
    Command("lock", "ctrl+l", EVERYWHERE),
    Command("export", None, EVERYWHERE),
    Command("work", "ctrl+x", EVERYWHERE),
    Command("theme", None, EVERYWHERE),
    Command("contrast", None, EVERYWHERE),
    Command("language", None, EVERYWHERE),
    Command("own_password", None, EVERYWHERE),
    Command("log_out", None, EVERYWHERE),
    Command("quit", "ctrl+q", EVERYWHERE),
    # home
    Command("open_line", "enter", _at("home"), line=10),
    Command("open_figures", "s", _at("home"), "figures", line=20),
    # figures of the office
    Command("open_behind", "enter", FIGURES | _at("figure_groups"), line=10),
    Command("figures_as_at", "d", FIGURES, line=11),
    Command("figures_now", "n", FIGURES, line=12),
    Command("figures_map", "m", _at("figures"), line=13),
    Command("map_measure", "v", _at("figures_map"), line=14),
    Command("export_figures", "x", _at("figures"), "export-status", line=15),
    # look-up
    Command("open_card", "enter", _at("lookup", "business"), "lookup", line=10),
    Command("verify_caller", "f2", CALLS, "take-calls", line=11),
    Command("wrap_up", "f3", CALLS, "take-calls", line=12),
    Command("pass_on", "f4", CALLS, "take-calls", line=13),
    Command("card_menu", "enter", _at("card"), "lookup", line=10),
    Command("unmask", "u", _at("card"), "lookup", line=23),
    Command("request_change", "d", _at("card"), "take-calls", line=22),
    Command("open_business", "b", _at("card"), "lookup", line=24),
    Command("open_review", "o", _at("lookup", "card"), "show", line=26),
    # intake
    Command("choose_file", "f2", _at("intake"), line=10),
    Command("try_intake", "f3", _at("intake"), line=20),
    Command("take_in", "f4", _at("intake"), line=30),
    Command("write_report", "w", _at("intake"), line=40),
    Command("take_papers", "d", _at("intake"), "intake-documents", line=45),
    Command("open_receipts", "b", _at("intake"), "show-receipts", line=50),
    # the ledger of receipts, files that wait for a second person
    Command("receipt_step", "enter", _at("receipts"), line=10),
    Command("add_receipt", "a", _at("receipts"), "receipts", line=11),
    Command("link_receipt", "l", _at("receipts"), "receipts", line=12),
    Command("send_back", "x", _at("receipts"), "receipts", line=13),
    Command("confirm_batch", "f3", _at("receipts"), "confirm", line=14),
    Command("decline_batch", "f4", _at("receipts"), "confirm", line=15),
    Command("receipt_view", "v", _at("receipts"), line=19),
    # the register of chains
    Command("open_chain", "enter", _at("chains"), "show-chains", line=10),
    Command("enter_chain", "a", _at("chains"), "chains", line=11),
    Command("chain_view", "v", _at("chains"), line=19),
    Command("open_member", "enter", _at("chain"), "show", line=10),
    Command("decide_rate", "f3", _at("chain"), "chains", line=11),
    Command("amend_chain", "a", _at("chain"), "chains", line=12),
    Command("name_chain", "w", _at("chain"), "name-chain", line=13),
    Command("close_chain", "x", _at("chain"), "chains", line=14),
    Command("affected_members", "v", _at("chain"), line=19),
    # the stock of the warehouse
    Command("open_stock_item", "enter", _at("stock"), "kits", line=10),
    Command("receive_stock", "a", _at("stock", "stock_item"), "kits", line=11),
    Command("count_stock", "k", _at("stock", "stock_item"), "kits", line=12),
    Command("lose_stock", "x", _at("stock", "stock_item"), "kits", line=13),
    Command("receive_stock_file", "f", _at("stock"), "kits", line=14),
    Command("stock_view", "v", _at("stock"), line=19),
    # parcels
    Command("open_cell", "enter", _at("kits"), "show-shipments", line=10),
    Command("release_kits", "f3", _at("kits"), "kits", line=11),
    Command("kit_batches", "b", _at("kits"), "kits", line=12),
    Command("kit_stock", "z", _at("kits"), "kits", line=13),
    Command("next_kit", "right", _at("kits")),
    Command("previous_kit", "left", _at("kits")),
    Command("open_parcel", "enter", _at("parcels"), "show-shipments", line=10),
    Command("parcel_view", "v", _at("parcels"), line=12),
    Command("parcel_kit", "k", _at("parcels"), line=13),
    Command("parcel_due", "d", _at("parcels"), line=14),
    Command("inspect_parcel", "i", _at("parcel"), "kits", line=10),
    Command("resend_parcel", "s", _at("parcel"), "kits", line=11),
    Command("close_return", "e", _at("parcel"), "kits", line=12),
    Command("correct_address", "d", _at("parcel"), "correct-kit-address", line=13),
    Command("correct_tracking", "t", _at("parcel"), "kits", line=14),
    Command("order_pieces", "a", _at("parcels", "parcel", "card"), "order-kits", line=21),
    Command("cancel_order", "x", _at("parcel"), "order-kits", line=22),
    Command("parcel_batch", "b", _at("parcel"), "kits", line=23),
    Command("parcel_review", "o", _at("parcel"), "show", line=24),
    Command("store_parcels", "k", _at("parcel", "review", "lookup", "card"), "show-shipments", line=25),
    # the log of calls
    Command("open_inquiry", "enter", _at("inquiries"), "list-inquiries", line=10),
    Command("inquiry_view", "v", _at("inquiries"), line=11),
    Command("narrow_inquiries", "f", _at("inquiries"), line=12),
    Command("reply_inquiry", "f3", _at("inquiry"), "answer-inquiries", line=10),
    Command("close_inquiry", "f4", _at("inquiry"), "take-calls", line=11),
    Command("take_up_inquiry", "t", _at("inquiry"), "answer-inquiries", line=12),
    Command("call_in_vain", "v", _at("inquiry"), "take-calls", line=13),
    Command("confirm_change", "y", _at("inquiry"), "amend", line=14),
    Command("decline_change", "x", _at("inquiry"), "amend", line=15),
    Command("pass_on_inquiry", "p", _at("inquiry"), "take-calls", line=16),
    Command("reopen_inquiry", "e", _at("inquiry"), "supervise-calls", line=17),
    Command("note_inquiry", "n", _at("inquiry"), "answer-inquiries", line=18),
    Command("open_inquiry_store", "o", _at("inquiry"), line=19),
    Command("open_inquiry_line", "enter", _at("inquiry")),
    Command("open_figure", "enter", _at("calls"), line=10),
    Command("calls_span", "v", _at("calls"), line=11),
    Command("earlier_calls", "left", _at("calls"), line=12),
    Command("later_calls", "right", _at("calls"), line=13),
    Command("calls_day", "d", _at("calls"), line=14),
    Command("all_inquiries", "i", _at("calls"), line=15),
    Command("open_look_call", "enter", _at("card_looks"), line=10),
    Command("store_inquiries", "i", _at("card"), "inquiries"),
    Command("card_looks", "w", _at("review", "card"), "card-looks"),
    # batches of the warehouse
    Command("open_batch", "enter", _at("batches"), "kits", line=10),
    Command("make_batch", "a", _at("batches"), "kits", line=11),
    Command("take_carrier_file", "t", _at("batches"), "kits", line=12),
    Command("batch_view", "v", _at("batches"), line=19),
    Command("print_batch", "f3", _at("batch"), "kits", line=10),
    Command("undo_scan", "f4", _at("batch"), "kits", line=11),
    Command("batch_papers", "ctrl+y", _at("batch"), "kits", line=12),
    Command("hand_over", "ctrl+o", _at("batch"), "kits", line=13),
    Command("batch_parcels", "f2", _at("batch"), line=14),
    Command("drop_out", None, _at("batch"), "kits"),
    # changes after registration
    Command("open_amendment", "enter", _at("amendments"), "amendments", line=10),
    Command("amendment_view", "v", _at("amendments"), line=19),
    Command("accept_amendment", "f3", _at("amendment"), "amend", line=10),
    Command("refuse_amendment", "x", _at("amendment"), "amend", line=11),
    Command("withdraw_amendment", "w", _at("amendment"), "amend", line=12),
    Command("open_amended", "enter", _at("amendment"), "show", line=13),
    Command("change_record", "a", _at("review"), "show", line=13),
    # cutoffs and closing runs
    Command("open_closing", "enter", _at("cutoffs"), "close-cutoff", line=10),
    Command("override", "o", _at("cutoffs"), "override-cutoff", line=20),
    Command("forecast", "f", _at("cutoffs"), "forecast", line=30),
    Command("more_reviewers", "+", _at("forecast"), "forecast", line=10),
    Command("fewer_reviewers", "-", _at("forecast"), "forecast", line=11),
    # patrol
    Command("open_stuck", "enter", _at("patrol"), "show", line=10),
    Command("fix_stuck", "f3", _at("patrol"), "fix-stuck", line=11),
    Command("stuck_kind", "k", _at("patrol"), line=25),
    Command("run_closing", "f3", _at("closing"), "close-cutoff", line=10),
    Command("open_exception", "enter", _at("closing"), "show", line=20),
    Command("closing_letters", "l", _at("closing"), "export-letters", line=30),
    Command("closing_results", "e", _at("closing"), "export-results", line=31),
    # two stores side by side
    Command("join_pair", "s", _at("compare"), "settle-check", line=10),
    Command("keep_apart", "d", _at("compare"), "settle-check", line=11),
    Command("undo_pair", "u", _at("compare"), "join-stores", line=12),
    Command("next_candidate", "right_square_bracket", _at("compare"), line=13),
    Command("previous_candidate", "left_square_bracket", _at("compare")),
    Command("open_candidate", "enter", _at("compare"), "show", line=14),
    # security reviews
    Command("next_step", "enter", _at("security")),
    Command("pass_review", "f3", _at("security"), "examine-provider", line=10),
    Command("answer_question", "a", _at("security"), "examine-provider", line=11),
    Command("judge_answer", "j", _at("security"), "examine-provider", line=12),
    Command("add_finding", "f", _at("security"), "examine-provider", line=13),
    Command("record_remedy", "m", _at("security"), "examine-provider", line=14),
    Command("verify_remedy", "v", _at("security"), "examine-provider", line=15),
    Command("send_findings", "l", _at("security"), "examine-provider", line=16),
    Command("reopen_finding", "o", _at("security"), "examine-provider", line=17),
    Command("evidence", "e", _at("security"), line=18),
    Command("fail_review", "f4", _at("security"), "examine-provider", line=19),
    # what depends on a provider, what falls due about providers
    Command("take_measure", "f3", _at("dependents"), "decide-provider", line=10),
    Command("open_dependent", "enter", _at("dependents"), "show", line=15),
    Command("choose_service", "s", _at("dependents"), line=20),
    Command("open_provider", "enter", _at("watch"), "show", line=10),
    Command("choose_kind", "k", _at("watch"), line=25),
    # the quality of files
    Command("open_quality", "q", _at("provider", "providers"), "quality", line=32),
    Command("open_quality_of", "enter", _at("quality"), "quality", line=10),
    Command("quality_notice", "w", _at("provider_quality"), "export-quality", line=10),
    Command("quality_weeks", "v", _at("quality", "provider_quality"), line=21),
    # one provider
    Command("sign_provider", "f3", _at("provider"), "decide-provider", line=10),
    Command("decide_provider", "f4", _at("provider"), line=11),
    Command("propose_provider", "p", _at("provider"), "examine-provider", line=12),
    Command("open_detail", "enter", _at("provider"), "show", line=12),
    Command("settle_requirement", "s", _at("provider"), "examine-provider", line=13),
    Command("add_condition", "k", _at("provider"), "examine-provider", line=14),
    Command("meet_condition", "m", _at("provider"), "decide-provider", line=14),
    Command("drop_condition", "x", _at("provider"), "examine-provider", line=14),
    Command("add_licence", "l", _at("provider"), "examine-provider", line=14),
    Command("enter_desk", "c", _at("provider"), "examine-provider"),
    Command("start_review", "o", _at("provider"), "examine-provider", line=13),
    Command("add_certificate", "a", _at("provider"), "examine-provider", line=14),
    Command("examine_certificate", "e", _at("provider"), "examine-provider", line=14),
    Command("record_test", "t", _at("provider"), "examine-provider", line=13),
    Command("amend_service", "g", _at("provider"), "decide-provider", line=13),
    Command("present_service", "w", _at("provider"), "examine-provider", line=14),
    Command("add_service", "b", _at("provider"), "decide-provider", line=14),
    Command("register_service", "i", _at("provider"), "decide-provider", line=14),
    Command("withdraw_service", "z", _at("provider"), "decide-provider", line=14),
    Command("register_logo", "h", _at("provider"), "keep-evidence", line=15),
    Command("decide_logo", "y", _at("provider"), "decide-provider", line=15),
    Command("keep_evidence", "v", _at("provider"), "keep-evidence", line=13),
    Command("open_dependents", "d", _at("provider"), "show", line=13),
    Command("next_part", "right_square_bracket", _at("provider"), line=31),
    Command("previous_part", "left_square_bracket", _at("provider")),
    Command("provider_view", "v", _at("providers"), line=19),
    Command("apply_grant", "f", _at("provider"), "examine-grant", line=13),
    # one grant
    Command("grant_step", "enter", _at("grant")),
    Command("decide_grant", "f3", _at("grant"), "decide-grant", line=10),
    Command("judge_cost", "j", _at("grant"), "examine-grant", line=11),
    Command("report_result", "p", _at("grant"), "examine-grant", line=12),
    Command("settle_grant", "s", _at("grant"), "decide-grant", line=13),
    Command("pay_grant", "y", _at("grant"), "decide-grant", line=14),
    Command("grant_evidence", "e", _at("grant"), line=15),
    Command("other_grant_decision", "f4", _at("grant"), line=16),
    # what providers have for correction
    Command("open_waiting", "enter", _at("corrections"), "show", line=9),
    Command("remind_all", "f3", _at("corrections"), "chase-corrections", line=10),
    Command("close_overdue", "f4", _at("corrections"), "chase-corrections", line=11),
    Command("choose_lateness", "v", _at("corrections"), line=12),
    Command("corrections", "i", _at("review"), line=14),
    # many cases at once, the team
    Command("run_bulk", "f3", _at("bulk"), "decide-in-bulk", line=10),
    Command("open_bulk_case", "enter", _at("bulk"), "show", line=20),
    Command("open_held", "enter", _at("team"), "queue", line=10),
    Command("enter_leave", "a", _at("team"), "staff-leave", line=20),
    Command("end_leave", "k", _at("team"), "staff-leave", line=30),
    Command("change_skill", "s", _at("team"), "staff-skills", line=40),
    # people, programme, verify and backup
    Command("add_person", "a", _at("people"), "staff", line=10),
    Command("change_role", "o", _at("people"), "staff", line=20),
    Command("set_password", "p", _at("people"), "staff", line=30),
    Command("disable", "d", _at("people"), "staff", line=40),
    Command("enable", "e", _at("people"), "staff", line=50),
    Command("unlock", "u", _at("people"), "staff", line=60),
    Command("load_programme", "f2", _at("programme"), "load-programme", line=10),
    Command("verify", "v", _at("care"), "verify", line=10),
    Command("back_up", "b", _at("care"), "backup", line=20),
    # cases
    Command("next_case", "f2", CASES, "next", line=10),
    Command("views", "v", _at("queue"), line=30),
    Command("take", "t", CASES, "next", line=40),
    Command("hand_back", "u", CASES, "hand-back", line=41),
    Command("bulk", "b", _at("queue"), "decide-in-bulk", line=42),
    Command("open_team", "e", _at("queue"), "team", line=43),
    Command("approve", "f3", _at("review"), "decide-application", line=11),
    Command("decide", "f4", _at("review"), "decide-application", line=12),
    Command("judge", "j", _at("review"), "settle-check", line=13),
    Command("choose_industry", "g", _at("review"), "settle-check", line=18),
    Command("chain", "h", _at("review"), line=13),
    Command("compare", "m", _at("review"), line=14),
    Command("papers", "d", _at("review"), "show", line=14),
    Command("succession", "o", _at("review"), "record-succession", line=18),
    Command("note", "n", _at("review", "provider"), "note", line=15),
    Command("letter", "l", _at("review"), line=16),
    # second looks, what takes too long
    Command("open_look", "enter", _at("looks"), "show", line=10),
    Command("agree_look", "y", _at("looks", "review"), "look", line=45),
    Command("disagree_look", "x", _at("looks", "review"), "look", line=46),
    Command("let_stand", "e", _at("looks", "review"), "resolve-look", line=47),
    Command("look_view", "v", _at("looks"), line=21),
    Command("look_summary", "b", _at("looks"), "look-summary", line=22),
    Command("open_overdue", "enter", _at("overdue"), "show", line=10),
    Command("overdue_view", "v", _at("overdue"), line=21),
    # standing orders
    Command("standing_runs", "enter", _at("standing"), line=10),
    Command("run_standing", "f3", _at("standing"), line=11),
    Command("switch_standing", "x", _at("standing"), "standing-orders", line=12),
    # lists
    Command("filter", "slash", LISTS | WAITING, line=20),
    Command("next_page", "right_square_bracket", LISTS | WAITING | _at("chain", "stock_item", "business")),
    Command("previous_page", "left_square_bracket", LISTS | WAITING | _at("chain", "stock_item", "business")),
    Command("refresh", "r", LISTS | WAITING | CASES | SINGLE | _at("forecast", "provider_quality", "kits", "calls") | FIGURES),
    Command("copy_number", "c", LISTS | WAITING | CASES | SINGLE | _at("lookup", "card", "business")),
    Command("sort", "s", LISTS),
    Command("copy_row", "C", LISTS | WAITING),
)


def commands_at(place: str) -> tuple[Command, ...]:
    """The commands of a screen: its own first, then those that are offered everywhere."""
    own = tuple(command for command in COMMANDS if place in command.places)
    return own + tuple(command for command in COMMANDS if command.places == EVERYWHERE)


def key_name(key: str) -> str:
    """A key as the last line shows it: F3, ^P, Esc, /."""
    named = {
        "escape": "Esc",
        "slash": "/",
        "right_square_bracket": "]",
        "left_square_bracket": "[",
        "enter": "Enter",
        "space": "Space",
        "left": "←",
        "right": "→",
    }
    if key in named:
        return named[key]
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+").upper()
    return key.upper() if key.startswith("f") and key[1:].isdigit() else key
