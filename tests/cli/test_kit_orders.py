"""Extra orders and parcels on the command line: what each says, as JSON and for people, and in the words for callers."""

from pathlib import Path

from secretariat.intake.columns import KIT_ORDER_COLUMNS
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row

KIT_ORDER_HEADINGS = {column.key: column.heading for column in KIT_ORDER_COLUMNS}


def registered(cli: CommandLine, folder: Path) -> tuple[str, str]:
    """A provider, and the application of a registered store of a hostile name, whose kits go elsewhere."""
    providers = write_text([provider_row()], PROVIDER_HEADINGS, folder / "providers.csv")
    (provider,) = cli.ask("admin", "intake", "providers", providers, "--take-over", "2019-09-01").texts("numbers")
    elsewhere = {"kit_postal_code": "1000001", "kit_address": "東京都千代田区見本1", "kit_addressee": "髙﨑", "kit_phone": "0355550001"}
    row = application_row(1, store_name="髙﨑𠮷[b]商店", **elsewhere)
    applications = write_text([row], APPLICATION_HEADINGS, folder / "a.csv")
    (number,) = cli.ask("rin", "intake", "applications", applications, "--provider", provider).texts("numbers")
    assert cli.ask("rin", "approve", number).status == 0
    cli.now = "2020-01-27T17:00:01+09:00"
    assert cli.ask("mai", "cutoff", "close", "2020-02-21").status == 0
    return provider, number


def test_an_order_is_taken_shown_listed_told_to_callers_and_taken_back(cli: CommandLine, tmp_path: Path) -> None:
    provider, number = registered(cli, tmp_path)
    ordered = cli.ask("cal", "kit", "order", number, "のぼり=2", "下敷き=3:scenic", "--note", "雨でぬれたため")
    assert (ordered.status, ordered.pick("status"), ordered.pick("due_on")) == (0, "released", "2020-01-30"), ordered
    parcel = str(ordered.pick("number"))
    again = cli.ask("cal", "kit", "order", number, "のぼり=3")
    assert (again.status, again.code) == (1, "limit-exceeded")
    assert "2020/4/26" in str(again.pick("refused", "message"))
    assert cli.ask("cal", "kit", "order", number, "のぼり=3", "--through", "mail").status == 2

    shown = cli.ask("sho", "show", parcel)
    details = shown.pick("details")
    assert isinstance(details, dict)
    assert details["items"] == [
        {"item": "のぼり", "design": "standard", "quantity": 2},
        {"item": "下敷き", "design": "scenic", "quantity": 3},
    ]
    assert (details["next"], details["through"], details["address_frozen"]) == ("gather", "callcentre", False)
    assert "〒100-0001 東京都千代田区見本1 髙﨑 03-5555-0001" in str(details["address"])
    assert shown.pick("history", 0, "note") == "雨でぬれたため"
    said = cli.say("sho", "show", parcel).out
    assert "次の作業: 発送バッチに入る" in said
    assert "のぼり" in said
    assert cli.say("sho", "--lang", "en", "show", parcel).out.count("next: goes into a batch of the warehouse") == 1

    found = cli.ask("cal", "lookup", number)
    assert has_shape(found.document, documented()["lookup"].shape)
    told = {
        str(found.pick("hits", 0, "parcels", place, "kit")): found.pick("hits", 0, "parcels", place, "public_status") for place in range(3)
    }
    assert told == {"A": "planned", "B": "planned", "order": "being-prepared"}
    assert "追加でご注文の店頭用ツールは、ただいま発送の準備をしております。" in cli.say("cal", "lookup", number).out
    assert "What the store ordered besides is being prepared" in cli.say("cal", "--lang", "en", "lookup", number).out

    listed = cli.ask("sho", "kit", "list", "--store", number, "--limit", "2")
    assert has_shape(listed.document, documented()["kit list"].shape)
    rest = cli.ask("sho", "kit", "list", "--store", number, "--after", listed.pick("next_after"))
    assert rest.pick("parcels", 0, "number") == parcel
    orders = cli.say("aud", "kit", "list", "--kit", "order", "--status", "released", "--due-before", "2020-02-01").out
    assert f"{parcel}  追加注文" in orders
    assert cli.ask("sho", "kit", "list", "--after", "K-0000099-9").code == "not-found"

    taken_back = cli.ask("cal", "kit", "cancel-order", parcel)
    assert (taken_back.status, cli.ask("cal", "kit", "cancel-order", parcel).code) == (0, "wrong-state")
    rows = [
        {"order_reference": "N-1", "merchant_id": cli.ask("rin", "show", number).pick("merchant_id"), "item": "のぼり", "quantity": "4"}
    ]
    file = write_text(rows, KIT_ORDER_HEADINGS, tmp_path / "orders.csv")
    taken = cli.ask("sho", "intake", "kit-orders", file, "--provider", provider, "--report", tmp_path / "report.xlsx")
    assert (taken.status, taken.pick("accepted")) == (0, 1), taken
    assert has_shape(taken.document, documented()["intake kit-orders"].shape)
    assert cli.ask("mai", "template", "kit-orders", "--out", tmp_path / "t.xlsx").status == 0
