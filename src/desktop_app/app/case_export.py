"""A case written out to read: as JSON with its whole history, and as PDF.

For a request of the person concerned, a file at court, or a hand-over to another system. It is
personal data in the clear; the passphrase is asked again, and the audit trail has a line of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final, Literal, TypeAlias

from desktop_app import __version__
from desktop_app.app import titles
from desktop_app.app.cases import case_key
from desktop_app.app.delivery import deliver
from desktop_app.app.session import ZONE, Session
from desktop_app.app.shielded import Gone, fate
from desktop_app.app.trail import Codes
from desktop_app.app.trail_words import moment_words
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.merge import RecordState
from desktop_app.domain.revision import Revision, is_removed, sealed_digest
from desktop_app.errors import UserError
from desktop_app.forms.definition import Form, field_leaves, row_leaves
from desktop_app.forms.render import render
from desktop_app.paper import case_press
from desktop_app.paper.case_file import CaseFile, FileLine, FilePart
from desktop_app.progress import Progress, Quiet
from desktop_app.store.records import RecordSummary
from desktop_app.text import Message, Words, message

Say: TypeAlias = Callable[[Words], str]
FORMAT: Final = "waymark-case-1"
_LETTERS: Final = "abcdefghijkmnopqrstuvwxyz"
_KEPT: Final = (".order", ".kept")
"""What the program keeps of a row; it says nothing to a reader."""


@dataclass(frozen=True, slots=True)
class _Hidden:
    """Stands for a shielded answer that is not written out; ``gone``: it is not here (any more)."""

    gone: Gone | None = None

    @property
    def words(self) -> Message:
        return message("CaseExport", "shielded") if self.gone is None else self.gone.words

    @property
    def plain(self) -> dict[str, object]:
        if self.gone is None:
            return {"shielded": True}
        if not self.gone.wiped:
            return {"shielded": True, "elsewhere": True}
        return {"shielded": True, "wiped": str(self.gone.on or "")}


@dataclass(frozen=True, slots=True)
class Written:
    """The two files, and how much stands in them."""

    json: Path
    pdf: Path
    records: int
    revisions: int


def warning(*, secrets: bool) -> Message:
    """Return what a person must know before a case is written out."""
    if secrets:
        return message(
            "CaseExport",
            "Two files will hold the whole case, shielded fields too, in the clear: addresses, "
            "code words, safe numbers. Whoever finds them can read them, and somebody may be hurt. "
            "Write them only where they are needed, and destroy them afterwards. Working notes "
            "that never leave this laptop are not in them. It is noted in the audit trail.",
        )
    return message(
        "CaseExport",
        "Two files will hold the case in the clear, without shielded fields. Whoever finds them "
        "can read them. Write them only where they are needed, and destroy them afterwards. It is "
        "noted in the audit trail.",
    )


def export_case(
    session: Session,
    case: CaseId,
    folder: Path,
    say: Say,
    *,
    language: Literal["nl", "en"],
    secrets: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Write ``case`` into ``folder`` as JSON and as PDF; the names of the files say nothing.

    Every record is there, withdrawn ones too, with every save. ``secrets``: shielded values as
    well; those that never leave the laptop stay. Raises UserError unless the passphrase was just
    given again, for an unknown case, and as ``deliver``; nothing is left half done.
    """
    session.require_secrets()
    watch = progress if progress is not None else Quiet()
    teller = _Teller(session, say, language, secrets=secrets)
    with session.store.reading():
        summaries = sorted(
            session.store.records(case=case, hidden=True),
            key=lambda one: (one.key != case_key(case), one.created_at),
        )
        if not summaries:
            raise UserError(
                message(
                    "CaseExport",
                    "This case is not in this vault. Nothing was written. Choose another case.",
                )
            )
        records = []
        for done, one in enumerate(summaries):
            watch.report(done, len(summaries), message("CaseExport", "Reading the case"))
            records.append(_Record(one, session.store.state(one.key), _saves(session, one.key)))
        title = Codes(session).of(case)
        document = _document(session, teller, case, title, records)
        pdf = case_press.build(_file(session, teller, title, records), language)
    data = json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8")
    name = "".join(_LETTERS[byte % len(_LETTERS)] for byte in session.random(8))
    saves = sum(len(one.saves) for one in records)

    def write_first(file: BinaryIO) -> tuple[None, str]:
        session.store.audit.note(
            "case_export",
            session.by,
            case=case,
            details={"records": len(records), "revisions": saves, "secrets": secrets},
        )
        return _write(file, data)

    deliver(folder, f"{name}.json", write_first, in_the_clear=True, progress=progress)
    try:
        deliver(
            folder,
            f"{name}.pdf",
            lambda file: _write(file, pdf),
            in_the_clear=True,
            progress=progress,
        )
    except BaseException:
        (folder / f"{name}.json").unlink(missing_ok=True)
        raise
    return Written(folder / f"{name}.json", folder / f"{name}.pdf", len(records), saves)


