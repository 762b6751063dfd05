"""Writes formulas as words: MathML, and what KaTeX, MathJax and Wikipedia make of TeX.

A simple one becomes letters with what stands above and below them, any other its TeX as it was
written, or what it is called. Works on an lxml tree.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.content.clean.tree import remove

HINT = re.compile(r"<math\b|math/tex|katex|MathJax|mwe-math", re.IGNORECASE)
_LEAVES = frozenset({"mi", "mn", "mo", "mtext", "ms"})
_GROUPS = frozenset({"math", "mrow", "mstyle", "semantics", "mpadded", "mphantom"})
_SCRIPTS = {"msup": ("sup",), "msub": ("sub",), "msubsup": ("sub", "sup")}
_TWINS = frozenset({"katex-html", "MathJax_Preview", "MathJax_SVG", "MJX-TEX", "mjx-math"})
_DISPLAYSTYLE = re.compile(r"^\{\\(?:displaystyle|textstyle)\s*(.*)\}$", re.DOTALL)
_SPACE_BESIDE = frozenset("=<>≤≥≠≈≡→⇒↔⇔∈⊂⊆+−×·±∼∝")
_LONGEST = 2000  # characters of a formula
_DEEPEST = 20


def write(body: Any) -> None:
    """Write every formula of a tree as words."""
    for script in list(body.iter("script")):
        kind = script.get("type") or ""
        if kind.startswith("math/tex"):
            _put(script, _code(script.text or ""), block="display" in kind)
    for element in list(body.iter("math")):
        if element.getparent() is not None:
            _write(element, body)
    for element in list(body.iter("span", "div", "mjx-container")):
        if element.get("data-written") is None and not _TWINS.isdisjoint(
            (element.get("class") or "").split()
        ):
            remove(element)


def _write(math: Any, body: Any) -> None:
    tex = _tex_of(math)
    made = _simple(math) if not tex or len(tex) < 80 else None
    if made is None:
        made = _code(tex or " ".join("".join(math.itertext()).split()))
    block = math.get("display") == "block"
    place = math
    for above in list(math.iterancestors("span", "div", "mjx-container", "mjx-assistive-mml")):
        names = f"{above.get('class') or ''} {above.tag}"
        if above is body or not re.search(r"mwe-math|katex|MathJax|mjx-", names):
            break
        block = block or "katex-display" in names or above.get("display") == "true"
        place = above
    _put(place, made, block=block)


def _tex_of(math: Any) -> str:
    """Answer the TeX of a formula as its author wrote it, "" where it is not said."""
    tex = next(
        (part.text for part in math.iter("annotation") if "tex" in (part.get("encoding") or "")),
        "",
    )
    tex = " ".join((tex or math.get("alttext") or "").split())[:_LONGEST]
    inner = _DISPLAYSTYLE.match(tex)
    return inner.group(1).strip() if inner else tex


def _code(tex: str) -> Any:
    made = etree.Element("code")
    made.text = tex.strip()[:_LONGEST]
    return made


def _simple(math: Any) -> Any | None:
    """A formula in letters, raised and lowered ones among them; None for what is laid out."""
    made = etree.Element("span")
    return made if _add(math, made, 0) and "".join(made.itertext()).strip() else None


def _add(element: Any, to: Any, depth: int) -> bool:
    if depth > _DEEPEST or not isinstance(element.tag, str):
        return False
    tag = element.tag.rpartition(":")[2]
    if tag in ("annotation", "annotation-xml"):
        return True
    if tag == "mspace":
        _say(to, " ")
        return True
    if tag in _LEAVES:
        if len(element):
            return False
        _say_leaf(tag, " ".join((element.text or "").split()), to)
        return True
    if tag in _GROUPS:
        return all(_add(child, to, depth + 1) for child in element)
    if tag == "msqrt":
        _say(to, "√(")
        done = all(_add(child, to, depth + 1) for child in element)
        _say(to, ")")
        return done
    if tag == "mfrac" and len(element) == 2:
        above = _add_part(element[0], to, depth)
        _say(to, "/")
        return above and _add_part(element[1], to, depth)
    scripts = _SCRIPTS.get(tag)
    if scripts is None or len(element) != len(scripts) + 1:
        return False
    if not _add(element[0], to, depth + 1):
        return False
    return all(
        _add(child, etree.SubElement(to, name), depth + 1)
        for child, name in zip(element[1:], scripts, strict=True)
    )


def _add_part(element: Any, to: Any, depth: int) -> bool:
    """Write a part of a fraction, in brackets where it is more than one word."""
    many = len([part for part in element.iter() if part.tag in _LEAVES]) > 1
    if many:
        _say(to, "(")
    done = _add(element, to, depth + 1)
    if many:
        _say(to, ")")
    return done


def _say_leaf(tag: str, text: str, to: Any) -> None:
    text = text.replace("\u2061", "").replace("\u2062", "").replace("\u2063", "")
    if tag == "mi" and len(text) == 1:
        etree.SubElement(to, "i").text = text
        return
    _say(to, f" {text} " if tag == "mo" and text in _SPACE_BESIDE else text)


def _say(to: Any, text: str) -> None:
    if len(to):
        to[-1].tail = (to[-1].tail or "") + text
    else:
        to.text = (to.text or "") + text


def _put(element: Any, made: Any, *, block: bool) -> None:
    """Put what was written into the place of an element."""
    parent = element.getparent()
    if parent is None:
        return
    if block:
        holder = etree.Element("div")
        holder.append(made)
        made = holder
    made.set("data-written", "")
    made.tail = element.tail
    parent.replace(element, made)
