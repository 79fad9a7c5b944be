"""The registry of screens: where each is, and which of them a person goes to from the menu. Modules are loaded when they are needed."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from screens.office_screen import OfficeScreen


@dataclass(frozen=True, slots=True)
class Place:
    """One screen. `digit` is its key in the menu (none: it is opened from another screen); `deed`: who may (secretariat.permissions).

    `alone`: without a key in the menu, but found by its name in the palette.
    """

    name: str
    module: str
    screen: str
    digit: str | None = None
    deed: str | None = None
    alone: bool = False


PLACES: Final[Mapping[str, Place]] = {
    place.name: place
    for place in (
        Place("home", "screens.home", "HomeScreen", "0"),
        Place("queue", "screens.queue", "QueueScreen", "1", "queue"),
        Place("lookup", "screens.lookup", "LookupScreen", "2", "lookup"),
        Place("card", "screens.call_card", "CardScreen", None, "lookup"),
        Place("business", "screens.call_business", "BusinessScreen", None, "lookup"),
        Place("intake", "screens.intake", "IntakeScreen", "3", "intake"),
        Place("cutoffs", "screens.cutoffs", "CutoffsScreen", "4", "cutoffs"),
        Place("providers", "screens.providers", "ProvidersScreen", "5", "show"),
        Place("people", "screens.people", "PeopleScreen", "6", "staff"),
        Place("programme", "screens.programme", "ProgrammeScreen", "7", "programme"),
        Place("care", "screens.care", "CareScreen", "8", "verify"),
        Place("figures", "screens.figures", "FiguresScreen", "f", "figures"),
        Place("figures_map", "screens.figures_map", "FiguresMapScreen", None, "figures", alone=True),
        Place("figure_groups", "screens.figures_groups", "FigureGroupsScreen", None, "figures"),
        Place("watch", "screens.watch", "WatchScreen", "9", "show"),
        Place("quality", "screens.quality", "QualityScreen", "q", "quality"),
        Place("provider_quality", "screens.provider_quality", "ProviderQualityScreen", None, "quality"),
        Place("looks", "screens.looks", "LooksScreen", None, "look", alone=True),
        Place("overdue", "screens.overdue", "OverdueScreen", None, "overdue", alone=True),
        Place("receipts", "screens.receipts", "ReceiptsScreen", None, "show-receipts", alone=True),
        Place("chains", "screens.chains", "ChainsScreen", "c", "show-chains"),
        Place("chain", "screens.chain", "ChainScreen", None, "show-chains"),
        Place("kits", "screens.kits", "KitsScreen", "k", "show-shipments"),
        Place("parcels", "screens.parcels", "ParcelsScreen", None, "show-shipments", alone=True),
        Place("parcel", "screens.parcel", "ParcelScreen", None, "show-shipments"),
        Place("batches", "screens.batches", "BatchesScreen", None, "kits", alone=True),
        Place("batch", "screens.batch", "BatchScreen", None, "kits"),
        Place("stock", "screens.stock", "StockScreen", None, "kits", alone=True),
        Place("stock_item", "screens.stock_item", "StockItemScreen", None, "kits"),
        Place("corrections", "screens.corrections", "CorrectionsScreen", None, "corrections", alone=True),
        Place("amendments", "screens.amendments", "AmendmentsScreen", "a", "amendments"),
        Place("amendment", "screens.amendment", "AmendmentScreen", None, "amendments"),
        Place("inquiries", "screens.inquiries", "InquiriesScreen", "i", "list-inquiries"),
        Place("inquiry", "screens.inquiry", "InquiryScreen", None, "list-inquiries"),
        Place("calls", "screens.calls", "CallsScreen", "t", "card-looks"),
        Place("card_looks", "screens.card_looks", "CardLooksScreen", None, "card-looks"),
        Place("review", "screens.review", "ReviewScreen", None, "show"),
        Place("provider", "screens.provider", "ProviderScreen", None, "show"),
        Place("security", "screens.security", "SecurityScreen", None, "show"),
        Place("grant", "screens.grant", "GrantScreen", None, "show"),
        Place("compare", "screens.compare", "CompareScreen", None, "show"),
        Place("dependents", "screens.dependents", "DependentsScreen", None, "show"),
        Place("bulk", "screens.bulk", "BulkScreen", None, "decide-in-bulk"),
        Place("team", "screens.team", "TeamScreen", None, "team", alone=True),
        Place("forecast", "screens.forecast", "ForecastScreen", None, "forecast", alone=True),
        Place("patrol", "screens.patrol", "PatrolScreen", None, "patrol", alone=True),
        Place("standing", "screens.standing", "StandingScreen", None, "show-standing-orders", alone=True),
        Place("closing", "screens.closing", "ClosingScreen", None, "close-cutoff"),
    )
}


def load_screen(place: Place) -> "Callable[..., OfficeScreen]":
    """The class of a screen; some are given a number. Raises ImportError or AttributeError where it is not there (a defect)."""
    found: Callable[..., OfficeScreen] = getattr(importlib.import_module(place.module), place.screen)
    return found
