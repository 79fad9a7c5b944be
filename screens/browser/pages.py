"""What the server answers besides the sockets: one page and its four files, and the headers of every answer."""

from collections.abc import Mapping
from html import escape
from importlib import resources
from string import Template
from typing import Final

from aiohttp import web

from secretariat.messages import Language, text

SIZES: Final = range(8, 41)  # pixels, of the font
USUAL_SIZE: Final = 16
STATIC: Final[Mapping[str, tuple[str, str, str]]] = {
    "page.css": ("screens.browser", "page.css", "text/css"),
    "page.js": ("screens.browser", "page.js", "text/javascript"),
    "xterm.css": ("textual_serve", "static/css/xterm.css", "text/css"),
    "textual.js": ("textual_serve", "static/js/textual.js", "text/javascript"),
}
HEADERS: Final[Mapping[str, str]] = {
    "Cache-Control": "no-store",
    "Server": "secretariat",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
# the terminal makes its rules of style as it goes; nothing else on the page is made up there
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self' {socket}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def page(language: Language, origin: str, size: str) -> web.Response:
    """The page with the terminal, for people who opened `origin`. `size`: of the font in pixels, as it was asked for."""
    filled = {
        "language": language,
        "title": text(language, "screens.program"),
        "socket": f"{socket_origin(origin)}/ws/{language}",
        "size": str(_size(size)),
        "ended": text(language, "browser.ended"),
        "again": text(language, "browser.again"),
        "script": text(language, "browser.script"),
    }
    template = Template(_content("screens.browser", "page.html").decode())
    return web.Response(text=template.substitute({name: escape(value) for name, value in filled.items()}), content_type="text/html")


def static(name: str) -> web.Response:
    """One of the page's files. Raises HTTPNotFound for any other name."""
    if name not in STATIC:
        raise web.HTTPNotFound
    package, path, kind = STATIC[name]
    return web.Response(body=_content(package, path), content_type=kind, charset="utf-8")


def headers(origin: str | None) -> Mapping[str, str]:
    """What every answer tells the browser: load nothing from elsewhere, keep nothing, be in nobody's frame."""
    socket = socket_origin(origin) if origin is not None else ""
    return {**HEADERS, "Content-Security-Policy": POLICY.format(socket=socket)}


def socket_origin(origin: str) -> str:
    """The origin of the sockets of a page: wss where the page has https."""
    return f"ws{origin.removeprefix('http')}"


def _size(wanted: str) -> int:
    given = int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 4 else USUAL_SIZE
    return min(max(given, SIZES[0]), SIZES[-1])


def _content(package: str, path: str) -> bytes:
    return resources.files(package).joinpath(*path.split("/")).read_bytes()
