"""The demo's made-up work: the same for everyone, shaped as intake wants it, wrong as often as asked, and nobody's."""

import os
import random
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.jp import cn

from secretariat.clock import JAPAN
from secretariat.demo.arrivals import planned
from secretariat.demo.chance import Dice, amount_at, scattered
from secretariat.demo.generator import Generator, Shares
from secretariat.demo.names import Words, read_words
from secretariat.demo.providers import ProviderSketch
from secretariat.demo.writing import Row, digits_of, full_width, half_width_kana, kanji_figure
from secretariat.intake.cells import RowReader
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS, Column, Kind
from secretariat.intake.rows import read_application, read_provider
from secretariat.intake.submission import Submission
from secretariat.places import prefecture_of_postal_code
from secretariat.postal_codes import areas_of_postal_codes

OPENING = date(2019, 7, 1)
PLAIN = Shares(faults=0, slips=0, elsewhere=0, again=0, duplicates=0)
STORES = 6_000
REAL_BRANDS = (
    "paypay",
    "ペイペイ",
    "line",
    "楽天",
    "らくてん",
    "メルペイ",
    "d払い",
    "ドコモ",
    "aupay",
    "au pay",
    "origami",
    "suica",
    "スイカ",
    "pasmo",
    "パスモ",
    "icoca",
    "nanaco",
    "ナナコ",
    "waon",
    "ワオン",
    "edy",
    "quicpay",
    "jcb",
    "visa",
    "mastercard",
    "アメックス",
    "セゾン",
    "イオン",
    "エポス",
    "オリコ",
    "ジャックス",
    "ニコス",
    "ゆうちょ",
    "みずほ",
    "三井",
    "三菱",
    "りそな",
    "セブン",
    "ローソン",
    "ファミリーマート",
    "ミニストップ",
    "出光",
    "エネオス",
    "コスモ石油",
    "昭和シェル",
)
SIZE_LIMITS = {
    "製造業その他": (300_000_000, 300),
    "卸売業": (100_000_000, 100),
    "小売業": (50_000_000, 50),
    "サービス業": (50_000_000, 100),
    "旅館業": (50_000_000, 200),
    "ソフトウェア業・情報処理サービス業": (300_000_000, 300),
}


def taken(columns: tuple[Column, ...], row: Row) -> tuple[dict[str, int], tuple[str | int | None, ...]]:
    """Places and cells of a row as a reader of a file would give them."""
    cells = tuple(row[column.key] for column in columns)
    assert all(cell is None or isinstance(cell, (str, int)) for cell in cells)
    return {column.key: place for place, column in enumerate(columns)}, tuple(
        cell for cell in cells if cell is None or isinstance(cell, (str, int))
    )


def submission(provider: ProviderSketch, row: Row) -> Submission | None:
    places, cells = taken(APPLICATION_COLUMNS, row)
    return read_application(RowReader(APPLICATION_COLUMNS, places), cells, {name: place for place, name in enumerate(provider.services)})[0]


def share(rows: list[Row], holds: Callable[[Row], bool]) -> float:
    return sum(map(holds, rows)) / len(rows)


@pytest.fixture(scope="module")
def words() -> Words:
    return read_words()


@pytest.fixture(scope="module")
def provider() -> ProviderSketch:
    return next(sketch for sketch in Generator(20).providers(20, OPENING) if len(sketch.services) > 2)


@pytest.fixture(scope="module")
def plain_rows(provider: ProviderSketch) -> list[Row]:
    return list(Generator(21).applications(provider, STORES, PLAIN))


def some_work(seed: int) -> list[object]:
    generator = Generator(seed)
    providers = generator.providers(4, OPENING)
    rows = [list(generator.applications(provider, 120)) for provider in providers]
    cutoffs = [datetime(2020, 1, 27, 8, tzinfo=UTC)]
    plan = list(
        generator.arrivals(date(2020, 1, 6), date(2020, 2, 28), 900, cutoffs=cutoffs, is_business_day=lambda day: day.weekday() < 5)
    )
    return [providers, rows, plan]


def test_the_same_seed_gives_the_same_work() -> None:
    assert some_work(5) == some_work(5)


def test_another_seed_gives_other_work() -> None:
    assert some_work(5) != some_work(6)


