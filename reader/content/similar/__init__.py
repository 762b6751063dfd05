"""Which articles are about the same: their terms, how alike they are, and which words say why.

Pure: texts and numbers in, terms and links out. Where candidates come from, and what is kept of
them, is the library's matter.
"""

from reader.content.similar.reasons import reasons
from reader.content.similar.terms import READ, analyse
from reader.content.similar.weigh import FLOOR, Frequencies, Vector, alike, length, shared

__all__ = [
    "FLOOR",
    "READ",
    "Frequencies",
    "Vector",
    "alike",
    "analyse",
    "length",
    "reasons",
    "shared",
]
