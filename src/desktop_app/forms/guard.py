"""The “do not type here” detector: it warns, and never blocks.

Eight data about a victim stay out of case documents (Stb. 2025, 29): address, town, phone, e-mail,
place of stay, country and place of birth, BSN. A text field that seems to hold one of them gets a
warning that says where that datum belongs, if anywhere; so does the name of a person who is known
by a role label (VD1). References, dates, times and codes of the case are no such data.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from desktop_app.forms.schema import Field
from desktop_app.text import Message, message

Protected = Literal[
    "postcode", "address", "town", "stay", "phone", "email", "bsn", "birth", "suspect_name"
]
MAX_LENGTH: Final = 20_000
"""Characters that are looked at: more than any field holds."""
NO_NAMES: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Finding:
    """Characters ``start`` to ``end`` of a text that look like a datum that is not wanted there."""

    kind: Protected
    start: int
    end: int
    message: Message


def is_guarded(field: Field) -> bool:
    """Tell whether what is typed into ``field`` is looked at: text that is not kept as a secret."""
    return field.type in ("text", "long_text", "list") and field.privacy != "secret"


def findings(text: str, known_names: Mapping[str, str] = NO_NAMES) -> tuple[Finding, ...]:
    """Return what in ``text`` looks like a protected datum, in order and without overlaps.

    ``known_names``: names by which nobody should be called here, with the role label to write
    instead (``{"Jan Jansen": "VD1"}``).
    """
    text = text[:MAX_LENGTH]
    masked = _without_references(text)
    found = [*_names(text, known_names), *_marks(masked), *_places(masked)]
    kept: list[Finding] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


# What looks like a number of a person but is a reference, a date, a time or a count. Each is
# blanked before anything else is looked for, so offsets stay.
_REFERENCES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bECLI:[A-Z]{2}:[A-Z]{1,7}:\d{4}:[A-Z0-9.]{1,25}",
        r"\bPHR:\d{4}:\d+|\bBWB[RVW]\d{7}\b",
        r"\b(?:Stb|Stcrt|Trb|Kst|Kamerstukken)\b\.?[ \d,.\-–]*\d",
        r"\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b",  # IBAN
        r"\bPL\d{4}[- ]?\d{6,12}(?:-\d{1,3})?\b",  # police report
        r"(?<!\d)(?!06[-.])\d{2}[-/.]\d{6}[-/.]\d{2}(?!\d)",  # prosecution number
        r"\b(?:parket|zaak|rol|bvh|kenmerk|dossier)[a-z]*(?: ?nr\.?)?[:. #]{1,3}[\d/.\- ]+\d",
        r"(?<!\d)\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?(?!\d)",
        r"(?<![\d\-/.])\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?![\d\-/])",
        r"(?<![\d.:])\d{1,2}[:.]\d{2}(?: ?(?:uur|u|h))?\b(?![.:]?\d)",
        r"\bart(?:ikel|icle|ikelen|icles|s|\.)?[ .]*\d+[a-z]{0,4}(?:[:(]\w+\)?)*",
        r"(?<!\d)\d{1,5}(?:[.:]\d{1,4})*[a-z]{0,3}(?:\(\d\))? ?(?:Sv|Sr|Wpg|Awb|EVRM|BW)\b",
        r"\b\d{1,4} (?:van|of|tot|t/m|to|en|and) \d{1,4}\b",
        r"[€$£] ?\d[\d.,]*|\b\d[\d.,]* ?(?:euro|eur)\b",
    )
)


def _without_references(text: str) -> str:
    for pattern in _REFERENCES:
        text = pattern.sub(lambda found: "\x00" * len(found[0]), text)
    return text


_NO_LETTERS: Final = frozenset({"SA", "SD", "SS"})
"""What a postcode never ends in."""
_AFTER_A_YEAR = """
    AG AM AP CS DE EU HB HR IB IN KL NB NL OF OM PI PM PV RC SP TZ UK VC VD VI VS AH
