"""A form while it is filled in: values, undo, rows, what is missing, and what a save will write.

No Qt and no clock in here. What is kept between two starts of the program is ``to_json``.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from types import MappingProxyType
from typing import Final, TypeAlias

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import Leaf, RevisionId, check_leaf
from desktop_app.domain.revision import Change, is_removed, sealed_digest
from desktop_app.errors import UserError
from desktop_app.forms import missing as missing_answers
from desktop_app.forms.answers import Answers
from desktop_app.forms.definition import ORDER, FieldAt, Form, field_leaves
from desktop_app.forms.history import History, Step, apply
from desktop_app.forms.missing import Completeness, Problem, Stage
from desktop_app.forms.saving import Base, changed, changes, removal, same, tidy
from desktop_app.forms.schema import Field, Section
from desktop_app.forms.values import is_reserved, normalised
from desktop_app.text import Message, message

ROW_GAP: Final = 1000
"""Between two rows' ``order``, so that moving one rewrites one."""
NO_BASE: Final[Base] = MappingProxyType({})


Asks: TypeAlias = Callable[[Answers, Stage], tuple[Problem, ...]]
"""What a form asks for beside its own questions, because of other records."""


def nothing_more(_answers: Answers, _stage: Stage) -> tuple[Problem, ...]:
    """Ask for nothing beside the questions of the form."""
    return ()