def test_another_process_with_another_hash_seed_gives_the_same_rows() -> None:
    program = (
        "from datetime import date; from hashlib import sha256; from secretariat.demo.generator import Generator; g = Generator(8)\n"
        "print(sha256(repr([list(g.applications(p, 150)) for p in g.providers(3, date(2019, 7, 1))]).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, text=True, env={**os.environ, "PYTHONHASHSEED": hash_seed}
        ).stdout
        for hash_seed in ("1", "2")
    }
    assert len(digests) == 1


def test_a_row_has_every_column_in_order(plain_rows: list[Row]) -> None:
    assert all(list(row) == [column.key for column in APPLICATION_COLUMNS] for row in plain_rows[:500])


def test_cells_of_clean_rows_satisfy_their_columns(plain_rows: list[Row]) -> None:
    for column in APPLICATION_COLUMNS:
        cells = [row[column.key] for row in plain_rows]
        assert not column.required or all(cell not in (None, "") for cell in cells), column.key
        texts = [cell for cell in cells if isinstance(cell, str)]
        assert all(len(text) <= column.maximum and text == text.strip() for text in texts), column.key
        if column.choices is not None:
            assert {part for text in texts for part in re.split("[、,]", text)} <= set(column.choices), column.key
        if column.kind in (Kind.POSTAL_CODE, Kind.PHONE, Kind.CORPORATE_NUMBER):
            lengths = {Kind.POSTAL_CODE: {7}, Kind.PHONE: {10, 11}, Kind.CORPORATE_NUMBER: {13}}[column.kind]
            assert {len(digits_of(text)) for text in texts} <= lengths, column.key
            assert len(texts) == sum(cell is not None for cell in cells), column.key


def test_intake_takes_every_row_that_is_not_faulty(provider: ProviderSketch) -> None:
    rows = list(Generator(22).applications(provider, 1_500, Shares(faults=0)))
    assert all(submission(provider, row) for row in rows)


def test_intake_refuses_every_faulty_row(provider: ProviderSketch) -> None:
    rows = list(Generator(23).applications(provider, 1_000, Shares(faults=1)))
    assert not any(submission(provider, row) for row in rows)


def test_faults_come_as_often_as_asked(provider: ProviderSketch) -> None:
    rows = list(Generator(24).applications(provider, 3_000))
    assert share(rows, lambda row: submission(provider, row) is None) == pytest.approx(Shares().faults, abs=0.015)


def test_slips_pass_intake_and_are_wrong_in_content(provider: ProviderSketch) -> None:
    rows = list(Generator(25).applications(provider, 600, Shares(0, slips=1, elsewhere=0, again=0, duplicates=0)))

    def is_right(row: Row) -> bool:
        number, phone = row["corporate_number"], digits_of(row["phone"])
        return (
            (number is None or cn.is_valid(str(number)))
            and row["prefecture"] in prefecture_of_postal_code(digits_of(row["postal_code"]))
            and phone.startswith("090") == (len(phone) == 11)
        )

    assert all(submission(provider, row) for row in rows)
    assert not any(map(is_right, rows))


def test_shares_of_kinds_are_those_of_the_country(plain_rows: list[Row]) -> None:
    persons = [row for row in plain_rows if row["applicant_kind"] == "個人事業主"]
    assert len(persons) / len(plain_rows) == pytest.approx(0.45, abs=0.04)
    assert share(persons, lambda row: not row["documents"]) == pytest.approx(0.03, abs=0.015)
    assert all(row["capital_yen"] in (0, "0", "０", "0円") and row["business_name"] == row["representative"] for row in persons)
    assert share(plain_rows, lambda row: row["franchise"] != "なし") == pytest.approx(0.02, abs=0.01)
    assert share(plain_rows, lambda row: row["consent"] == "はい") == pytest.approx(0.997, abs=0.003)
    assert share(plain_rows, lambda row: row["kit_address"] is not None) == pytest.approx(0.05, abs=0.015)
    assert 0 < share(plain_rows, lambda row: row["exclusion"] != "なし") < 0.02
    assert 0 < share(plain_rows, lambda row: row["excluded_goods"] is not None) < 0.02


