"""The digital set (デジタル掲示用データ) for stores online: banners in both designs and usual sizes, as PNG and SVG, in an archive.

The artwork is akin to the poster's. Lengths are dots of a banner. The same programme gives the same bytes.
"""

import io
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from exports.kits.artwork import DESIGN_JAPANESE, PALETTES, Design, Palette, awning, coin, field_with_rays, rate_sign
from exports.kits.drawing import Ink
from exports.kits.picture import Picture
from exports.kits.services_grid import fit_name, lines_about
from secretariat.replacing import replacing, same_content

CALL: Final = "キャッシュレスのお支払いで"
PERIOD: Final = "還元期間"
README: Final = "お読みください.txt"
MADE: Final = (1980, 1, 1, 0, 0, 0)  # the only time in the archive, so that the same content is the same file


class Size(NamedTuple):
    """A banner: how wide and high in dots, and for what it is usual."""

    width: int
    height: int
    use: str


SIZES: Final = (
    Size(728, 90, "ページ上部の横長バナー"),
    Size(468, 60, "横長バナー（小）"),
    Size(300, 250, "本文中・サイドの長方形バナー"),
    Size(336, 280, "本文中の長方形バナー（大）"),
    Size(160, 600, "サイドの縦長バナー"),
    Size(320, 50, "スマートフォン用（小）"),
    Size(320, 100, "スマートフォン用（大）"),
    Size(1200, 630, "トップページ・SNS投稿用"),
)
WIDE: Final = 2.4  # times as wide as high, from which everything stands side by side


@dataclass(frozen=True, slots=True)
class Banner:
    """What a banner says: the rate in per cent, the days inclusive."""

    programme: str
    return_rate: int
    begins_on: date
    ends_on: date

    @property
    def title(self) -> str:
        """The same, to be read aloud."""
        return f"{self.programme}　{CALL}{self.return_rate}%還元　{PERIOD} {self.period}"

    @property
    def period(self) -> str:
        """From when to when."""
        return f"{_day(self.begins_on)}から{_day(self.ends_on)}まで"


def draw_banner(banner: Banner, design: Design, size: Size) -> Picture:
    """One banner. Raises UnprintableText."""
    picture, palette = Picture(size.width, size.height), PALETTES[design]
    ratio = size.width / size.height
    if ratio >= WIDE:
        _draw_wide(picture, palette, banner)
    else:
        _draw_high(picture, palette, banner, tall=ratio < 1)
    return picture


def _draw_wide(picture: Picture, palette: Palette, banner: Banner) -> None:
    """The rate on the left, beside it a panel with the words."""
    width, height = picture.width, picture.height
    left = max(width * 0.27, height * 1.62)
    field_with_rays(picture, palette, width, height + 8, (left / 2, height / 2))
    rate_sign(picture, palette, left / 2, height / 2, height * 0.62, banner.return_rate, left * 0.86)
    pad = height * 0.1
    room = width - left - pad
    picture.rounded(left, pad, room, height - 2 * pad, height * 0.16, palette.figure)
    inner, lines = height - 2 * pad, ((CALL, 0.22, 0.26), (banner.programme, 0.53, 0.3), (banner.period, 0.83, 0.2))
    for text, middle, share in lines:
        _fitted(picture, text, (left + room / 2, pad + inner * middle), (room * 0.92, inner * share), palette.on_figure, inner * share)


