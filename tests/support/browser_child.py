"""A program that stands in for a session's process: it speaks the packets and does what it is told by what is typed."""

from typing import Final

CHILD: Final = r"""
import json, os, signal, sys, time
from textual._binary_encode import dump

def send(kind, content):
    os.write(1, kind + len(content).to_bytes(4, "big") + content)

def say(text):
    send(b"D", text.encode())

os.write(1, b"__GANGLION__\n")
say("begun " + os.environ["COLUMNS"] + "x" + os.environ["ROWS"])
pieces = [b"1" * 70000, b"2", b""]
read = sys.stdin.buffer.read
while head := read(5):
    content = read(int.from_bytes(head[1:], "big"))
    if head[:1] == b"D":
        if content == b"crash":
            raise SystemExit(4)
        if content == b"deaf":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            say("deaf")
            time.sleep(60)
        if content == b"file":
            send(b"M", json.dumps({"type": "deliver_file_start", "key": "k1", "path": "/srv/審査結果.csv"}).encode())
        say("<" + content.decode() + ">")
    else:
        news = json.loads(content)
        if news["type"] == "quit":
            break
        if news["type"] == "deliver_chunk_request":
            send(b"P", dump(("deliver_chunk", news["key"], pieces.pop(0))))
        else:
            say(json.dumps(news, sort_keys=True))
"""
