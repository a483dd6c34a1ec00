"""What a value of each field type looks like, and what is wrong with one that does not.

Values are canonical (strings, whole numbers, booleans, lists, objects). ``None`` is an empty
field. A sealed value that is not opened here, and the mark of a removed row, pass for any field.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from desktop_app.domain.canonical import MAX_INTEGER, Value
from desktop_app.domain.revision import is_removed, sealed_digest
from desktop_app.forms.schema import Field
from desktop_app.text import Message, message

TEXT_LENGTH: Final = 200
LONG_TEXT_LENGTH: Final = 4000
LINE_LENGTH: Final = 200
LIST_ITEMS: Final = 50
ROWS: Final = 100
OWN_WORDS_LENGTH: Final = 120
OWN_WORDS: Final = "other:"
"""Stands before a person's own words in a choice with ``other``."""
ANY_RECORD: Final = "record"
"""The ``reference`` of a field that may name a record of any kind, as ``kind:id``."""
HALF_HOURS: Final = 48
AMSTERDAM: Final = "Europe/Amsterdam"

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{2}:\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
_PHONE = re.compile(r"[0-9+()\-./ #*x]{3,40}")
_REFERENCE = re.compile(r"[a-z0-9_:\-]{1,120}")
_DAY = re.compile(r"[01]{48}")
_ROW = re.compile(r"[a-z0-9_]{1,48}")
_MOMENT_KEYS = frozenset({"at", "zone", "precision", "until"})


def max_length(field: Field) -> int:
    """Return how many characters one line of ``field`` may have."""
    if field.max_length is not None:
        return field.max_length
    if field.type == "long_text":
        return LONG_TEXT_LENGTH
    return OWN_WORDS_LENGTH if field.type in ("choice", "choices") else TEXT_LENGTH


def max_items(field: Field) -> int:
    """Return how many lines, answers or rows ``field`` may have."""
    if field.max_items is not None:
        return field.max_items
    return ROWS if field.type == "rows" else LIST_ITEMS


def is_opaque(value: Value) -> bool:
    """Tell whether ``value`` stands for something that is not here: sealed, or removed."""
    return is_removed(value) or sealed_digest(value) is not None


def is_reserved(value: Value) -> bool:
    """Tell whether ``value`` has the shape that the log keeps for itself."""
    return isinstance(value, dict) and set(value) in ({"removed"}, {"sealed"})


def is_empty(value: Value) -> bool:
    """Tell whether nothing is filled in: no value, no text, no lines, no half hour, removed."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list):
        return not value or all(isinstance(part, str) and not part.strip() for part in value)
    return value is None or is_removed(value)


def normalised(value: Value) -> Value:
    """Return ``value`` with every text in Unicode's form NFC, as it is kept when typed."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [normalised(part) for part in value]
    if isinstance(value, dict):
        return {key: normalised(part) for key, part in value.items()}
    return value


def check_value(field: Field, value: Value) -> Message | None:
    """Return what is wrong with ``value`` as an answer to ``field``; None when nothing is."""
    if value is None or is_opaque(value):
        return None
    if is_reserved(value):
        return _not_understood()
    if isinstance(value, str) and value in field.other_answers:
        return None
    check = _CHECKS.get(field.type)
    return check(field, value) if check else _not_understood()


def coded(field: Field, value: Value) -> Value:
    """Return ``value`` as it may be counted: own words become ``other``, other text nothing."""
    if field.type == "choice" and isinstance(value, str):
        return _code(value)
    if field.type == "choices" and isinstance(value, list):
        return [_code(part) for part in value if isinstance(part, str)]
    if isinstance(value, bool | int) or (isinstance(value, str) and value in field.other_answers):
        return value
    return None


def parse_date(value: Value) -> date | None:
    """Return the date of a stored ``2026-12-03``; None when it is none."""
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def parse_time(value: Value) -> time | None:
    """Return the time of a stored ``09:30``; None when it is none."""
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        return None
    try:
        return time.fromisoformat(value)
    except ValueError:
        return None


