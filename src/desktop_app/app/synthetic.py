"""Invented cases in any number, drawn from a seed: a store of the size of an office, or of ten.

Nothing in them stems from anybody. They go through the forms like what a person types, and each
case is one transaction. The same seed and day give the same cases, with the same ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from random import Random
from typing import Final, TypeAlias

from desktop_app.app.cases import PROCEEDING, case_key, codenames, plan_key
from desktop_app.app.codenames import FILE
from desktop_app.app.hearings import checklist_key
from desktop_app.app.records import append, new_key, open_draft, set_fields
from desktop_app.app.session import ZONE, Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, RecordKey, derived_id, new_uuid
from desktop_app.paths import resource
from desktop_app.progress import Progress
from desktop_app.text import message

Answers: TypeAlias = dict[str, Value]
_ONCE_OPEN_DAYS: Final = 1_100
_OPEN_PERCENT: Final = 45
_LEVELS: Final = ("baseline", "elevated", "elevated", "elevated", "high", "insufficient")
_PHASES: Final = ("ph_f01", "ph_f03", "ph_f05", "ph_f06", "ph_f07", "ph_f09", "ph_f11", "ph_f14")
_MEASURES: Final = ("pm_01", "pm_07", "pm_11", "pm_12", "pm_13", "pm_14", "pm_15", "pm_25", "pm_61")
_ROLES: Final = ("rl_06", "rl_09", "rl_11", "rl_18", "rl_21", "rl_23", "rl_25", "rl_30")
_GOALS: Final = (
    "Weer rustig kunnen slapen en naar school gaan.",
    "Dat mijn moeder er niets van merkt.",
    "Zelf kiezen wanneer er gebeld wordt.",
    "Een eigen plek met een deur die op slot kan.",
)
_NOTES: Final = (
    "Wil eerst weten wie er bij het gesprek is.",
    "Belt liever na tien uur; daarvoor is er altijd iemand in huis.",
    "Afgesproken: één vaste persoon belt, ook bij slecht nieuws.",
    "Vroeg om uitleg over de volgende stap; uitgelegd, geen vragen meer.",
)
_STEPS: Final = (
    "Bel via de afgesproken weg",
    "Vraag na of de AOL nog loopt",
    "Stuur de oproep door naar de advocaat",
    "Plan een kijkje in het gerechtsgebouw",
    "Loop de maatregelen na met het basisteam",
)
_KINDS: Final = ("threat_indirect", "contact_unwanted", "following", "online_harassment", "other")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What was drawn of a case before its records are made."""

    random: Random
    today: date
    opened: date
    is_open: bool

    @property
    def last(self) -> date:
        """The last day on which something happened."""
        return self.today if self.is_open else min(self.today, self.opened + timedelta(days=400))

    def day(self) -> date:
        """Return a day on which the case was open."""
        return self.opened + timedelta(
            days=self.random.randint(0, max(0, (self.last - self.opened).days))
        )

    def ahead(self, most: int) -> date:
        """Return a day from a week ago to ``most`` days ahead."""
        return self.today + timedelta(days=self.random.randint(-7, most))

    def odds(self, percent: int) -> bool:
        """Tell whether something happens that does in so many of a hundred cases."""
        return self.random.randrange(100) < percent


def load(
    session: Session, count: int, seed: int, *, progress: Progress | None = None
) -> tuple[CaseId, ...]:
    """Write ``count`` invented cases into the vault, one transaction each; return their ids.

    ``progress`` is told after each case, and may stop between two of them.
    """
    taken = len(codenames(session))
    made = []
    for number in range(count):
        random = Random(f"{seed}-{number}")  # noqa: S311 - invented, and the same each time
        place = taken + number
        made.append(_load(session, random, codename_of(seed, place), place))
        if progress is not None:
            progress.report(number + 1, count, message("Synthetic", "Making invented cases"))
    return tuple(made)


def codename_of(seed: int, place: int) -> str:
    """Return the codename of one case; past the end of the list the words come with a number."""
    words = _words()
    turn, at = divmod(place, len(words))
    name = words[(seed * 7 + at) % len(words)]
    return f"{name} {turn + 1}" if turn else name


