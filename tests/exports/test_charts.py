"""Charts, tile maps and the pages of a report: scales, what is drawn where, and that nothing leaves its place."""

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exports.charts import BAR_ROW, Labelled, Series, draw_bars, draw_columns, draw_lines, height_of_bars, scale_of
from exports.document import A4_HEIGHT, Face, width_of
from exports.picture import BLACK, WHITE, Box, Look, Picture, shortened
from exports.report_pages import BOTTOM, DENSE_TABLE, LEFT_EDGE, TOP, WIDTH, Legible, Pages
from exports.report_words import number_columns
from exports.tile_maps import SHADES, draw_tile_map
from secretariat.places import PREFECTURES
from secretariat.tile_map import DARKEST, TILES

PLACE = re.compile(r"([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) re f")
BOX = Box(100, 200, 300, 150)
NUMBERS = st.lists(st.integers(0, 10**7), min_size=1, max_size=40)


def areas(picture: Picture) -> list[Box]:
    """Filled rectangles by their upper left corners."""
    found = [tuple(map(float, match)) for match in PLACE.findall(picture.ground())]
    return [Box(x, A4_HEIGHT - y - height, width, height) for x, y, width, height in found]


def texts(picture: Picture) -> list[str]:
    return [run.text for run in picture.runs]


def stays_within(picture: Picture, box: Box) -> bool:
    """To a hundredth of a point, as numbers are written."""
    boxes = [*areas(picture), *(Box(run.x, run.y - run.size, width_of(run.text, run.face, run.size), run.size) for run in picture.runs)]
    edges = ((each.x - box.x, each.y - box.y, box.right - each.right, box.bottom - each.bottom) for each in boxes)
    return all(min(edge) > -0.02 for edge in edges)


@given(st.integers(0, 10**9))
def test_a_scale_has_few_even_round_steps_and_reaches_the_highest(highest: int) -> None:
    scale = scale_of(highest)
    steps = {later - earlier for earlier, later in pairwise(scale)}
    assert (scale[0], len(steps), 1 <= len(scale) - 1 <= 5) == (0, 1, True)
    assert scale[-1] >= highest
    assert re.fullmatch("[125]0*", str(steps.pop()))


@given(NUMBERS)
def test_bars_are_as_long_as_their_numbers_and_carry_them(values: list[int]) -> None:
    picture, rows = Picture(), [Labelled(f"第{place}", (value,)) for place, value in enumerate(values)]
    box = Box(50, 20, 480, height_of_bars(rows))
    draw_bars(picture, box, rows)
    assert stays_within(picture, box)
    assert [text for text in texts(picture) if "第" not in text] == [f"{value:,}" for value in values]
    lengths = {area.y: area.width for area in areas(picture)}
    longest = max(lengths.values(), default=0.0)
    for place, value in enumerate(values):
        drawn = next((length for y, length in lengths.items() if 0 <= y - box.y - place * BAR_ROW < BAR_ROW), 0.0)
        assert abs(drawn - longest * value / max(1, *values)) < 0.02


def test_stacked_bars_name_their_parts_and_long_labels_are_cut_to_their_place() -> None:
    picture, rows = Picture(), [Labelled("長" * 80, (30, 10)), Labelled("別", (0, 0))]
    box = Box(50, 20, 480, height_of_bars(rows, legend=True))
    draw_bars(picture, box, rows, names=("審査済", "審査未了"))
    assert stays_within(picture, box)
    assert texts(picture)[:2] == ["審査済", "審査未了"]
    assert texts(picture)[2].endswith("…")
    assert ("30 / 10" in texts(picture), "0 / 0" in texts(picture)) == (True, True)


@given(NUMBERS)
@example([0] * 34 + [10_000_000])
def test_columns_and_lines_stay_in_their_box_whatever_the_numbers(values: list[int]) -> None:
    categories = [f"{place}/28" for place in range(len(values))]
    series = [Series("受付", tuple(values)), Series("審査済", tuple(reversed(values)))]
    for draw in (draw_columns, draw_lines):
        picture = Picture()
        draw(picture, Box(50, 60, 480, 200), categories, series)
        assert stays_within(picture, Box(38, 40, 504, 226))
        assert categories[-1] in texts(picture)


