"""A logo as it is printed: outlines (SVG), or dots in CMYK (PNG); and whether a file is fit for that."""

import io
import math
from typing import TYPE_CHECKING, Final, NamedTuple

from models.vocabulary import RefusalCode
from secretariat.evidence.kinds import MediaType
from secretariat.kits.logos.vector_logo import Rgb, VectorLogo, read_vector_logo
from secretariat.programme_file.printing import LogoRules
from secretariat.refusal import Refusal, refuse

if TYPE_CHECKING:
    from PIL.Image import Image

LOGO_KINDS: Final = (MediaType.PNG, MediaType.SVG)
MODES: Final = {"1", "L", "LA", "P", "PA", "RGB", "RGBA"}
MOST_DOTS: Final = 25_000_000
LARGEST_SIDE: Final = 1_600  # dots of what is put into a file
MILLIMETRES_PER_INCH: Final = 25.4
NARROWEST: Final = 12
"""How many times as wide as high a logo may be, or as high as wide."""


class DottedLogo(NamedTuple):
    """Rows of dots from the top, four bytes each: cyan, magenta, yellow, black; `dots` is the file's longer side."""

    width: int
    height: int
    cmyk: bytes
    dots: int


def check_logo(content: bytes, kind: MediaType, rules: LogoRules) -> Refusal | None:
    """Whether a file of a kind that a logo may be can be printed as one."""
    if kind is MediaType.SVG:
        read = read_vector_logo(content)
        return read if isinstance(read, Refusal) else _check_ratio(read.width, read.height)
    image = _opened(content)
    if isinstance(image, Refusal):
        return image
    wanted = math.ceil(rules.print_millimetres / MILLIMETRES_PER_INCH * rules.dots_per_inch)
    if max(image.size) < wanted:
        return refuse(
            RefusalCode.INVALID_FILE,
            "logos.too_coarse",
            dots=max(image.size),
            wanted=wanted,
            millimetres=rules.print_millimetres,
            resolution=rules.dots_per_inch,
        )
    if _flattened(image).getextrema() == ((255, 255),) * 3:
        return refuse(RefusalCode.INVALID_FILE, "logos.empty")
    return _check_ratio(*image.size)


def _check_ratio(width: float, height: float) -> Refusal | None:
    if max(width, height) <= NARROWEST * min(width, height):
        return None
    return refuse(RefusalCode.INVALID_FILE, "logos.narrow", most=NARROWEST)


def printed_logo(content: bytes, kind: MediaType) -> VectorLogo | DottedLogo | Refusal:
    """The logo of a file as it is printed; transparent dots are white, as the ground on which it stands."""
    if kind is MediaType.SVG:
        return read_vector_logo(content)
    image = _opened(content)
    if isinstance(image, Refusal):
        return image
    from PIL.Image import Resampling

    dots, flat = max(image.size), _flattened(image)
    flat.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Resampling.LANCZOS)
    return DottedLogo(flat.width, flat.height, _inked(flat).tobytes(), dots)


def ink_of(colour: Rgb) -> tuple[float, float, float, float]:
    """Shares of cyan, magenta, yellow and black (0 to 1) for a colour of a screen: what is grey of it is black, so 200 % at most."""
    black = 255 - max(colour)
    cyan, magenta, yellow = ((255 - part - black) / 255 for part in colour)
    return cyan, magenta, yellow, black / 255


def _inked(image: "Image") -> "Image":
    """A picture in RGB as CMYK, as `ink_of` does it."""
    from PIL import Image, ImageChops

    parts = [ImageChops.invert(band) for band in image.split()]
    black = ImageChops.darker(ImageChops.darker(parts[0], parts[1]), parts[2])
    return Image.merge("CMYK", [*(ImageChops.subtract(part, black) for part in parts), black])


def _opened(content: bytes) -> "Image | Refusal":
    """The picture of a PNG file, read whole."""
    from PIL import Image

    # before anything of it is unpacked
    width, height = (int.from_bytes(content[place : place + 4], "big") for place in (16, 20))
    if width * height > MOST_DOTS:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "logos.too_large", width=width, height=height)
    try:
        image = Image.open(io.BytesIO(content), formats=["PNG"])
        if image.mode not in MODES:
            return refuse(RefusalCode.INVALID_FILE, "logos.mode", mode=image.mode)
        if getattr(image, "n_frames", 1) > 1:
            return refuse(RefusalCode.INVALID_FILE, "logos.animated")
        image.load()
    except (OSError, SyntaxError, ValueError, EOFError):
        return refuse(RefusalCode.INVALID_FILE, "logos.damaged")
    return image


def _flattened(image: "Image") -> "Image":
    """The picture in RGB on white."""
    from PIL import Image

    seen = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen).convert("RGB")