def _draw_high(picture: Picture, palette: Palette, banner: Banner, *, tall: bool) -> None:
    """As on the poster: the call and the rate above an awning, below it programme and period."""
    width, height = picture.width, picture.height
    head = height * (0.58 if tall else 0.64)
    pill = head * (0.2 if tall else 0.19)
    top = head * 0.08
    drop, flaps = height * 0.035, 7 if tall else 13
    picture.rectangle(0, 0, width, height, palette.panel)
    awning(picture, palette, width, head, flaps, drop)
    middle = top + pill + (head - top - pill) / 2
    field_with_rays(picture, palette, width, head, (width / 2, middle))
    for x, y, radius in () if tall else ((0.08, 0.5, 0.075), (0.92, 0.46, 0.09), (0.07, 0.85, 0.05), (0.94, 0.84, 0.06)):
        coin(picture, palette, width * x, head * y, height * radius)
    wide = width * (0.92 if tall else 0.86)
    picture.rounded((width - wide) / 2, top, wide, pill, min(pill / 2, width * 0.12), palette.figure)
    _fitted(picture, CALL, (width / 2, top + pill / 2), (wide * 0.88, pill * 0.8), palette.on_figure, pill * 0.56)
    rate_sign(picture, palette, width / 2, middle, (head - top - pill) * 0.7, banner.return_rate, width * 0.8)
    lower = head + drop * 1.4
    room = height - lower
    name, period = (0.3, 0.74) if tall else (0.34, 0.76)
    _fitted(picture, banner.programme, (width / 2, lower + room * name), (width * 0.9, room * 0.5), palette.ink, room * 0.4)
    lines = (f"{_day(banner.begins_on)}から", f"{_day(banner.ends_on)}まで") if tall else (banner.period,)
    for place, line in enumerate(lines):
        middle = lower + room * (period + place * 0.13)
        _fitted(picture, line, (width / 2, middle), (width * 0.9, room * 0.2), palette.ink, room * 0.2)


def _fitted(picture: Picture, text: str, about: tuple[float, float], room: tuple[float, float], ink: Ink, largest: float) -> None:
    """A text about a point, as large as it fits."""
    fitted = fit_name(text, room[0], room[1], largest)
    for line, baseline in lines_about(fitted, about[1]):
        picture.centred(line, about[0], baseline, fitted.size, ink)


def digital_set(banners: Collection[Banner]) -> bytes:
    """The archive with all banners of each rate and a note on how to use them. Raises UnprintableText."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        _put(archive, README, "\r\n".join(_readme(banners)).encode("utf-8-sig"))
        for name, content in _files(banners):
            _put(archive, name, content)
    return buffer.getvalue()


def write_digital_set(path: Path, banners: Collection[Banner]) -> None:
    """Writes the archive, whole or not at all. Raises UnprintableText, OSError."""
    content = digital_set(banners)
    with replacing(path, same_content(content)) as file:
        file.write(content)


def _files(banners: Collection[Banner]) -> Iterator[tuple[str, bytes]]:
    for banner in banners:
        for design in Design:
            for size in SIZES:
                picture = draw_banner(banner, design, size)
                name = f"{banner.return_rate}percent/{design}/banner-{size.width}x{size.height}"
                yield f"{name}.png", picture.png()
                yield f"{name}.svg", picture.svg(banner.title)


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, MADE)
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    entry.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


def _readme(banners: Collection[Banner]) -> Iterator[str]:
    first = next(iter(banners))
    yield f"{first.programme}　ネットショップ用掲示データ"
    yield ""
    yield "【内容】"
    for banner in banners:
        for design in Design:
            yield f"{banner.return_rate}percent/{design}/　還元率{banner.return_rate}%・{DESIGN_JAPANESE[design]}"
    yield ""
    yield "【大きさ（横×縦、ピクセル）】"
    for size in SIZES:
        yield f"{size.width}×{size.height}　{size.use}"
    yield ""
    yield "【使い方】"
    yield "・ご登録の還元率のフォルダーの画像をお使いください。標準と景観対応は、サイトの配色に合わせてお選びください。"
    yield "・PNGはそのまま掲載できます。SVGは拡大しても粗くなりません（文字は図形にしてあり、フォントは不要です）。"
    yield "・縦横の比、色、文言を変えずにお使いください。還元の対象となるお支払い方法の近くに掲載してください。"
    yield f"・画像の代替テキスト（alt）の例：{first.title}"
    yield f"・還元期間は{first.period}です。終了後は掲載をおやめください。"
    yield ""


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