@dataclass(frozen=True, slots=True)
class _Record:
    summary: RecordSummary
    state: RecordState | None
    saves: tuple[Revision, ...]


def _saves(session: Session, key: RecordKey) -> tuple[Revision, ...]:
    return tuple(session.store.revisions(key))


def _write(file: BinaryIO, data: bytes) -> tuple[None, str]:
    file.write(data)
    return None, hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class _Teller:
    """Says values: shielded ones only where that was asked for, local ones never."""

    session: Session
    say: Say
    language: Literal["nl", "en"]
    secrets: bool

    def form(self, kind: Kind) -> Form | None:
        return self.session.form_of(kind)

    def value(self, key: RecordKey, leaf: Leaf, value: Value) -> object:
        """Return a value as it may be written; _Hidden for one that stays or is gone."""
        form, digest = self.form(key.kind), sealed_digest(value)
        privacy = form.privacy_of(leaf) if form is not None else "secret"
        if digest is None:
            hidden = privacy in ("secret", "local") and not self._opens(privacy)
            return _Hidden() if hidden else value
        gone = fate(self.session, key, leaf, value=value)
        if gone is not None or not self._opens(privacy):
            return _Hidden(gone)
        try:
            return self.session.store.reveal(key, leaf, digest)
        except LookupError:
            return _Hidden()

    def _opens(self, privacy: str) -> bool:
        return self.secrets and privacy == "secret"

    def words(self, key: RecordKey, leaf: Leaf, value: object) -> str:
        """Return a value in words."""
        if isinstance(value, _Hidden):
            return self.say(value.words)
        form = self.session.catalogue.asking(key.kind, leaf)
        if form is None:
            return str(value)
        return render(form, leaf, value, self.language)  # type: ignore[arg-type]

    def label(self, key: RecordKey, leaf: Leaf) -> str:
        """Return what a question is called."""
        at = self.session.catalogue.asked(key.kind, leaf)
        return self.say(at.label) if at is not None else leaf

    def row_of(self, key: RecordKey, leaf: Leaf) -> str:
        """Return what the list is called in which ``leaf`` stands in a row, and which row it is."""
        form, parts = self.form(key.kind), leaf.split(".")
        at = form.resolve(leaf) if form is not None else None
        if at is None or at.outer.type != "rows" or len(parts) != 3:
            return ""
        state = self.session.store.state(key)
        rows = state.rows(at.outer.key) if state is not None else ()
        number = rows.index(parts[1]) + 1 if parts[1] in rows else 0
        return f"{self.say(at.outer.label)} {number}"

    def title(self, record: _Record) -> str:
        """Return the form's name and what the record is called."""
        form = self.form(record.summary.key.kind)
        if form is None:
            return self.say(message("CaseExport", "A record of a newer version of the program"))
        values = record.state.values() if record.state is not None else {}
        name, kind = self.say(titles.of_record(form, values)), self.say(form.title)
        return kind if name in ("", kind) else f"{kind}: {name}"


