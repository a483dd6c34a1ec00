"""Draws the building blocks side by side, to be laid beside the picture they were drawn after.

    python tests/ui/gallery.py FOLDER

writes components.png and components-dark.png into FOLDER.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.language import Speaker
from desktop_app.paths import resource
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.tokens import Tone
from desktop_app.ui.widgets.badge import Badge, Count, KeyHint
from desktop_app.ui.widgets.banner import Banner, Empty
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.focus import FocusRing
from desktop_app.ui.widgets.level import LevelBadge
from desktop_app.ui.widgets.ring import Needed, Ring
from desktop_app.ui.widgets.secret import SecretField
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Icon, Marked, Text
from desktop_app.ui.widgets.tick import Radio, Tick
from desktop_app.ui.widgets.track import Track

TOP = Qt.AlignmentFlag.AlignTop
LEFT = Qt.AlignmentFlag.AlignLeft
ICONS = sorted(path.name.removesuffix(".svg") for path in resource("icons").iterdir())


def gallery(look: Look) -> QWidget:
    """Return one window with every block."""
    window = QWidget()
    column = look.column(window, gap=12, edges=(24, 19, 24, 16))
    head = look.row(gap=10)
    head.addWidget(Icon(look, "waymark", size=22, ink="accent"))
    head.addWidget(Text(look, "Bouwstenen", letter="section", weight=700))
    head.addWidget(Text(look, look.tokens.name, letter="row", ink="text2"))
    head.addStretch(1)
    column.addLayout(head)
    row = look.row(gap=16)
    column.addLayout(row, 1)
    row.addWidget(_wide(_states(look), 527))
    middle = look.column(gap=12)
    middle.addWidget(_wide(_fields(look), 402))
    middle.addWidget(_icons(look))
    middle.addStretch(1)
    row.addLayout(middle)
    right = look.column(gap=12)
    right.addWidget(_banners(look))
    card = Card(look)
    card.body.addWidget(
        Empty(
            look,
            "Niets te doen vandaag",
            detail="Komende 7 dagen staan 3 afspraken.",
            action="Nieuwe zaak",
        )
    )
    right.addWidget(_wide(card, 357), 1)
    row.addLayout(right)
    window.resize(1366, 768)
    return window


def _wide(widget: QWidget, width: int) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def _group(look: Look, body: QVBoxLayout, words: str) -> None:
    body.addWidget(Text(look, words, letter="head", ink="text2"))


def _line(look: Look, body: QVBoxLayout, gap: int, *widgets: QWidget) -> QHBoxLayout:
    row = look.row(gap=gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    body.addLayout(row)
    return row


def _states(look: Look) -> Card:
    card = Card(look, edges=(25, 21, 25, 21), gap=8)
    body = card.body
    _group(look, body, "Niveau: vorm en woord")
    _line(look, body, 10, *(LevelBadge(look, x) for x in ("baseline", "elevated", "high", "acute")))
    note = Text(look, "nooit alleen kleur, nooit een getal", letter="help", ink="text2")
    _line(look, body, 10, LevelBadge(look, "insufficient"), note)
    body.addSpacing(8)
    _group(look, body, "Staat van een gegeven")
    states = (
        ("circle-dashed", "text2", "Concept", "alleen getypt, 1 s"),
        ("laptop", "warn", "Opgeslagen", "deze laptop"),
        ("box", "text2", "In bundel 17", "op een stick"),
        ("double-check", "ok", "Bevestigd", "ontvangstbewijs"),
    )
    marks = [
        Marked(look, icon, word, detail=detail, icon_ink=ink)  # type: ignore[arg-type]
        for icon, ink, word, detail in states
    ]
    _line(look, body, 22, *marks[:2])
    _line(look, body, 22, *marks[2:])
    body.addSpacing(8)
    _group(look, body, "Labels en tellers")
    badges: tuple[tuple[str, Tone, str], ...] = (
        ("gepland", "plain", "calendar"),
        ("nu veilig tijdvak", "ok", "clock"),
        ("nog niet bevestigd", "warn", "clock"),
        ("verloren", "danger", "alert"),
        ("uitleg", "accent", "info"),
    )
    signs = [Badge(look, words, tone=tone, icon=icon) for words, tone, icon in badges]
    _line(look, body, 8, *signs[:4])
    counts = (Count(look, 5), Count(look, 3, tone="accent"), Count(look, 2, tone="danger"))
    _line(look, body, 8, signs[4], *counts, KeyHint(look, "Ctrl K"))
    body.addSpacing(8)
    _group(look, body, "Knoppen")
    _buttons(look, body)
    body.addSpacing(8)
    _group(look, body, "Vinken en kiezen")
    chosen = Radio(look, "gekozen")
    chosen.setChecked(True)
    _line(
        look,
        body,
        8,
        Tick(look, "open"),
        Tick(look, "gedaan", state="on"),
        Tick(look, "n.v.t.", state="waived"),
        Tick(look, "focus"),
        Radio(look, "niet"),
        chosen,
    )
    parts = (("none", "Geen"), ("neutral", "Alleen neutraal"), ("all", "Volledig"))
    segments = Segmented(look, parts, name="Berichten")
    segments.set_value("neutral")
    body.addWidget(segments)
    body.addSpacing(8)
    _group(look, body, "Volledigheid")
    words = [Text(look, word, letter="row") for word in ("leeg", "bezig", "klaar")]
    rings = [Ring(look, filled, 10) for filled in (0, 4, 10)]
    needed = Needed(look, "2 nodig om te activeren")
    pairs = [part for pair in zip(rings, words, strict=True) for part in pair]
    _line(look, body, 7, *pairs, needed)
    line = []
    for place, word in (
        ("laptop", "opgeslagen"),
        ("bundle", "in bundel"),
        ("confirmed", "bevestigd"),
    ):
        line += [Track(look, place), Text(look, word, letter="help")]  # type: ignore[arg-type]
    _line(look, body, 7, *line)
    body.addStretch(1)
    return card


def _buttons(look: Look, body: QVBoxLayout) -> None:
    rows: tuple[tuple[tuple[str, Kind, str, str], ...], ...] = (
        (
            ("Druk af", "primary", "printer", "hoofd"),
            ("Druk af", "primary", "", "muis"),
            ("Druk af", "primary", "", "ingedrukt"),
            ("Druk af", "plain", "", "uit, zegt waarom"),
        ),
        (
            ("Notitie", "plain", "note", "gewoon"),
            ("Notitie", "plain", "", "muis"),
            ("Wijzig", "quiet", "", "rustig"),
            ("Noodplan", "danger", "bolt", "gevaar"),
            ("Verder", "plain", "", "focus"),
        ),
    )
    for kinds in rows:
        row = look.row(gap=10)
        body.addLayout(row)
        for words, kind, icon, caption in kinds:
            button = Button(look, words, kind=kind, icon=icon)
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, caption == "muis")
            button.setDown(caption == "ingedrukt")
            if caption.startswith("uit"):
                button.block("nog 1 regel te kiezen")
            if caption == "focus":
                button.setObjectName("focused")
            cell = look.column(gap=3)
            cell.addWidget(button, 0, LEFT)
            cell.addWidget(Text(look, caption, letter="help", ink="text2"), 0, LEFT)
            row.addLayout(cell)
        row.addStretch(1)


def _fields(look: Look) -> Card:
    card = Card(look, edges=(25, 21, 25, 21), gap=12)
    _group(look, card.body, "Velden")
    grid = look.grid(gap=16, between=10)
    card.body.addLayout(grid)
    plain = Line(look)
    plain.setText("ma–vr 10:00–15:30")
    grid.addWidget(Field(look, "Gewoon", plain, help="Hulptekst onder de naam"), 0, 0, TOP)
    choice = Choice(look, [("app", "App"), ("call", "Bellen")])
    choice.set_value("app")
    grid.addWidget(Field(look, "Keuze", choice, help="Uit een lijst"), 0, 1, TOP)
    error = Field(look, "Fout", Line(look), help="Zegt wat te doen")
    error.set_error("Vul in wat wij dan doen.")
    grid.addWidget(error, 1, 0, TOP)
    number = Line(look)
    number.setText("06 5550 0142")
    warning = Field(look, "Waarschuwing", number, help="Houdt niemand tegen")
    warning.set_warning("Lijkt op een telefoonnummer.")
    grid.addWidget(warning, 1, 1, TOP)
    secret = SecretField(look, name="Afgeschermd", filled=True)
    field = Field(look, "Afgeschermd", secret, help="Toont 5 minuten", secret=True)
    grid.addWidget(field, 2, 0, TOP)
    shown = Text(look, "afgesproken nummer")
    grid.addWidget(Field(look, "Alleen lezen", shown, help="Oude versie"), 2, 1, TOP)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return card


def _icons(look: Look) -> Card:
    card = Card(look, edges=(25, 17, 25, 25))
    _group(look, card.body, "Iconen: 24-raster, lijn 1,75, ronde einden")
    grid = look.grid(gap=12, between=16)
    card.body.addLayout(grid)
    for at, name in enumerate(ICONS):
        grid.addWidget(Icon(look, name, ink="text", words=name), at // 12, at % 12)
    return card


def _banners(look: Look) -> Card:
    card = Card(look, edges=(21, 21, 21, 21))
    _group(look, card.body, "Meldingen")
    for words, tone, icon, action, action_icon in (
        (
            "Over 60 seconden vergrendelt Waymark. Elke toets houdt het open.",
            "accent", "clock", "", "",
        ),
        ("Herbeoordeling vastgelegd.", "ok", "", "Ongedaan", "undo"),
        (
            "1 blad is niet terug. Werk het bij of meld het verlies.",
            "warn", "", "Blad verwerken", "",
        ),
        (
            "Bundel niet geschreven: de stick is vol. Kies een andere stick.",
            "danger", "", "Andere stick", "",
        ),
    ):  # fmt: skip
        card.body.addWidget(
            Banner(look, words, tone=tone, icon=icon, action=action, action_icon=action_icon)  # type: ignore[arg-type]
        )
    return card


def main() -> None:
    """Draw both pictures."""
    folder = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    look = Look(app, Speaker("nl").say)
    ring = FocusRing(look, app)
    for theme, name in (("light", "components.png"), ("dark", "components-dark.png")):
        look.set_theme(theme)  # type: ignore[arg-type]
        window = gallery(look)
        window.show()
        window.activateWindow()
        focused = window.findChild(Button, "focused")
        assert focused is not None
        focused.setFocus()
        app.processEvents()
        for _ in range(5):
            app.processEvents()
        window.grab().save(str(folder / name))
        window.close()
    ring.deleteLater()


if __name__ == "__main__":
    main()
