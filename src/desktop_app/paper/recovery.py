"""The recovery sheet: 24 words that open a vault. It is not discreet and never destroyed."""

from __future__ import annotations

from desktop_app.paper import marks
from desktop_app.paper.canvas import A4, Area, Canvas, InkKind
from desktop_app.paper.fonts import Type, bold, regular, semibold
from desktop_app.paper.head import FOOT_RULE
from desktop_app.paper.model import Language, RecoverySheet
from desktop_app.paper.structure import Node
from desktop_app.paper.style import MEDIUM, THICK, THIN
from desktop_app.paper.typesetting import wrap
from desktop_app.paper.words import Words

WORDS = 24
FINGERPRINT_GROUPS = 6
UNIQUE = 4
"""Letters that tell the words of the BIP-39 list apart."""

_LEFT, _RIGHT = 20.0, 192.0
_COLUMNS, _ROWS = 3, 8
_TABLE_TOP, _ROW = 71.45, 13.2
_FRAME = Area(_LEFT, 203.0, _RIGHT, 245.1)


def compose(sheet: RecoverySheet, language: Language) -> Canvas:
    """Lay the sheet out on A4; raises ValueError unless it has 24 words and six groups."""
    if len(sheet.words) != WORDS or len(sheet.fingerprint) != FINGERPRINT_GROUPS:
        raise ValueError("a recovery sheet has 24 words and a fingerprint of six groups")
    words = Words(language)
    canvas = Canvas(title=words.say("recovery.title"), language=language, page=A4)
    _draw_head(canvas, sheet, words)
    _draw_table(canvas, sheet, words)
    _draw_fingerprint(canvas, sheet, words)
    _draw_typed_back(canvas, words)
    canvas.rule(_LEFT, _RIGHT, FOOT_RULE, weight=THIN)
    keep = words.say("recovery.keep")
    canvas.text(keep, _LEFT, baseline=290.4, font=semibold(10), node=canvas.root.child("P"))
    return canvas


def _draw_head(canvas: Canvas, sheet: RecoverySheet, words: Words) -> None:
    title = words.say("recovery.title")
    canvas.text(title, _LEFT, baseline=21.9, font=bold(24), node=canvas.root.child("H1"))
    part = words.say("recovery.part")
    canvas.text(part, _LEFT, baseline=29.1, font=regular(12), node=canvas.root.child("P"))
    for text, baseline in (
        (words.say("head.sheet", f"{sheet.serial:04d}"), 15.95),
        (words.long_date(sheet.date), 21.5),
        (words.say("head.page", 1, 1), 27.05),
    ):
        canvas.text(text, _RIGHT, baseline=baseline, font=regular(10), align="right")
    canvas.rule(_LEFT, _RIGHT, 33.0, weight=THICK)
    _draw_paragraph(canvas, words, "recovery.warning", 40.55, semibold(12.5), leading=5.65)
    _draw_paragraph(canvas, words, "recovery.how", 54.05, regular(11.5), leading=5.4)


def _draw_paragraph(
    canvas: Canvas, words: Words, key: str, baseline: float, font: Type, *, leading: float
) -> None:
    lines = wrap(words.say(key), _RIGHT - _LEFT, font, language=words.language)
    node = canvas.root.child("P")
    with canvas.line() as line:
        for n, one in enumerate(lines):
            y = baseline + n * leading
            line.put(one.text, _LEFT, baseline=y, font=font, node=node, glued=one.glued)