def test_two_or_three_in_a_hundred_are_too_large_and_few_earn_too_much(provider: ProviderSketch, plain_rows: list[Row]) -> None:
    read = [found for row in plain_rows if (found := submission(provider, row))]

    def is_large(found: Submission, industry: object) -> bool:
        capital, employees = SIZE_LIMITS[str(industry)]
        return found.franchise != "direct" and found.capital_yen > capital and found.employees > employees

    large = sum(is_large(found, row["industry_class"]) for found, row in zip(read, plain_rows, strict=True))
    rich = sum(found.taxable_income_1 + found.taxable_income_2 + found.taxable_income_3 > 3 * 1_500_000_000 for found in read)
    owned = sum(found.parent_share_percent == 10_000 and (found.parent_capital_yen or 0) >= 500_000_000 for found in read)
    assert 0.012 < large / len(read) < 0.032
    assert 0 < rich / len(read) < 0.01
    assert 0 < owned / len(read) < 0.01


def test_all_prefectures_appear_and_postcodes_fit_them(plain_rows: list[Row]) -> None:
    assert len({row["prefecture"] for row in plain_rows}) == 47
    assert all(row["prefecture"] in prefecture_of_postal_code(digits_of(row["postal_code"])) for row in plain_rows)


def test_every_city_of_the_words_has_its_own_postcodes_and_a_name_of_its_own(words: Words) -> None:
    cities = [city for prefecture in words.prefectures for city in prefecture.cities]
    listed = areas_of_postal_codes(["".join(code) for city in cities for code in city.postal_codes])
    wrong = [city.name for city in cities for code in city.postal_codes if (city.prefecture, city.name) not in listed["".join(code)]]
    assert wrong == []
    assert max(Counter(city.name for city in cities).values()) == 1


def test_corporate_numbers_are_right_and_in_a_range_that_no_company_has(plain_rows: list[Row]) -> None:
    numbers = [str(row["corporate_number"]) for row in plain_rows if row["corporate_number"] is not None]
    assert numbers
    assert all(cn.is_valid(number) and number[1:5] == "9999" for number in numbers)


def test_telephones_are_given_once_and_can_ring_nowhere(words: Words, plain_rows: list[Row]) -> None:
    phones = [digits_of(row["phone"]) for row in plain_rows]
    area_codes = {city.name: city.area_code for prefecture in words.prefectures for city in prefecture.cities}
    assert max(Counter(phones).values()) == 1
    for row, phone in zip(plain_rows, phones, strict=True):
        area_code = "090" if len(phone) == 11 else area_codes[str(row["city"])]
        assert phone.startswith(f"{area_code}0")


def test_no_free_text_holds_twelve_figures_in_a_run(plain_rows: list[Row]) -> None:
    free = [column.key for column in APPLICATION_COLUMNS if column.kind in (Kind.TEXT, Kind.KANA)]
    for row in plain_rows:
        for key in free:
            text = re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", str(row[key] or "")))
            assert not re.search("[0-9]{12}", text), row[key]


def test_mail_goes_to_example_domains_only(plain_rows: list[Row]) -> None:
    addresses = [str(row["contact_email"]) for row in plain_rows if row["contact_email"]]
    assert addresses
    assert {address.partition("@")[2] for address in addresses} <= {"example.jp", "example.com"}


def test_names_are_written_in_many_ways(plain_rows: list[Row]) -> None:
    names = "".join(f"{row['store_name']}{row['business_name']}" for row in plain_rows)
    readings = "".join(str(row["store_name_kana"]) for row in plain_rows)
    assert all(sign in names for sign in ("髙", "﨑", "𠮷", "彅", "㈱", "株式会社", "有限会社", "合同会社", "Ａ", "C", "　"))
    assert "ｼ" in readings
    assert "シ" in readings


def test_references_are_unique_within_a_provider_over_several_files(provider: ProviderSketch) -> None:
    generator, shares = Generator(26), Shares(duplicates=0)
    references = [row["provider_reference"] for _ in range(3) for row in generator.applications(provider, 400, shares)]
    assert len(set(references)) == 1_200


def test_a_duplicate_repeats_an_earlier_row_word_for_word(provider: ProviderSketch) -> None:
    first: dict[object, Row] = {}
    repeated = 0
    for row in Generator(27).applications(provider, 2_000, Shares(duplicates=0.05)):
        earlier = first.setdefault(row["provider_reference"], row)
        repeated += earlier is not row
        assert earlier == row
    assert repeated / 2_000 == pytest.approx(0.05, abs=0.02)


