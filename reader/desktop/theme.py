"""The look: three sheets of colours, one type scale, one spacing scale, one accent.

Everything that is painted asks here. Contrast of text on its ground is at least 4.5 to 1 (WCAG
2.2, 1.4.3), which a test computes. Knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from reader.assets import resource
from reader.desktop import theme_controls

SANS = "Inter"
SERIF = "Literata"
HEBREW = "Frank Ruhl Libre"
MONO = ("DejaVu Sans Mono", "Menlo", "Consolas", "Liberation Mono", "monospace")

# The type scale, in device-independent pixels.
SMALL, UI, LEDE, TEXT, HEADING, MASTHEAD, TITLE = 12, 13, 15, 18, 21, 22, 31

# The spacing scale, in device-independent pixels.
S1, S2, S3, S4, S5, S6 = 4, 8, 12, 16, 24, 40

# What else there is room for before it comes, in device-independent pixels.
MENU, BUTTON, FOOT = 24, 28, 32


_BUNDLED: set[str] = set()


@dataclass(eq=False)
class Theme:
    """Colours of one sheet; `ink` on `paper` is the text of an article."""

    name: str
    dark: bool
    paper: str
    list: str
    side: str
    ink: str
    text: str
    muted: str
    hair: str
    accent: str
    chosen: str
    chosen_idle: str
    tint: str
    hover: str


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#fffdf9",
    list="#faf7f1",
    side="#f1ede4",
    ink="#1f1d1a",
    text="#2b2825",
    muted="#68625a",
    hair="#ddd6c9",
    accent="#96291f",
    chosen="#f0ded6",
    chosen_idle="#ebe5da",
    tint="#f4efe5",
    hover="#e8e2d6",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper="#1d1c1a",
    list="#191817",
    side="#141312",
    ink="#ece7dd",
    text="#d8d2c7",
    muted="#a09888",
    hair="#34312d",
    accent="#e5907f",
    chosen="#3d2a26",
    chosen_idle="#2b2926",
    tint="#272522",
    hover="#24221f",
)


SEPIA = Theme(
    name="sepia",
    dark=False,
    paper="#f7eedc",
    list="#f2e7d0",
    side="#eadcc0",
    ink="#2f2318",
    text="#3b2d20",
    muted="#664f39",
    hair="#d6c3a0",
    accent="#8a3016",
    chosen="#ebcfa9",
    chosen_idle="#e4d3b2",
    tint="#efe3ca",
    hover="#e4d5b6",
)

THEMES = {sheet.name: sheet for sheet in (LIGHT, SEPIA, DARK)}


def load_fonts() -> None:
    """Give Qt the bundled letters; once in a process."""
    for path in sorted(resource("fonts").glob("*/*.ttf")):
        _BUNDLED.update(
            QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
        )


def bundled_families() -> frozenset[str]:
    """What Qt calls the families of the bundled letters, once they are loaded."""
    return frozenset(_BUNDLED)


def font(size: int = UI, *, bold: bool = False, serif: bool = False, italic: bool = False) -> QFont:
    """The window's letters at a size of the scale; `bold` is semibold where there is one."""
    made = QFont(_faces("serif" if serif else "sans"))
    made.setPixelSize(size)
    if bold:
        made.setWeight(QFont.Weight.Bold if serif else QFont.Weight.DemiBold)
    made.setItalic(italic)
    return made


def article_font(letters: str, size: int) -> QFont:
    """The letters of articles at a size in pixels: "serif", "sans", or those of a family.

    What the family has no letters for, or all where it is not installed, the bundled ones give.
    """
    made = QFont(_faces(letters))
    made.setPixelSize(size)
    return made


def _faces(letters: str) -> list[str]:
    """The families to be tried in turn."""
    if letters == "sans":
        return [SANS]
    bundled = [SERIF, HEBREW]
    return bundled if letters in ("serif", "") else [letters, *bundled]


def chosen_theme(wish: str) -> Theme:
    """The sheet for a setting: the name of one, or what the system has."""
    if wish in THEMES:
        return THEMES[wish]
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The sheet as Qt's own widgets want it."""
    made = QPalette()
    role = QPalette.ColorRole
    for at, colour in (
        (role.Window, theme.list),
        (role.WindowText, theme.text),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.tint),
        (role.Text, theme.text),
        (role.Button, theme.list),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.ink),
        (role.ToolTipBase, theme.tint),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.paper),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Light, theme.tint),
        (role.Midlight, theme.hair),
        (role.Mid, theme.hair),
        (role.Dark, theme.muted),
        (role.Accent, theme.accent),
    ):
        made.setColor(at, QColor(colour))
    for at in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, at, QColor(theme.muted))
    return made


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: flat panes, slim scroll bars, calm buttons and menus."""
    t = theme
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    begin = "right" if from_right else "left"
    return f"""
