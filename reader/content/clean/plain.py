"""Plain text from clean HTML, and HTML from plain text.

The text is what is searched, shown in lists and spoken. It does not sanitise: `plain_text`
expects HTML in the one form that the sanitiser gives.
"""

from __future__ import annotations

import html as entities
import re

_BLOCK = re.compile(
    r"</?(?:p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|table|tr|td|th|caption|figure"
    r"|figcaption|section|article)\b[^<>]*>"
)
_TAG = re.compile(r"<[^<>]*>")
_RUBY = re.compile(r"<r[tp]>[^<>]*(?:</r[tp]>)?")
_WEB = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}'»“”]")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")

SNIPPET = 300  # characters


def plain_text(html: str) -> str:
    """Answer the text of clean HTML, blocks and cells on lines of their own."""
    if "<rt>" in html:
        html = _RUBY.sub("", html)
    text = html.replace("\n", " ")
    if "<" in text:
        text = _TAG.sub("", _BLOCK.sub("\n", text))
    if "&" in text:
        text = entities.unescape(text)
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def snippet(plain: str) -> str:
    """Answer the first characters of a text on one line, 300 at most, cut between words."""
    text = " ".join(plain[: SNIPPET * 4].split())
    if len(text) <= SNIPPET:
        return text
    cut = text[: SNIPPET - 1]
    at = cut.rfind(" ")
    if at > SNIPPET // 2:
        cut = cut[:at]
    return cut.rstrip(" ,;:–—-(") + "…"


def text_to_html(text: str) -> str:
    """Answer HTML for text without markup: paragraphs, line breaks, web addresses as links."""
    paragraphs = _PARAGRAPHS.split(text.replace("\r\n", "\n").replace("\r", "\n").strip())
    return "\n".join(f"<p>{_lines(part)}</p>" for part in paragraphs if part.strip())


def _lines(text: str) -> str:
    parts: list[str] = []
    position = 0
    for match in _WEB.finditer(text):
        address = entities.escape(match.group())
        parts.append(entities.escape(text[position : match.start()], quote=False))
        parts.append(f'<a href="{address}">{address}</a>')
        position = match.end()
    parts.append(entities.escape(text[position:], quote=False))
    return "".join(parts).replace("\n", "<br>")
