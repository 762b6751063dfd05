"""Finds every text of the program that people see, with the context under which Qt looks it up.

Reads the program's own syntax, which says more than a search for words: which class a `self.tr`
stands in, and that a text cannot be translated because it is put together first. It knows these
ways of saying one: `self.tr("…")`, `window.tr("…")`, `tr("Context", "…")` and
`QCoreApplication.translate("Context", "…")`, a module's own `_tr("…")` that hands over to one of
them, and in the rooms without Qt `_marked("…")` and `tr("…")`, which all mean "Sentences".
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

READER = Path(__file__).resolve().parent.parent / "reader"
SENTENCES = "Sentences"
_WINDOW = ("window", "_window")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text as Qt looks it up."""

    context: str
    source: str


@dataclass(frozen=True, slots=True)
class Untold:
    """A place that says something which no translation can be found for."""

    place: str
    code: str


def collect(folder: Path = READER) -> tuple[frozenset[Text], tuple[Untold, ...]]:
    """Every text below the folder, and every place whose text or context cannot be told."""
    texts: set[Text] = set()
    untold: list[Untold] = []
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call, found in _Finder(tree).found:
            if found is None:
                place = f"{path.relative_to(folder.parent)}:{call.lineno}"
                untold.append(Untold(place, ast.unparse(call)))
            else:
                texts.add(found)
    return frozenset(texts), tuple(untold)


class _Finder(ast.NodeVisitor):
    """The texts of one file; None for a call that cannot be told."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: list[tuple[ast.Call, Text | None]] = []
        self._class = ""
        self._own = dict(_own_functions(tree))
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class while its body is read."""
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_Call(self, node: ast.Call) -> None:
        """Take the call's text where it says one."""
        self.generic_visit(node)
        context = self._context(node)
        if context is None:
            return
        text = node.args[-1] if node.args else None
        if isinstance(text, ast.Name) and text.id == "text":
            return  # handed on: whoever says it is found where it is written
        if context == SENTENCES and not isinstance(text, ast.Constant):
            return  # marked where it is written
        if not context or node.keywords or not isinstance(text, ast.Constant):
            self.found.append((node, None))
        elif isinstance(text.value, str):
            self.found.append((node, Text(context, text.value)))

    def _context(self, call: ast.Call) -> str | None:
        """The context of a call that says something; "" where it cannot be told."""
        function = call.func
        if isinstance(function, ast.Attribute):
            return self._of_method(call, function)
        if not isinstance(function, ast.Name):
            return None
        if function.id in self._own and len(call.args) == 1:
            return self._own[function.id]
        if function.id in ("_marked", "marked") and len(call.args) == 1:
            return SENTENCES
        if function.id == "tr":
            return SENTENCES if _one(call) else _first(call) if len(call.args) == 2 else ""
        return None

    def _of_method(self, call: ast.Call, function: ast.Attribute) -> str | None:
        who = function.value
        if function.attr == "translate" and ast.unparse(who) == "QCoreApplication":
            return _first(call) if len(call.args) == 2 else ""
        if function.attr != "tr":
            return None
        name = who.attr if isinstance(who, ast.Attribute) else ast.unparse(who)
        if not _one(call):
            return ""
        return self._class if name == "self" else "Window" if name in _WINDOW else ""


def _one(call: ast.Call) -> bool:
    return len(call.args) == 1


def _first(call: ast.Call) -> str:
    first = call.args[0]
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _own_functions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The functions of a module that hand their only argument on, with their contexts."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1:
            continue
        last = node.body[-1]
        if not isinstance(last, ast.Return) or not isinstance(last.value, ast.Call):
            continue
        call = last.value
        if isinstance(call.func, ast.Attribute) and call.func.attr == "translate":
            handed = call.args[-1]
            if isinstance(handed, ast.Name) and handed.id == node.args.args[0].arg:
                yield node.name, _first(call)