class Draft:
    """The values of one record while they are edited.

    ``values``: as shown when the form was opened, by leaf (what is known ahead of a new record
    included). ``base``: by leaf, the revisions that were live then; an empty one means a new
    record, into which the defaults of the form are filled. ``conflicts``: leaves in conflict or
    incomplete; they cannot be edited here and are never written. ``random``: for the ids of rows.
    """

    def __init__(
        self,
        form: Form,
        values: Mapping[Leaf, Value],
        *,
        base: Base = NO_BASE,
        conflicts: AbstractSet[Leaf] = frozenset(),
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self.form = form
        self.base: Base = MappingProxyType(dict(base))
        self.conflicts = frozenset(conflicts)
        self._random = random
        known: dict[Leaf, Value] = {
            leaf: value for leaf, value in values.items() if value is not None
        }
        self._saved = {leaf: value for leaf, value in known.items() if leaf in base}
        if not base:
            known = _defaults(form) | known
        self._start = dict(known)
        self._values = known
        self._opened: dict[Leaf, tuple[Value, Value]] = {}
        self.asks: Asks = nothing_more
        self._history = History()

    @property
    def answers(self) -> Answers:
        """The values as they are now, to look at."""
        return Answers(self.form, self._values, self.conflicts)

    @property
    def values(self) -> Mapping[Leaf, Value]:
        """The values as they are now, without empty ones and removed rows."""
        return {leaf: value for leaf, value in self._values.items() if not is_removed(value)}

    def value(self, leaf: str) -> Value:
        """Return the value of ``leaf``, opened if it was revealed; None when it is empty."""
        value = self.answers.value(leaf)
        sealed, opened = self._opened.get(Leaf(leaf), (None, None))
        return opened if sealed is not None and same(value, sealed) else value

    def set(self, leaf: str, value: Value, *, continues: bool = False) -> None:
        """Answer ``leaf``; None, an empty text or list empties it. Text becomes NFC.

        ``continues``: the same typing goes on, so that undo takes it back together with the call
        before (if that was about the same leaf).

        Raises:
            KeyError: the form does not ask this.
            UserError: the leaf is in conflict.
            ValueError: the value has the shape of a removed or sealed one, or no canonical form.
        """
        self._do(self._step(leaf, value), continues=continues)

    def set_all(self, values: Mapping[str, Value]) -> None:
        """Answer several leaves in one step, which undo takes back as one; raises as ``set``."""
        step: dict[Leaf, Value] = {}
        for leaf, value in values.items():
            step |= self._step(leaf, value)
        self._do(step)

    def reveal(self, leaf: str, value: Value) -> None:
        """Show the opened ``value`` of a leaf that is saved sealed; that is no edit.

        Raises:
            KeyError: the leaf is not sealed.
        """
        sealed = self._saved.get(Leaf(leaf))
        if sealed_digest(sealed) is None:
            raise KeyError(leaf)
        self._opened[Leaf(leaf)] = (sealed, value)

    def conceal(self) -> None:
        """Forget all that was revealed; what was typed since stays."""
        self._opened.clear()

    def settle(self, leaf: str, value: Value, *, live: Iterable[RevisionId]) -> None:
        """Show what was decided about a leaf in conflict; from now on it can be edited.

        ``live``: the revisions of the leaf after the decision. That is no edit, and nothing that
        was typed here is lost: a leaf in conflict could not be typed in.
        """
        self.conflicts -= {Leaf(leaf)}
        self.base = MappingProxyType({**self.base, Leaf(leaf): tuple(live)})
        for kept in (self._values, self._start, self._saved):
            apply(kept, {Leaf(leaf): value})

    def changed_elsewhere(self, live: Base) -> frozenset[Leaf]:
        """Return the leaves that changed in the store since the form was opened.

        ``live``: the live revisions by leaf as they are now.
        """
        return frozenset(leaf for leaf, ids in live.items() if {*ids} != {*self.base.get(leaf, ())})

    def rows(self, field: str) -> tuple[str, ...]:
        """Return the row ids of ``field`` in order."""
        return self.answers.rows(field)

    def add_row(self, field: str, values: Mapping[str, Value] | None = None) -> str:
        """Add a row at the end of ``field`` and return its id; ``values`` by the keys inside.

        Raises:
            KeyError: the form has no such rows.
        """
        outer = self._free_rows(field)
        row = self._random(8).hex()
        orders = [self.value(f"{field}.{other}.{ORDER}") for other in self.rows(field)]
        last = max((one for one in orders if isinstance(one, int)), default=0)
        step: dict[Leaf, Value] = {Leaf(f"{field}.{row}.{ORDER}"): last + ROW_GAP}
        for inner in outer.fields:
            value = (values or {}).get(inner.key, _default(inner))
            if value is not None:
                step[Leaf(f"{field}.{row}.{inner.key}")] = normalised(value)
        self._do(step)
        return row

    def remove_row(self, field: str, row: str) -> None:
        """Take ``row`` away.

        Raises:
            KeyError: the form has no such rows.
            UserError: something in the row is in conflict.
        """
        self._free_rows(field)
        if any(leaf.startswith(f"{field}.{row}.") for leaf in self.conflicts):
            raise UserError(_decide_first())
        self._do(removal(self.answers, self._saved.keys(), field, row=row))

    def move_row(self, field: str, row: str, *, to: int) -> None:
        """Move ``row`` to the place ``to`` (from 0) among the rows of ``field``.

        Raises:
            KeyError: the form has no such rows.
            UserError: the place of a row is in conflict.
        """
        self._free_rows(field)
        others = [other for other in self.rows(field) if other != row]
        to = max(0, min(to, len(others)))
        places = {Leaf(f"{field}.{one}.{ORDER}") for one in (*others, row)}
        if places & self.conflicts:
            raise UserError(_decide_first())
        order = self._between(field, others, to)
        if order is not None:
            self._do({Leaf(f"{field}.{row}.{ORDER}"): order})
            return
        others.insert(to, row)
        self._do(
            {
                Leaf(f"{field}.{one}.{ORDER}"): number * ROW_GAP
                for number, one in enumerate(others, start=1)
            }
        )

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self._history.can_redo

    def undo(self) -> frozenset[Leaf]:
        """Take the last step back and return the leaves it touched."""
        return self._history.undo(self._values)

    def redo(self) -> frozenset[Leaf]:
        """Do again what was last taken back and return the leaves it touched."""
        return self._history.redo(self._values)

    def visible(self, leaf: str) -> bool:
        """Tell whether the question of ``leaf`` (or the field of that key) is to be shown."""
        return self.answers.visible(leaf)

    def section_visible(self, section: Section) -> bool:
        """Tell whether ``section`` is to be shown."""
        return self.answers.section_visible(section)

    def read_only(self, leaf: str) -> bool:
        """Tell whether ``leaf`` waits for a decision elsewhere."""
        return leaf in self.conflicts

    @property
    def dirty(self) -> bool:
        """Whether anything was edited since the form was opened."""
        leaves = {*self._values, *self._start}
        return any(
            not same(tidy(self._values.get(leaf)), tidy(self._start.get(leaf))) for leaf in leaves
        )

    @property
    def edited(self) -> frozenset[Leaf]:
        """The leaves that differ from what is saved."""
        return changed(self.answers, self._saved)

    def problems(self, stage: Stage) -> tuple[Problem, ...]:
        """Return what keeps the form from being saved or activated.

        An old answer that was not touched is not judged when saving: a newer form may offer less.
        """
        answers = self.answers
        leaves: Iterable[Leaf] = self.edited if stage == "to-save" else self._values
        asked = self.asks(answers, stage) if leaves else ()
        return (
            missing_answers.wrong(answers, sorted(leaves))
            + missing_answers.missing(answers, stage)
            + asked
        )

    def missing(self) -> tuple[Problem, ...]:
        """Return what must still be answered before the form can be activated."""
        answers = self.answers
        return missing_answers.missing(answers) + self.asks(answers, "to-activate")

    def completeness(self, section: Section | str) -> Completeness:
        """Return how many questions of ``section`` (or the section of that id) are answered."""
        one = self.form.section(section) if isinstance(section, str) else section
        return missing_answers.completeness(self.answers, one)

    def changes(self) -> dict[Leaf, Change]:
        """Return what a save writes (``saving``); empty when nothing differs from the store."""
        return changes(self.answers, self._saved, self.base)

    def to_json(self) -> str:
        """Return the draft as text: values, base and what was saved, without the undo steps."""
        return encode(
            {
                "v": 1,
                "form": self.form.name,
                "values": dict(self._values.items()),
                "start": dict(self._start.items()),
                "saved": dict(self._saved.items()),
                "base": {leaf: [*ids] for leaf, ids in self.base.items()},
                "conflicts": [*sorted(self.conflicts)],
            }
        ).decode()

    @classmethod
    def from_json(
        cls, form: Form, text: str, *, random: Callable[[int], bytes] = secrets.token_bytes
    ) -> Draft:
        """Return the draft that ``to_json`` wrote. ``form`` may be a newer version.

        Raises:
            ValueError: the text is no draft of this kind of form.
        """
        try:
            kept = json.loads(text)
        except ValueError:  # JSONDecodeError quotes the text: not kept
            raise ValueError("not a draft") from None
        try:
            if kept["v"] != 1 or kept["form"].partition("@")[0] != form.kind:
                raise ValueError("not a draft of this form")
            base = {
                check_leaf(leaf): tuple(map(RevisionId, ids)) for leaf, ids in kept["base"].items()
            }
            draft = cls(
                form,
                {},
                base=base,
                conflicts=frozenset(map(Leaf, kept["conflicts"])),
                random=random,
            )
            draft._values, draft._start, draft._saved = (
                {check_leaf(leaf): value for leaf, value in kept[part].items()}
                for part in ("values", "start", "saved")
            )
        except (KeyError, TypeError, AttributeError):
            raise ValueError("not a draft") from None
        return draft

    def _do(self, step: Step, *, continues: bool = False) -> None:
        if step:
            self._history.do(self._values, step, continues=continues)

    def _step(self, leaf: str, value: Value) -> dict[Leaf, Value]:
        """Return the step that answers ``leaf``; empty when that is its answer already."""
        if self._at(leaf).part in ("rows", ORDER) or is_reserved(value):
            raise ValueError("not an answer")
        encode(value)
        kept = None if value in ("", []) else normalised(value)
        sealed, opened = self._opened.get(Leaf(leaf), (None, None))
        if sealed is not None and same(kept, opened):
            kept = sealed
        return {} if same(kept, self._values.get(Leaf(leaf))) else {Leaf(leaf): kept}

    def _at(self, leaf: str) -> FieldAt:
        at = self.form.resolve(leaf)
        if at is None or at.field.type in ("group", "computed"):
            raise KeyError(leaf)
        if leaf in self.conflicts:
            raise UserError(_decide_first())
        return at

    def _free_rows(self, field: str) -> Field:
        outer = self.form.field(field)
        if outer.type != "rows" or outer.items:
            raise KeyError(field)
        return outer

    def _between(self, field: str, others: list[str], to: int) -> int | None:
        """Return an ``order`` that puts a row at ``to``; None when all must be numbered anew."""
        orders = [self.value(f"{field}.{other}.{ORDER}") for other in others]
        known = [one for one in orders if isinstance(one, int)]
        if len(known) != len(orders) or sorted(set(known)) != known:
            return None
        before = known[to - 1] if to > 0 else known[0] - 2 * ROW_GAP if known else 0
        after = known[to] if to < len(known) else before + 2 * ROW_GAP
        middle = (before + after) // 2
        return middle if before < middle < after else None


def _defaults(form: Form) -> dict[Leaf, Value]:
    found: dict[Leaf, Value] = {}
    for outer in form.fields:
        for leaf in field_leaves(outer):
            at = form.resolve(leaf)
            value = _default(at.field) if at else None
            if value is not None:
                found[leaf] = value
    return found


def _default(field: Field) -> Value:
    return [*field.default] if isinstance(field.default, tuple) else field.default


def _decide_first() -> Message:
    return message(
        "Draft",
        "Two versions of this part exist. Decide which one holds first; the rest can be edited.",
    )
