"""A reverse proxy as small as can be: it asks for a password, passes the name and everything else on, sockets too."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import aiohttp
from aiohttp import web

Socket = aiohttp.ClientWebSocketResponse | web.WebSocketResponse
WHO: Final = aiohttp.encode_basic_auth("rin", "the front door")


@asynccontextmanager
async def proxy_before(port: int) -> AsyncIterator[str]:
    """The origin of a proxy before the server at a port of loopback."""
    async with aiohttp.ClientSession() as behind:

        async def pass_on(request: web.Request) -> web.StreamResponse:
            if request.headers.get("Authorization") != WHO:
                raise web.HTTPUnauthorized
            headers = {name: request.headers[name] for name in ("Host", "Origin") if name in request.headers}
            url = f"http://127.0.0.1:{port}{request.path_qs}"
            if request.headers.get("Upgrade", "").lower() != "websocket":
                async with behind.get(url, headers=headers) as answer:
                    return web.Response(
                        status=answer.status, body=await answer.read(), headers={"Content-Type": answer.headers["Content-Type"]}
                    )
            async with behind.ws_connect(url, headers=headers) as inner:
                outer = web.WebSocketResponse()
                await outer.prepare(request)
                await asyncio.gather(_carry(inner, outer), _carry(outer, inner))
                return outer

        application = web.Application()
        application.add_routes([web.get("/{path:.*}", pass_on)])
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=5)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()


async def _carry(source: Socket, target: Socket) -> None:
    async for message in source:
        if message.type is aiohttp.WSMsgType.TEXT:
            await target.send_str(message.data)
        elif message.type is aiohttp.WSMsgType.BINARY:
            await target.send_bytes(message.data)
    await target.close()
