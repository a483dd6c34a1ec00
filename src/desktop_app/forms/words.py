"""The few fixed words of answers, in both languages: months, days, yes and no, states.

They are part of a value as it is shown (on paper in the language of the sheet, which may differ
from that of the screen), so they stand here as content does, and not among the program's sentences.
"""

from __future__ import annotations

from typing import Final

from desktop_app.forms.schema import Option, Text

MONTHS: Final = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
}
WEEKDAYS: Final = {
    "en": (
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ),
    "nl": (
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
    ),
}
SHORT_WEEKDAYS: Final = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
}

YES: Final = Text(en="Yes", nl="Ja")
NO: Final = Text(en="No", nl="Nee")
ABOUT: Final = Text(en="about", nl="ongeveer")
UNTIL: Final = Text(en="to", nl="tot")
DAY_NOT_KNOWN: Final = Text(en="Date not known", nl="Datum onbekend")
NO_TIMES: Final = Text(en="No time", nl="Geen tijd")
ALL_DAY: Final = Text(en="all day", nl="hele dag")
HOURS: Final = Text(en="h", nl="u")
MINUTES: Final = Text(en="min", nl="min")
SEALED: Final = Text(en="Secret", nl="Geheim")
REFERENCE: Final = Text(en="Reference", nl="Verwijzing")

OTHER_ANSWERS: Final = {
    "unknown": Text(en="Unknown", nl="Onbekend"),
    "not_asked": Text(en="Not asked", nl="Niet gevraagd"),
    "declined": Text(en="Does not want to say", nl="Wil het niet zeggen"),
    "unsafe": Text(en="Not safe to ask", nl="Niet veilig om te vragen"),
}

DONE: Final = Option(value="done", en="Done", nl="Gedaan")
WAIVED: Final = Option(value="waived", en="Not applicable", nl="Niet van toepassing")
DEFAULT_STATES: Final = (DONE, WAIVED)
"""The states of a checklist that names none; ``waived`` wants a reason."""
NOT_YET: Final = "not_yet"
"""The state of a line that is looked at and still open; it answers no required checklist."""

STATE: Final = Text(en="State", nl="Stand")
ON: Final = Text(en="On", nl="Op")
AT: Final = Text(en="Time", nl="Tijd")
WHO: Final = Text(en="Who", nl="Wie")
NOTE: Final = Text(en="Note", nl="Notitie")
REASON: Final = Text(en="Reason", nl="Reden")
VALUE: Final = Text(en="Entry", nl="Invulling")
ORDER: Final = Text(en="Order", nl="Volgorde")
LINES: Final = Text(en="Which ones", nl="Welke regels")