def _document(
    session: Session, teller: _Teller, case: CaseId, title: str, records: list[_Record]
) -> dict[str, object]:
    return {
        "format": FORMAT,
        "program": __version__,
        "made": session.now().astimezone(ZONE).isoformat(timespec="seconds"),
        "by": session.by,
        "case": case,
        "codename": title,
        "secrets": teller.secrets,
        "records": [_record(teller, one) for one in records],
    }


def _record(teller: _Teller, record: _Record) -> dict[str, object]:
    key = record.summary.key
    answers = [
        {
            "leaf": leaf,
            "label": teller.label(key, leaf),
            "values": [_plain(value) for value in values],
            "words": [teller.words(key, leaf, value) for value in values],
        }
        for leaf, values in _answers(teller, record)
    ]
    history = [
        {
            "id": one.id,
            "at": one.at,
            "by": one.by,
            "form": one.form,
            "changes": {
                leaf: _plain(teller.value(key, leaf, change.value))
                for leaf, change in one.changes.items()
            },
        }
        for one in record.saves
    ]
    return {
        "kind": key.kind,
        "record": key.record,
        "title": teller.title(record),
        "withdrawn": record.summary.withdrawn,
        "answers": answers,
        "history": history,
    }


def _answers(teller: _Teller, record: _Record) -> Iterator[tuple[Leaf, list[object]]]:
    """Yield each answer in the form's order; several values where two versions wait."""
    if record.state is None:
        return
    key = record.summary.key
    for leaf in _in_order(teller.form(key.kind), record.state):
        values = [
            teller.value(key, leaf, one.value)
            for one in record.state.leaves[leaf].candidates
            if one.value is not None and not is_removed(one.value)
        ]
        if values:
            yield leaf, values


def _in_order(form: Form | None, state: RecordState) -> list[Leaf]:
    """Return the leaves of a record as the form asks for them; what it does not know comes last."""
    if form is None:
        return sorted(state.leaves)
    asked: dict[str, int] = {}
    for outer in form.fields:
        rows = state.rows(outer.key) if outer.type == "rows" else ()
        for leaf in (
            *field_leaves(outer),
            *(one for row in rows for one in row_leaves(outer, row)),
        ):
            asked.setdefault(leaf, len(asked))
    return sorted(state.leaves, key=lambda leaf: (asked.get(leaf, len(asked)), leaf))


def _plain(value: object) -> object:
    return value.plain if isinstance(value, _Hidden) else value


def _file(session: Session, teller: _Teller, title: str, records: list[_Record]) -> CaseFile:
    say = teller.say
    n = len(records)
    counted = message("CaseExport", "%n records, every save of them", "", n)
    under = message("CaseExport", "Written out by %1, %2: %3").fill(
        session.by, moment_words(session.now()), counted
    )
    held = (
        message("CaseExport", "With shielded fields. Keep it locked away; destroy it afterwards.")
        if teller.secrets
        else message("CaseExport", "Without shielded fields. Destroy it afterwards.")
    )
    return CaseFile(
        title,
        say(under),
        say(held),
        say(message("CaseExport", "Confidential")),
        tuple(_part(teller, one) for one in records),
    )


def _part(teller: _Teller, record: _Record) -> FilePart:
    key, say = record.summary.key, teller.say
    lines: list[FileLine] = []
    last = ""
    if record.summary.withdrawn:
        why = say(message("CaseExport", "Withdrawn"))
        lines.append(FileLine(why, str(record.summary.withdrawn)))
    for leaf, values in _answers(teller, record):
        words = [teller.words(key, leaf, value) for value in values]
        said = " / ".join(one for one in words if one)
        head = teller.row_of(key, leaf)
        if head and head != last:
            lines.append(FileLine(head, ""))
        last = head
        if said and not leaf.endswith(_KEPT):
            lines.append(FileLine(teller.label(key, leaf), said))
    for save in record.saves:
        when = say(moment_words(datetime.fromtimestamp(save.at / 1000, tz=UTC)))
        what = ", ".join(dict.fromkeys(teller.label(key, leaf) for leaf in save.changes))
        lines.append(FileLine(f"{when}, {save.by}", what, quiet=True))
    return FilePart(teller.title(record), tuple(lines))