#side {{ background: {t.side}; }}
#list, #status {{ background: {t.list}; }}
#page {{ background: {t.paper}; }}
QTreeView, QTableView, QTextBrowser {{ border: 0; outline: 0; }}
QTreeView {{ background: {t.side}; }}
QTableView {{ background: {t.list}; }}
QTextBrowser {{ background: {t.paper}; selection-background-color: {t.chosen};
  selection-color: {t.ink}; }}
#article {{ border-{begin}: 3px solid transparent; }}
#article:focus {{ border-{begin}: 3px solid {t.accent}; }}
QSplitter::handle {{ background: {t.hair}; }}
#notice {{ background: {t.tint}; border-top: 1px solid {t.hair}; }}
#status {{ border-top: 1px solid {t.hair}; }}
#rule {{ background: {t.hair}; }}
#muted, #status QLabel {{ color: {t.muted}; }}
#trouble {{ color: {t.accent}; }}
#masthead {{ color: {t.ink}; }}
#heading {{ color: {t.ink}; }}
#respond {{ background: {t.tint}; border-top: 1px solid {t.hair}; }}
#dateline {{ color: {t.text}; border-top: 1px solid {t.hair}; padding: 7px 0 0 0; }}
QToolButton {{ border: 0; border-radius: 5px; padding: 4px; background: transparent; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t.chosen}; }}
QToolButton:focus {{ border: 1px solid {t.accent}; padding: 3px; }}
QPushButton {{ border: 1px solid {t.hair}; border-radius: 6px; padding: 6px 14px;
  background: {t.paper}; color: {t.text}; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton:default {{ background: {t.accent}; border-color: {t.accent}; color: {t.paper}; }}
QPushButton:default:focus {{ border: 2px solid {t.ink}; padding: 5px 13px; }}
QPushButton:disabled {{ background: {t.tint}; border-color: {t.hair}; color: {t.muted}; }}
QPushButton#flat {{ border: 1px solid transparent; padding: 1px 6px; background: transparent;
  color: {t.accent}; }}
QPushButton#flat:hover {{ background: {t.hover}; }}
QPushButton#flat:focus {{ border-color: {t.accent}; }}
#undo {{ background: {t.paper}; border: 1px solid {t.hair}; border-radius: 8px; }}
QPushButton#pill {{ border: 0; border-radius: 13px; padding: 5px 14px; background: {t.accent};
  color: {t.paper}; }}
QPushButton#pill:focus {{ border: 2px solid {t.ink}; padding: 3px 12px; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ border: 1px solid {t.hair}; border-radius: 6px;
  padding: 5px 8px; background: {t.paper}; color: {t.text}; selection-background-color: {t.chosen};
  selection-color: {t.ink}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {t.accent}; }}
#places QLineEdit {{ padding: 1px 4px; }}
#places QLineEdit, #filter {{ border-color: {t.accent}; }}
#palette {{ background: {t.paper}; border: 1px solid {t.muted}; border-radius: 10px; }}
#palette_field {{ border: 0; padding: 8px 10px; }}
#palette_list {{ border: 0; background: {t.paper}; }}
#source {{ color: {t.accent}; }}
#key {{ background: {t.tint}; color: {t.text}; border: 1px solid {t.hair};
  border-radius: 4px; padding: 1px 6px; }}
QProgressBar {{ border: 0; border-radius: 2px; background: {t.hair}; max-height: 4px; }}
QProgressBar::chunk {{ border-radius: 2px; background: {t.accent}; }}
QMenuBar {{ background: {t.side}; color: {t.text}; padding: 1px 6px; }}
QMenuBar::item {{ padding: 3px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.paper}; color: {t.text}; border: 1px solid {t.hair}; padding: 4px; }}
QMenu::item {{ padding: 5px 22px 5px 14px; border-radius: 4px; }}
QMenu::icon {{ margin: 0 8px; }}
QMenu::item:selected {{ background: {t.chosen}; color: {t.ink}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.hair}; margin: 4px 8px; }}
QToolTip {{ background: {t.tint}; color: {t.text}; border: 1px solid {t.hair}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.hair}; border-radius: 4px; min-height: 32px;
  margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {t.muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.hair}; border-radius: 4px; min-width: 32px;
  margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; width: 0; height: 0; }}
{theme_controls.style_sheet(t)}"""