"""
"""What follows a year in this work (“2026 OM”), more often than a number in Haarlem does."""
_POSTCODE = re.compile(r"(?<![\w\x00])([1-9]\d{3}) ?([A-Z]{2})(?![\w\x00])")
_POSTCODE_SMALL = re.compile(r"(?<![\w\x00])([1-9]\d{3})([a-z]{2})(?![\w\x00])")
_EMAIL = re.compile(r"[\w.+%\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}")
_PHONE_NL = re.compile(
    r"(?<![\w+\x00])(?:(?:\+|00)31[ .\-]?(?:\(0\) ?)?[1-9]|\(?0[1-9])\d{0,3}\)?"
    r"(?:[ .\-]{0,3}\d){5,9}(?![\w\x00])"
)
_PHONE_ABROAD = re.compile(
    r"(?<![\w+\x00])(?:\+|00)[1-9]\d{0,2}(?:[ .\-()]{0,2}\d){6,12}(?![\w\x00])"
)
_PUBLIC = re.compile(r"0[89]00|116\d{3}")
_BSN = re.compile(
    r"(?<![\w.\x00])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\w\x00])"
)
_NAMED_BSN = re.compile(
    r"\b(?:bsn|burgerservicenummer|sofinummer|citizen service number)\b\D{0,12}(\d[\d. ]{6,10}\d)",
    re.IGNORECASE,
)


def _marks(text: str) -> Iterator[Finding]:
    for found in (*_POSTCODE.finditer(text), *_POSTCODE_SMALL.finditer(text)):
        letters = found[2].upper()
        year = found[1].startswith(("19", "20")) and letters in _AFTER_A_YEAR.split()
        if letters not in _NO_LETTERS and not year:
            yield Finding("postcode", found.start(), found.end(), _address())
    for found in _EMAIL.finditer(text):
        yield Finding("email", found.start(), found.end(), _email())
    for found in _NAMED_BSN.finditer(text):
        yield Finding("bsn", found.start(1), found.end(1), _bsn())
    for found in _BSN.finditer(text):
        if passes_eleven_test(found[0]):
            yield Finding("bsn", found.start(), found.end(), _bsn())
    for found in _PHONE_NL.finditer(text):
        digits = re.sub(r"\D", "", found[0].replace("(0)", ""))
        national = (
            digits[2:] if digits.startswith("31") else digits[4:] if digits[:2] == "00" else ""
        )
        if len(national or digits[1:]) == 9 and not _PUBLIC.match(digits):
            yield Finding("phone", found.start(), found.end(), _phone())
    for found in _PHONE_ABROAD.finditer(text):
        if not re.sub(r"\D", "", found[0]).lstrip("0").startswith("31"):
            yield Finding("phone", found.start(), found.end(), _phone())


def passes_eleven_test(text: str) -> bool:
    """Tell whether the nine digits of ``text`` can be a BSN: 9 a + 8 b + … + 2 h − i, by eleven."""
    digits = [int(sign) for sign in text if sign.isdigit()]
    if len(digits) != 9 or not any(digits):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11 == 0


_STRONG = (
    "straat|laan|gracht|plein|singel|steeg|kade|plantsoen|dreef|boulevard|burgwal|straatweg|"
    "brink|hofje|straatje|laantje|pleintje"
)
_WEAK = (
    "weg|hof|pad|dijk|park|markt|haven|ring|baan|wal|dam|erf|akker|veld|meent|horst|oord|kamp|poort"
)
_ALONE = "Singel|Spui|Markt|Brink|Damrak|Rokin|Vijzelgracht|Plein"
"""Streets whose whole name is such a word."""
_COUNTED = (
    "minuten|minuut|min|minutes|uur|uren|hours|dag|dagen|days|week|weken|weeks|maand|maanden|jaar|"
    "keer|maal|times|x|km|meter|m|procent|personen|mensen|man"
)
"""After these the number is no house number: “Kerkstraat 10 minuten”."""
_NUMBER = (
    r"[ ,]{1,2}(?:nr\.? ?|no\.? ?|nummer )?[1-9]\d{0,4}"
    r"(?:-?[a-zA-Z]{1,3}\b| ?[-/] ?\d{1,4}| (?:bis|hs|huis|[a-hA-H])\b)?"
    rf"(?![\w:.]*\d)(?! ?(?:%|(?:{_COUNTED})\b))"
)
_STREET = re.compile(
    rf"(?<![\w\x00])(?:[^\W\d_][\w'’.\-]{{2,40}}(?:{_STRONG})){_NUMBER}", re.IGNORECASE
)
_CAPITAL_STREET = re.compile(
    rf"(?<![\w\x00])(?:[A-ZÀ-Ý][\w'’.\-]{{1,40}}(?:{_WEAK})|(?:{_ALONE})|"
    rf"(?:Lange|Korte|Grote|Kleine|Oude|Nieuwe|Hoge|Lage|Sint|St\.|Laan van|Plein) "
    rf"(?:[\w'’\-]+ ){{0,3}}[A-ZÀ-Ý][\w'’\-]+){_NUMBER}"
)
_NO_STREET = re.compile(
    r"(?:gerechts|onder|snel|uit|spoor|halver|vlieg|lucht|op|loop|start|eet|tus|recht)"
    r"(?:hof|weg|wege|haven|baan|veld|dam)\b",
    re.IGNORECASE,
)

_PLACE = r"(?P<place>(?:'s-|’s-|Den |De |Het |Sint |St\. |New |San )?[A-ZÀ-Ý][a-zà-ÿ][\w'’\-]*)"
_LIVES = re.compile(
    rf"\b(?i:woont|woonde|wonend|wonende|woonachtig|ingeschreven|lives|living|lived|resides|"
    rf"registered)\b(?: (?:nu|nog|weer|now|still|again))? (?:in|te|at|near|bij) {_PLACE}"
)
_STAYS = re.compile(
    rf"\b(?i:verblijft|verbleef|verblijvend|logeert|logeerde|ondergedoken|staying|stays|stayed|hiding)\b"
    rf"(?: (?:nu|nog|weer|now|still|again))? (?:in|te|at|with|near|bij) {_PLACE}"
)
_BORN = re.compile(
    rf"\b(?i:geboren|born)\b(?: (?:en getogen|and raised))? (?:in|te|at) {_PLACE}|"
    rf"\b(?i:afkomstig uit|originally from) (?P<origin>[A-ZÀ-Ý][a-zà-ÿ][\w'’\-]*)"
)
_IS = r"(?: ?[:=]| is| was) ?(?P<place>[^\W\d_][\w'’\-]+)"
_TOWN = re.compile(
    rf"\b(?:woonplaats|woonadres|adres|home town|home address|address){_IS}", re.IGNORECASE
)
_STAY = re.compile(rf"\b(?:verblijfplaats|verblijfsadres|place of stay){_IS}", re.IGNORECASE)
_BIRTH = re.compile(
    rf"\b(?:geboorteplaats|geboorteland|place of birth|country of birth|birthplace){_IS}",
    re.IGNORECASE,
)
_NO_PLACE = """
    nederland netherlands holland europa europe maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag monday tuesday wednesday thursday friday saturday sunday januari februari maart april mei
    juni juli augustus september oktober november december january february march may june july
    august october onbekend unknown niet not geheim secret bekend known afgeschermd gevraagd
    the een a an nog still op