def _draw_table(canvas: Canvas, sheet: RecoverySheet, words: Words) -> None:
    width = (_RIGHT - _LEFT) / _COLUMNS
    bottom = _TABLE_TOP + _ROWS * _ROW
    for row in range(1, _ROWS):
        canvas.rule(_LEFT, _RIGHT, _TABLE_TOP + row * _ROW, weight=THIN)
    for column in range(1, _COLUMNS):
        canvas.upright(_LEFT + column * width, _TABLE_TOP, bottom, weight=THIN)
    for column in range(_COLUMNS):
        left = _LEFT + column * width
        label = words.say("recovery.column", column + 1)
        node = canvas.root.child("P")
        canvas.text(label, left + 3.0, baseline=68.95, font=regular(9.5), node=node)
        entries = canvas.root.child("L")
        for row in range(_ROWS):
            number = column * _ROWS + row
            top = _TABLE_TOP + row * _ROW
            _draw_word(canvas, (number + 1, sheet.words[number]), left, top, node=entries)
    frame = Area(_LEFT, _TABLE_TOP, _RIGHT, bottom)
    canvas.box(InkKind.FRAME, frame.grown(-0.2), weight=1.2)


def _draw_word(
    canvas: Canvas, entry: tuple[int, str], left: float, top: float, *, node: Node
) -> None:
    number, word = entry
    item = node.child("LI")
    with canvas.line() as line:
        x, y = left + 9.55, top + 8.05
        label = item.child("Lbl")
        line.put(str(number), x, baseline=y, font=regular(11), align="right", node=label)
        body = item.child("LBody")
        known, rest = word[:UNIQUE], word[UNIQUE:]
        y = top + 8.4
        right = line.put(known, left + 13.0, baseline=y, font=bold(17), node=body, glued=bool(rest))
        line.put(rest, right, baseline=y, font=regular(17), node=body)


def _draw_fingerprint(canvas: Canvas, sheet: RecoverySheet, words: Words) -> None:
    with canvas.line() as line:
        title, node = words.say("recovery.fingerprint"), canvas.root.child("H2")
        right = line.put(title, _LEFT, baseline=186.0, font=bold(13), node=node)
        note, node = words.say("recovery.fingerprint_note"), canvas.root.child("P")
        line.put(note, right + 6.45, baseline=186.0, font=regular(10.5), node=node)
    node = canvas.root.child("P")
    with canvas.line() as line:
        for n, group in enumerate(sheet.fingerprint):
            x = _LEFT + n * (_RIGHT - _LEFT) / FINGERPRINT_GROUPS
            line.put(group, x, baseline=195.0, font=semibold(17), node=node)


def _draw_typed_back(canvas: Canvas, words: Words) -> None:
    canvas.box(InkKind.FRAME, _FRAME.grown(-0.25), weight=THICK)
    title = words.say("recovery.typed_back")
    node = canvas.root.child("H2")
    canvas.text(title, _LEFT + 4.0, baseline=210.5, font=bold(13), node=node)
    entries = canvas.root.child("L")
    for key, column, middle in (
        ("all_words", 0, 218.25),
        ("screen_said", 1, 218.25),
        ("compared", 0, 227.75),
        ("envelope", 1, 227.75),
    ):
        x = _LEFT + 4.0 + column * 84.0
        item = entries.child("LI")
        figure = item.child("Lbl").child("Figure", alt=words.say("alt.box"))
        clear = marks.square(x + 2.5, middle, 5.0)
        canvas.box(InkKind.TICK_BOX, clear, weight=MEDIUM, node=figure)
        text, y = words.say(f"recovery.{key}"), middle + 1.25
        canvas.text(text, x + 7.3, baseline=y, font=regular(12), node=item.child("LBody"))
    node = canvas.root.child("P")
    with canvas.line() as line:
        line.put(words.say("recovery.date"), 24.0, baseline=239.45, font=regular(11), node=node)
        figure = node.child("Figure", alt=words.say("alt.date"))
        area = marks.write_area(38.05, 238.05, (40.0, 8.1))
        marks.write_box(canvas, area, node=figure)
        for part in (1, 2):
            marks.dash(canvas, 38.05 + part * 40 / 3, 238.05, length=1.9, node=figure)
        initials = words.say("recovery.initials")
        line.put(initials, 108.0, baseline=239.45, font=regular(11), node=node)
        figure = node.child("Figure", alt=words.say("alt.initials"))
        area = marks.write_area(123.9, 238.05, (44.1, 8.1))
        marks.write_box(canvas, area, node=figure)
