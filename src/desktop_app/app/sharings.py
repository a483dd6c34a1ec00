"""What is shared with whom, for which purpose, until when; and what left this laptop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, Literal, TypeAlias

from desktop_app.app.changes import Changes
from desktop_app.app.records import change, values_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.schema import Text
from desktop_app.text import Words, message

SHARING: Final = Kind("sharing")
Standing: TypeAlias = Literal["in_force", "refused", "not_asked", "expired", "withdrawn", "ended"]
OVER: Final[frozenset[Standing]] = frozenset(("expired", "withdrawn", "ended"))
"""Nothing more is shared."""
_LEAVES: Final = tuple(
    Leaf(name)
    for name in (
        "party",
        "organisation",
        "purpose",
        "data_kinds",
        "victim_view",
        "limits",
        "withdrawn_on",
        "legal_basis",
        "date",
        "expires",
        "how_shared",
        "state",
        "against_wish",
        "share_without.what",
        "share_without.to_whom",
        "share_without.on",
    )
)


@dataclass(frozen=True, slots=True)
class SharedAgainst:
    """What was shared against the victim's wish: what, to whom and when."""

    what: str
    to_whom: str
    on: date | None


@dataclass(frozen=True, slots=True)
class SharingShown:
    """One agreement: one party, one purpose, until a day.

    ``standing``: ``refused`` and ``not_asked`` are agreements in force that lack the victim's.
    """

    key: RecordKey
    party: Words
    organisation: str
    purpose: str
    data: Text | None
    view: Text | None
    limits: str
    basis: Text | None
    how: Text | None
    agreed_on: date | None
    expires: date | None
    withdrawn_on: date | None
    standing: Standing
    against: SharedAgainst | None

    @property
    def over(self) -> bool:
        """Whether nothing more may be shared."""
        return self.standing in OVER


def sharings(session: Session, case: CaseId) -> tuple[SharingShown, ...]:
    """Return the agreements of a case: those in force first, the first to end on top."""
    found = [
        _shown(session, key, values)
        for key, values in session.store.values(SHARING, _LEAVES, case=case).items()
    ]
    return tuple(sorted(found, key=lambda one: (one.over, one.expires or date.max, one.key.record)))


def _shown(session: Session, key: RecordKey, values: Mapping[Leaf, Value]) -> SharingShown:
    form = session.form(SHARING)
    against = None
    if values.get(Leaf("against_wish")) is True:
        against = SharedAgainst(
            text_of(values, "share_without.what"),
            text_of(values, "share_without.to_whom"),
            day_of(values, "share_without.on"),
        )
    return SharingShown(
        key,
        answer(form, values, "party") or form.title,
        text_of(values, "organisation"),
        text_of(values, "purpose"),
        answer(form, values, "data_kinds"),
        answer(form, values, "victim_view"),
        text_of(values, "limits"),
        answer(form, values, "legal_basis"),
        answer(form, values, "how_shared"),
        day_of(values, "date"),
        day_of(values, "expires"),
        day_of(values, "withdrawn_on"),
        _standing(session, values),
        against,
    )


def _standing(session: Session, values: Mapping[Leaf, Value]) -> Standing:
    view, ends = text_of(values, "victim_view"), day_of(values, "expires")
    if view == "withdrawn":
        return "withdrawn"
    if text_of(values, "state") == "ended":
        return "ended"
    if ends is not None and ends < session.today():
        return "expired"
    if view == "refuses":
        return "refused"
    return "not_asked" if view == "not_asked" else "in_force"


def withdraw_agreement(session: Session, key: RecordKey) -> Changes:
    """Write down that the victim takes an agreement back today; from now on nothing is shared.

    Raises UserError when it was taken back before.
    """
    if text_of(values_of(session, key), "victim_view") == "withdrawn":
        raise UserError(message("Sharing", "This was taken back already. Nothing was changed."))
    today = session.today().isoformat()
    return change(
        session, key, {"victim_view": "withdrawn", "withdrawn_on": today, "state": "ended"}
    )


def reopen_agreement(session: Session, key: RecordKey, before: Mapping[str, Value]) -> Changes:
    """Put an agreement back as it was; ``before``: what ``agreement_answers`` gave."""
    return change(session, key, before)


def agreement_answers(session: Session, key: RecordKey) -> dict[str, Value]:
    """Return the answers that withdrawing changes, as they stand."""
    values = values_of(session, key)
    return {name: values.get(Leaf(name)) for name in ("victim_view", "withdrawn_on", "state")}


@dataclass(frozen=True, slots=True)
class BundleOfCase:
    """A bundle in which a case left this laptop, by the day here.

    ``shielded`` counts the shielded answers in the whole bundle; ``confirmed``: its receipt came
    back.
    """

    number: int
    contact: str
    on: date
    shielded: int
    confirmed: bool


def bundles_of(session: Session, case: CaseId) -> tuple[BundleOfCase, ...]:
    """Return the bundles that carried a case to somebody, the last one first."""
    exchange = session.store.exchange
    names = {one.key: one.name for one in session.store.contacts.all()}
    found = [
        BundleOfCase(
            one.number,
            names.get(one.contact, ""),
            datetime.fromtimestamp(one.at / 1000, tz=UTC).astimezone(ZONE).date(),
            sealed if isinstance(sealed := one.counts.get("sealed"), int) else 0,
            confirmed=one.arrived,
        )
        for one in exchange.out()
        if not one.astray and any(each.head.case == case for each in exchange.carried(one.id))
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.number), reverse=True))