"""


def _places(text: str) -> Iterator[Finding]:
    for pattern in (_STREET, _CAPITAL_STREET):
        for found in pattern.finditer(text):
            if not _NO_STREET.match(found[0]):
                yield Finding("address", found.start(), found.end(), _address())
    contexts: tuple[tuple[Protected, re.Pattern[str]], ...] = (
        ("town", _LIVES),
        ("stay", _STAYS),
        ("birth", _BORN),
        ("town", _TOWN),
        ("stay", _STAY),
        ("birth", _BIRTH),
    )
    for kind, pattern in contexts:
        for found in pattern.finditer(text):
            group = "place" if found["place"] else "origin"
            if found[group].casefold() not in _NO_PLACE.split():
                said = _birth() if kind == "birth" else _address()
                yield Finding(kind, found.start(group), found.end(group), said)


def _names(text: str, known_names: Mapping[str, str]) -> Iterator[Finding]:
    plain = _folded(text)
    for name, label in known_names.items():
        parts = [re.escape(part) for part in _folded(name).split()]
        if not parts or (len(parts) == 1 and len(parts[0]) < 4):
            continue
        forms = {r"[\s.]+".join(parts), r"\s*,\s*".join((parts[-1], r"\s+".join(parts[:-1])))}
        for form in forms if len(parts) > 1 else {parts[0]}:
            for found in re.finditer(rf"(?<!\w){form}(?!\w)", plain):
                yield Finding("suspect_name", found.start(), found.end(), _name(label))


def _folded(text: str) -> str:
    """Return ``text`` without case and accents, character for character, so that offsets stay."""
    return "".join((unicodedata.normalize("NFD", sign)[0].lower() or sign)[0] for sign in text)


def _address() -> Message:
    return message(
        "Guard",
        "This looks like an address or a place. It does not belong in this text. If it must be "
        "kept at all: locked, in the safety plan under Living situation.",
    )


def _phone() -> Message:
    return message(
        "Guard",
        "This looks like a phone number. A safe number belongs in the safety plan under Safe "
        "contact; the number of a professional with that person.",
    )


def _email() -> Message:
    return message(
        "Guard",
        "This looks like an e-mail address. It does not belong in this text; that of a "
        "professional stands with that person.",
    )


def _bsn() -> Message:
    return message("Guard", "This looks like a BSN. It is not kept in this program at all.")


def _birth() -> Message:
    return message(
        "Guard",
        "This looks like a place or country of birth. It is not kept in this program at all.",
    )


def _name(label: str) -> Message:
    return message("Guard", "This is the name of a person with a role label. Write %1.").fill(label)
