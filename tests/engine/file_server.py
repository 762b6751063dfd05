"""A server of files as they should and should not be: ranges, endless ones, short ones, pages."""

from __future__ import annotations

import contextlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SOUND = b"ID3\x04" + bytes(range(256)) * 8000  # 2 MB


class Files(ThreadingHTTPServer):
    """Serves on a port of the system's choice; `asked` has path and range of each request."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, str]] = []
        self.break_at = 0  # bytes after which a body breaks off, once
        self.tag = '"one"'
        self.texts: dict[str, tuple[str, str]] = {}  # by path, with their kinds
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def at(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"


class _Handler(BaseHTTPRequestHandler):
    server: Files

    def log_message(self, *_: object) -> None:
        """Silent."""

    def do_GET(self) -> None:
        wanted = self.headers.get("Range", "")
        self.server.asked.append((self.path, wanted))
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if self.path in self.server.texts:
                text, kind = self.server.texts[self.path]
                self._send(text.encode(), kind)
                return
            getattr(self, f"_{self.path.strip('/')}")(wanted)

    def _sound(self, wanted: str) -> None:
        start = 0
        if wanted and self.headers.get("If-Range") == self.server.tag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
        body = SOUND[start:]
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(SOUND) - 1}/{len(SOUND)}")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", "audio/mpeg")
        self.send_header("ETag", self.server.tag)
        self.end_headers()
        cut, self.server.break_at = self.server.break_at, 0
        self.wfile.write(body[:cut] if cut else body)
        self.close_connection = True

    def _other(self, _: str) -> None:
        self._send(SOUND + b"!", "audio/mpeg")

    def _page(self, _: str) -> None:
        self._send(b"<!doctype html><title>Log in</title>", "audio/mpeg")

    def _program(self, _: str) -> None:
        self._send(b"MZ\x90\x00" + bytes(2000), "audio/mpeg")

    def _huge(self, _: str) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(50 * 1024**3))
        self.end_headers()

    def _endless(self, _: str) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(SOUND)

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)