def test_stores_come_again_through_other_providers_in_other_spellings() -> None:
    generator = Generator(28)
    first, second = generator.providers(2, OPENING)
    shares = Shares(faults=0, slips=0, elsewhere=0.3, again=0, duplicates=0)
    known = {digits_of(row["phone"]): row for row in generator.applications(first, 1_000, shares)}
    again = [row for row in generator.applications(second, 1_000, shares) if digits_of(row["phone"]) in known]
    assert len(known) == 1_000
    assert len(again) / 1_000 == pytest.approx(0.3, abs=0.05)
    pairs = [(known[digits_of(row["phone"])], row) for row in again]
    assert all(set(str(row["services"]).replace(",", "、").split("、")) <= set(second.services) for _, row in pairs)
    for key in ("store_name", "business_name", "street", "building", "phone", "store_name_kana"):
        assert any(one[key] != other[key] for one, other in pairs), key
    assert all(digits_of(one["postal_code"]) == digits_of(other["postal_code"]) for one, other in pairs)


def test_services_are_the_providers_own(provider: ProviderSketch, plain_rows: list[Row]) -> None:
    asked = [set(re.split("[、,]", str(row["services"]))) for row in plain_rows]
    assert all(services <= set(provider.services) for services in asked)
    assert {len(services) for services in asked} == set(range(1, len(provider.services) + 1))


def test_providers_pass_intake_with_names_of_their_own() -> None:
    providers = Generator(29).providers(1_083, OPENING)
    for sketch in providers:
        assert 1 <= len(sketch.rows) <= 4
        assert len(set(sketch.services)) == len(sketch.rows)
        assert len({row["corporate_number"] for row in sketch.rows}) == 1
        for row in sketch.rows:
            assert read_provider(*taken(PROVIDER_COLUMNS, row))[0] is not None
            assert list(row) == [column.key for column in PROVIDER_COLUMNS]
            assert Decimal(str(row["merchant_fee_percent"])) <= Decimal("3.25")
            assert cn.is_valid(str(row["corporate_number"]))
            assert (row["licence_number"] is None) == (row["legal_kind"] == "銀行等")
            assert row["valid_to"] is None or str(row["valid_from"]) < OPENING.isoformat() < str(row["valid_to"])
    assert len({sketch.name for sketch in providers}) == len(providers)
    assert len({name for sketch in providers for name in sketch.services}) == sum(len(sketch.services) for sketch in providers)
    assert {row["service_kind"] for sketch in providers for row in sketch.rows} >= {
        "クレジットカード",
        "電子マネー",
        "QRコード",
        "プリペイド",
    }


def test_more_providers_than_there_are_brands_are_refused() -> None:
    with pytest.raises(ValueError, match="brand"):
        Generator(30).providers(5_000, OPENING)


def test_no_provider_service_or_chain_bears_a_real_brand(words: Words) -> None:
    providers = Generator(31).providers(1_083, OPENING)
    names = [name for sketch in providers for name in (sketch.name, *sketch.services)] + [chain.name.text for chain in words.chains]
    folded = [unicodedata.normalize("NFKC", name).casefold() for name in names]
    assert not [name for name in folded for brand in REAL_BRANDS if brand in name]


def test_a_correction_keeps_the_reference_passes_intake_and_says_something_else(provider: ProviderSketch) -> None:
    generator, rng = Generator(32), random.Random(1)
    for row in generator.applications(provider, 800, Shares(faults=0, slips=0.5)):
        sent, mended = submission(provider, row), submission(provider, generator.corrected(row, rng))
        assert sent is not None
        assert mended is not None
        assert mended.provider_reference == sent.provider_reference
        assert mended.content_hash() != sent.content_hash()


def test_a_correction_puts_right_what_was_wrong(provider: ProviderSketch) -> None:
    generator, rng = Generator(33), random.Random(2)
    for row in generator.applications(provider, 400, Shares(0, slips=1, elsewhere=0, again=0, duplicates=0)):
        mended = generator.corrected(row, rng)
        assert mended["corporate_number"] is None or cn.is_valid(str(mended["corporate_number"]))
        assert mended["prefecture"] in prefecture_of_postal_code(digits_of(mended["postal_code"]))
        phone = digits_of(mended["phone"])
        assert phone.startswith("090") == (len(phone) == 11)
        assert mended["consent"] == "はい"
        assert mended["documents"] is not None or mended["applicant_kind"] != "個人事業主"
        assert (mended["parent_capital_yen"] is None) == (mended["parent_share_percent"] is None)