@lru_cache(maxsize=1)
def _words() -> tuple[str, ...]:
    text = resource(FILE).read_text(encoding="utf-8")
    lines = (line.strip().upper() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def _load(session: Session, random: Random, codename: str, number: int) -> CaseId:
    today = session.today()
    is_open = random.randrange(100) < _OPEN_PERCENT
    back = random.randint(5, 400) if is_open else random.randint(420, _ONCE_OPEN_DAYS)
    drawn = _Drawn(random, today, today - timedelta(days=back), is_open)
    moment = datetime.combine(drawn.last, time(9, 30), tzinfo=ZONE)
    then = min(moment, session.now())
    then_session = replace(session, random=random.randbytes, now=lambda: then)
    case = CaseId(new_uuid(random.randbytes))
    records: dict[RecordKey, Answers] = {
        case_key(case): _case(drawn, codename, number),
        RecordKey(case, PROCEEDING, derived_id("first_proceeding", case)): _proceeding(drawn),
        plan_key(case): _plan(drawn),
    }
    for kind, answers in _around(drawn):
        records[new_key(then_session, kind, case)] = answers
    records |= dict(_hearings(then_session, case, drawn))
    _write(then_session, records)
    return case


def _write(session: Session, records: Mapping[RecordKey, Answers]) -> None:
    ready = {}
    for key, answers in records.items():
        draft = open_draft(session, key)
        set_fields(draft, answers)
        ready[key] = draft.changes()
    append(session, ready)


def _case(drawn: _Drawn, codename: str, number: int) -> Answers:
    opened = drawn.opened.isoformat()
    return {
        "codename": codename,
        "number": f"ZK-{number + 1:04}",
        "status": "open" if drawn.is_open else "closed",
        "opened_on": opened,
        "example": True,
        "first_contact_on": opened,
        "came_through": drawn.random.choice(("detective", "care", "care_coordinator", "self")),
        "coordinator": f"VC-{drawn.random.randint(1, 4)}",
        "age_group": "child" if drawn.odds(15) else "adult",
        "sex": "female" if drawn.odds(80) else "male",
        "rights_given_on": opened,
        **({} if drawn.is_open else {"closed_on": drawn.last.isoformat()}),
    }


def _proceeding(drawn: _Drawn) -> Answers:
    phase = drawn.random.choice(_PHASES) if drawn.is_open else "ph_f16"
    return {
        "label": "VD1",
        "phase": phase,
        "phases": [{"phase": phase, "state": "entered", "on": drawn.day().isoformat()}],
        "custody": drawn.random.choice(("free", "detained", "suspended", "unknown")),
    }


def _plan(drawn: _Drawn) -> Answers:
    random = drawn.random
    evenings = "0" * 20 + "1" * 12 + "0" * 16
    return {
        "status": "draft",
        "made_with": random.choice(("in_person", "phone", "via_support_org")),
        "plan_language": {
            "language": random.choice(("nl", "nl", "en", "ro")),
            "interpreter": "none",
        },
        "change_reason": "new",
        "victim_goal": random.choice(_GOALS),
        "channel_pref": "call",
        "safe_number": f"06 {random.randint(10_000_000, 99_999_999)}",
        "backup_channel": "via de mentor van de opvang",
        "safe_times": [*([evenings] * 5), *(["0" * 48] * 2)],
        "text_ok": "neutral_only",
        "contact_checked_at": _moment(drawn.day(), "10:00"),
        "housing_type": random.choice(("own", "family", "shelter_secret", "temporary")),
        "warn_external": ["onbekende scooter in de straat", "oproepen zonder nummer"],
        "helps_me": ["buiten lopen", "bellen met mijn zus"],
        "steps": ["Deur op slot", "Bel 112", "Ga naar de buurvrouw"],
    }


def _around(drawn: _Drawn) -> Iterator[tuple[str, Answers]]:
    """Yield the records of a case that stand beside its plan and hearings."""
    random = drawn.random
    yield "risk_assessment", _assessment(drawn)
    for _ in range(random.randint(1, 5)):
        yield "own_score", _score(drawn)
    for _ in range(random.randint(2, 8)):
        yield "contact_log", _contact(drawn)
    for text in random.sample(_NOTES, random.randint(0, 2)):
        yield "note", {"occurred_at": _moment(drawn.day(), "16:20"), "text": text}
    for what in random.sample(_STEPS, random.randint(1, len(_STEPS))):
        yield "step", _step(drawn, what)
    for type_ in random.sample(_MEASURES, random.randint(0, 4)):
        yield "measure", _measure(drawn, type_)
    for role in random.sample(_ROLES, random.randint(1, 5)):
        yield "person", {"role": role, "may_know": "1", "valid_from": drawn.day().isoformat()}
    for _ in range(random.choice((0, 0, 0, 1, 1, 2))):
        yield "incident", _incident(drawn)
    if drawn.odds(60):
        yield "sharing", _sharing(drawn)
    if drawn.odds(50):
        yield "told_once", _told(drawn)
    if drawn.is_open and drawn.odds(40):
        yield "trigger_event", _event(drawn)


def _assessment(drawn: _Drawn) -> Answers:
    random = drawn.random
    day = drawn.day()
    level = random.choice(_LEVELS)
    answers: Answers = {
        "date": day.isoformat(),
        "assessed_by": "VC-1",
        "level": level,
        "reasons": "Contact via bekenden van verdachte; geen dreiging uitgesproken.",
        "what_we_do_not_know": "Of het adres bekend is.",
        "exposure": {"rf_e01": {"answer": random.choice(("no", "unknown", "suspected"))}},
    }
    if drawn.is_open:
        answers["next_review"] = drawn.ahead(30).isoformat()
    if level == "high":
        answers["second_person"] = "VC-2"
    return answers


def _score(drawn: _Drawn) -> Answers:
    return {
        "asked_on": drawn.day().isoformat(),
        "moment": "between",
        "overall": drawn.random.randint(3, 9),
        "asked_by": "coordinator",
        "could_hear": ["nobody"],
    }


def _contact(drawn: _Drawn) -> Answers:
    return {
        "at": _moment(drawn.day(), f"{drawn.random.randint(9, 20):02}:15"),
        "channel": drawn.random.choice(("call", "call", "app", "in_person")),
        "who": ["rl_02"],
        "reached": "yes" if drawn.odds(85) else "no_answer",
        "minutes": drawn.random.randint(2, 40),
        "topics": drawn.random.sample(("safety", "plan", "next_step", "measures", "rights"), 2),
    }


def _step(drawn: _Drawn, what: str) -> Answers:
    open_now = drawn.is_open and drawn.odds(45)
    day = drawn.ahead(45) if open_now else drawn.day()
    return {
        "what": what,
        "due": _moment(day, f"{drawn.random.randint(9, 17):02}:00"),
        "owner": "VC-1",
        "state": "open" if open_now else "done",
    }


def _measure(drawn: _Drawn, type_: str) -> Answers:
    start = drawn.day()
    answers: Answers = {
        "type": type_,
        "aim": ["E01"],
        "wished_on": start.isoformat(),
        "owner": "basisteam",
        "decider": "teamchef",
        "victim_view": "accepts",
        "state": "requested",
    }
    if not drawn.odds(75):
        return answers
    end = start + timedelta(days=drawn.random.randint(60, 300))
    answers |= {"active_from": start.isoformat(), "active_until": end.isoformat()}
    if drawn.is_open and end >= drawn.today:
        review = min(end, drawn.today + timedelta(days=drawn.random.randint(1, 40)))
        return answers | {"state": "active", "review_on": review.isoformat()}
    return answers | {"state": "ended", "ended_reason": "termijn voorbij, niet meer nodig"}


def _incident(drawn: _Drawn) -> Answers:
    moment = _moment(drawn.day(), "20:40")
    return {
        "occurred_at": moment,
        "reported_at": moment,
        "kind": [drawn.random.choice(_KINDS)],
        "channel": ["messenger"],
        "severity": drawn.random.choice(("unsettling", "intimidating", "intimidating", "serious")),
        "immediate_action": ["none_needed"],
        "what_happened": "Berichten van een onbekend account; niet beantwoord, bewaard.",
        "victim_informed": "yes",
        "victim_informed_at": moment,
    }


def _sharing(drawn: _Drawn) -> Answers:
    agreed = drawn.day()
    return {
        "party": "rl_25",
        "purpose": "Contact bij afwezigheid van de vaste persoon",
        "data_kinds": ["contact_rules"],
        "victim_view": "agrees",
        "legal_basis": "wpg_18",
        "date": agreed.isoformat(),
        "expires": (agreed + timedelta(days=drawn.random.randint(90, 365))).isoformat(),
    }


def _told(drawn: _Drawn) -> Answers:
    return {
        "to_role": "rechercheur mensenhandel",
        "on": drawn.day().isoformat(),
        "kind": "info_talk",
        "where_kept": "systeem van het onderzoek",
        "access": "yes",
        "topics": ["period"],
    }


def _event(drawn: _Drawn) -> Answers:
    return {
        "kind": drawn.random.choice(("release_or_suspension", "verdict", "shelter_move")),
        "when": drawn.ahead(90).isoformat(),
        "certainty": "expected",
        "who_tells": "OM, VC belt na",
    }


def _hearings(session: Session, case: CaseId, drawn: _Drawn) -> Iterator[tuple[RecordKey, Answers]]:
    for kind in drawn.random.sample(("rc", "pro_forma", "substantive"), drawn.random.randint(0, 2)):
        coming = drawn.is_open and drawn.odds(60)
        day = drawn.ahead(80) if coming else drawn.day()
        past = day < drawn.today
        key = new_key(session, "hearing", case)
        yield (
            key,
            {
                "kind": kind,
                "starts_at": _moment(day, "09:30"),
                "status": "done" if past else "planned",
                "court": "rechtbank",
                "victim_role": ["witness"],
            },
        )
        ticked: Sequence[str] = ("ck_w01", "ck_w02", "ck_w05") if drawn.odds(60) else ("ck_w01",)
        yield checklist_key(key), {"items": {one: {"state": "done"} for one in ticked}}


def _moment(day: date, at: str) -> Value:
    return {"at": f"{day.isoformat()}T{at}", "zone": "Europe/Amsterdam", "precision": "exact"}