def parse_moment(value: Value) -> date | datetime | None:
    """Return the wall time of a stored ``2026-12-03T09:30``, or the date of a day alone."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return parse_date(value)
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def _code(value: str) -> str:
    return "other" if value.startswith(OWN_WORDS) else value


def _not_understood() -> Message:
    return message("FormAnswer", "This answer does not fit the question.")


def _text(field: Field, value: Value) -> Message | None:
    if not isinstance(value, str):
        return _not_understood()
    return _too_long(value, max_length(field))


def _too_long(text: str, limit: int) -> Message | None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return message("FormAnswer", "The text holds a character that cannot be kept.")
    if any(ord(sign) < 32 and sign not in "\n\t" for sign in text):
        return message("FormAnswer", "The text holds a character that cannot be kept.")
    over = len(text) - limit
    if over > 0:
        return message("FormAnswer", "%n characters too long.", "", over)
    return None


def _choice(field: Field, value: Value) -> Message | None:
    if not isinstance(value, str):
        return _not_understood()
    if field.other and value.startswith(OWN_WORDS):
        words = value[len(OWN_WORDS) :]
        if not words.strip():
            return message("FormAnswer", "Write the answer in own words.")
        return _too_long(words, max_length(field))
    if value not in {option.value for option in field.options}:
        return message("FormAnswer", "This is not one of the answers.")
    return None


def _choices(field: Field, value: Value) -> Message | None:
    if not isinstance(value, list):
        return _not_understood()
    for part in value:
        wrong = _choice(field, part)
        if wrong:
            return wrong
    if len({str(part) for part in value}) != len(value):
        return message("FormAnswer", "An answer is given twice.")
    return _too_many(field, len(value))


def _too_many(field: Field, count: int) -> Message | None:
    limit = max_items(field)
    if count > limit:
        return message("FormAnswer", "At most %n entries.", "", limit)
    return None


def _yes_no(_field: Field, value: Value) -> Message | None:
    return None if isinstance(value, bool) else _not_understood()


def _integer(field: Field, value: Value) -> Message | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return message("FormAnswer", "Enter a whole number.")
    low = field.min if field.min is not None else -MAX_INTEGER
    high = field.max if field.max is not None else MAX_INTEGER
    if field.type == "duration":
        low = max(low, 0)
    if value < low:
        return message("FormAnswer", "At least %1.").fill(low)
    if value > high:
        return message("FormAnswer", "At most %1.").fill(high)
    return None


def _date(_field: Field, value: Value) -> Message | None:
    if parse_date(value) is None:
        return message("FormAnswer", "This is not a date. Try 24-11, or tomorrow.")
    return None


def _time(_field: Field, value: Value) -> Message | None:
    if parse_time(value) is None:
        return message("FormAnswer", "This is not a time. Try 9.30.")
    return None


def _moment(field: Field, value: Value) -> Message | None:
    if not isinstance(value, dict) or not set(value) <= _MOMENT_KEYS:
        return _not_understood()
    precision = value.get("precision", "exact")
    if precision not in ("exact", "about", "period", "unknown"):
        return _not_understood()
    if precision != "exact" and not field.precision:
        return _not_understood()
    if not _is_zone(value.get("zone")):
        return message("FormAnswer", "The time zone is not known.")
    at, until = parse_moment(value.get("at")), parse_moment(value.get("until"))
    if precision == "unknown":
        return _not_understood() if "until" in value or (at is None and "at" in value) else None
    if at is None or (precision == "exact" and not isinstance(at, datetime)):
        return message("FormAnswer", "Enter a date and a time.")
    if precision != "period":
        return _not_understood() if "until" in value else None
    if until is None:
        return message("FormAnswer", "Enter when the period ends.")
    if str(value["until"])[:10] < str(value["at"])[:10] or (
        type(at) is type(until) and str(value["until"]) < str(value["at"])
    ):
        return message("FormAnswer", "The end is before the beginning.")
    return None


def _is_zone(zone: Value) -> bool:
    if not isinstance(zone, str) or not zone or len(zone) > 64:
        return False
    try:
        ZoneInfo(zone)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True


def _phone(_field: Field, value: Value) -> Message | None:
    if not isinstance(value, str):
        return _not_understood()
    if not _PHONE.fullmatch(value) or sum(sign.isdigit() for sign in value) < 3:
        return message("FormAnswer", "This is not a phone number.")
    return None


def _list(field: Field, value: Value) -> Message | None:
    if not isinstance(value, list):
        return _not_understood()
    limit = field.max_length if field.max_length is not None else LINE_LENGTH
    for part in value:
        if not isinstance(part, str) or "\n" in part:
            return _not_understood()
        wrong = _too_long(part, limit)
        if wrong:
            return wrong
    return _too_many(field, len(value))


def _week_grid(_field: Field, value: Value) -> Message | None:
    if not isinstance(value, list) or len(value) != len(range(7)):
        return _not_understood()
    if not all(isinstance(day, str) and _DAY.fullmatch(day) for day in value):
        return _not_understood()
    return None


def _reference(field: Field, value: Value) -> Message | None:
    if not isinstance(value, str) or not _REFERENCE.fullmatch(value):
        return _not_understood()
    kinds = field.reference.split("|")
    kind, colon, _ = value.partition(":")
    if kinds == [ANY_RECORD]:
        return None if colon else _not_understood()
    if colon and kind not in kinds:
        return message("FormAnswer", "This refers to something else than is asked.")
    if not colon and len(kinds) > 1:
        return _not_understood()
    return None


def check_row_ids(value: Value) -> Message | None:
    """Return what is wrong with the list of row ids that a save of a whole section writes."""
    if not isinstance(value, list) or not all(
        isinstance(row, str) and _ROW.fullmatch(row) for row in value
    ):
        return _not_understood()
    return None


_CHECKS: Final[dict[str, Callable[[Field, Value], Message | None]]] = {
    "text": _text,
    "long_text": _text,
    "choice": _choice,
    "choices": _choices,
    "yes_no": _yes_no,
    "integer": _integer,
    "scale": _integer,
    "duration": _integer,
    "date": _date,
    "time": _time,
    "datetime": _moment,
    "phone": _phone,
    "list": _list,
    "week_grid": _week_grid,
    "reference": _reference,
}