def test_where_there_is_nothing_that_is_said() -> None:
    for draw in (draw_columns, draw_lines):
        picture = Picture()
        draw(picture, BOX, [], [])
        assert texts(picture) == ["該当する件数はありません。"]
    picture = Picture()
    draw_bars(picture, BOX, [])
    assert texts(picture) == ["該当する件数はありません。"]


def test_last_numbers_of_lines_stand_apart() -> None:
    picture = Picture()
    draw_lines(picture, Box(50, 60, 480, 200), ["1/1"], [Series(name, (5,)) for name in "甲乙丙"])
    ys = sorted(run.y for run in picture.runs if run.text == "5" and run.x > 250)
    assert len(ys) == 3
    assert min(later - earlier for earlier, later in pairwise(ys)) >= 8


def test_a_map_has_a_tile_with_name_and_number_for_each_prefecture_and_darker_ones_for_more() -> None:
    picture, box = Picture(), Box(57, 100, 482, 195)
    values = {name: 1_000 * place for place, name in enumerate(PREFECTURES)}
    draw_tile_map(picture, box, values)
    assert stays_within(picture, box)
    shown = texts(picture)
    for name, tile in TILES.items():
        assert shown[shown.index(tile.name) + 1] == f"{values[name]:,}"
    assert shown[-DARKEST - 1 :][-1] == "0件"
    lightness = [sum(int(shade[place : place + 2], 16) for place in (0, 2, 4)) for shade in SHADES]
    assert lightness == sorted(lightness, reverse=True)
    assert len(set(lightness)) == DARKEST + 1


@pytest.mark.parametrize("count", [37, 90, 400])
def test_more_bars_than_a_page_holds_share_the_page_of_their_chapter(count: int) -> None:
    pages, rows = Pages(Legible()), [Labelled(f"第{place}", (place, 1)) for place in range(count)]
    pages.chapter("章")
    pages.chart("図", height_of_bars(rows, legend=True), lambda picture, box: draw_bars(picture, box, rows, names=("甲", "乙")))
    (page,) = pages.pages
    assert stays_within(page.picture, Box(0, TOP, WIDTH + 2 * LEFT_EDGE, BOTTOM - TOP))
    assert f"{count - 1} / 1" in texts(page.picture)


def test_what_is_not_drawn_has_no_operators_and_an_area_without_extent_is_none() -> None:
    picture = Picture()
    picture.area(Box(1, 2, 0, 5), Look(WHITE, BLACK))
    assert picture.ground() == ""
    assert shortened("長い名前\n二行目", Face.REGULAR, 10, 25) == "長…"


def test_missing_characters_are_counted_once_for_each_text() -> None:
    legible = Legible()
    assert [legible("ペイ\U0001f600"), legible("ペイ\U0001f600"), legible("が")] == ["ペイ〓", "ペイ〓", "が"]
    assert legible.missing == 1
    # a mark that is a character of its own stays with its letter
    assert (legible("か\u3099\U0001f600"), legible.missing) == ("が〓", 2)


def test_chapters_share_a_page_only_where_there_is_room_and_tables_are_not_torn_without_need() -> None:
    pages = Pages(Legible())
    pages.chapter("一")
    pages.chapter("二", needed=300)
    pages.chapter("三", needed=BOTTOM - TOP)
    assert [page.chapters for page in pages.pages] == [["1　一", "2　二"], ["3　三"]]
    lines = [(str(place), "1") for place in range(47)]
    pages.table("表", number_columns("名", "件"), lines, total=("計", "47"), type_=DENSE_TABLE)
    assert len(pages.pages) == 3
    assert [entry.page for entry in pages.entries] == [0, 0, 1, 2]
    assert {run.x >= LEFT_EDGE and run.x <= LEFT_EDGE + WIDTH for page in pages.pages for run in page.runs} == {True}