def test_a_correction_touches_only_the_fields_asked_about(plain_rows: list[Row]) -> None:
    generator, rng = Generator(34), random.Random(3)
    row = next(row for row in plain_rows if row["applicant_kind"] == "個人事業主" and not row["documents"]) | {"consent": "いいえ"}
    mended = generator.corrected(row, rng, ["documents"])
    assert {key for key in row if row[key] != mended[key]} == {"documents"}
    assert row["documents"] is None


def office_days(day: date) -> bool:
    return day.weekday() < 5


CUTOFFS = [datetime(2020, 1, 27, 17, tzinfo=JAPAN), datetime(2020, 2, 5, 17, tzinfo=JAPAN), datetime(2020, 2, 14, 17, tzinfo=JAPAN)]
START, END = date(2020, 1, 6), date(2020, 2, 28)


@given(total=st.integers(0, 30_000), seed=st.integers(0, 100))
def test_arrivals_add_up_rise_and_keep_to_business_days(total: int, seed: int) -> None:
    plan = list(planned(Dice(random.Random(seed)), START, END, total, CUTOFFS, office_days, largest=500))
    instants = [instant for instant, _ in plan]
    days = [instant.astimezone(JAPAN).date() for instant in instants]
    assert sum(count for _, count in plan) == total
    assert all(0 < count <= 500 for _, count in plan)
    assert instants == sorted(instants)
    assert all(office_days(day) and START <= day <= END for day in days)
    last_instants = {cutoff.date(): cutoff for cutoff in CUTOFFS}
    assert all(instant <= last_instants.get(day, instant) for instant, day in zip(instants, days, strict=True))


def test_most_arrive_shortly_before_a_cutoff() -> None:
    counts: Counter[date] = Counter()
    for instant, count in Generator(37).arrivals(START, END, 20_000, cutoffs=CUTOFFS, is_business_day=office_days):
        counts[instant.astimezone(JAPAN).date()] += count
    on_the_day = [counts[cutoff.date()] for cutoff in CUTOFFS]
    assert min(on_the_day) > 3 * counts[date(2020, 1, 8)]
    assert all(counts[cutoff.date()] > counts[cutoff.date() - timedelta(days=1)] for cutoff in CUTOFFS if cutoff.weekday() > 0)


def test_arrivals_without_a_business_day_are_refused() -> None:
    with pytest.raises(ValueError, match="business day"):
        list(Generator(38).arrivals(START, END, 10, cutoffs=[], is_business_day=lambda _day: False))


@given(length=st.integers(1, 4), places=st.sets(st.integers(0, 9_999), max_size=50))
def test_scattered_numbers_do_not_meet(length: int, places: set[int]) -> None:
    space = 10**length
    within = {place % space for place in places}
    assert len({scattered(place, space) for place in within}) == len(within)


@given(low=st.floats(0, 1), high=st.floats(0, 1))
def test_amounts_rise_with_their_share_and_stay_within_the_table(low: float, high: float) -> None:
    quantiles = ((0.0, -5), (0.4, 0), (0.9, 100), (1.0, 5_000))
    amounts = [amount_at(quantiles, share) for share in sorted((low, high))]
    assert -5 <= amounts[0] <= amounts[1] <= 5_000


def test_widths_and_figures_in_kanji() -> None:
    assert half_width_kana("カブシキガイシャ パン・ヴェール") == "ｶﾌﾞｼｷｶﾞｲｼｬ ﾊﾟﾝ･ｳﾞｪｰﾙ"
    assert unicodedata.normalize("NFKC", half_width_kana("ガパヴヂッョー")) == "ガパヴヂッョー"
    assert full_width("Cafe 3-1") == "Ｃａｆｅ　３－１"
    assert [kanji_figure(figure) for figure in (3, 10, 12, 20, 45)] == ["三", "十", "十二", "二十", "四十五"]
