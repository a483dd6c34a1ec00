"""Undo and redo: the last fifty steps over a record's values, additions and removals included."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf

MAX_STEPS: Final = 50

Step = Mapping[Leaf, Value]
"""New values by leaf; None takes the leaf away."""


@dataclass(slots=True)
class History:
    """What was done to one set of values, and how it is taken back."""

    _undo: list[tuple[Step, Step]] = field(default_factory=list)
    _redo: list[tuple[Step, Step]] = field(default_factory=list)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._redo)

    def do(self, values: MutableMapping[Leaf, Value], step: Step, *, continues: bool) -> None:
        """Apply ``step``; ``continues`` joins it to the step before if that had the same leaves."""
        before: Step = {leaf: values.get(leaf) for leaf in step}
        apply(values, step)
        self._redo.clear()
        if continues and self._undo and self._undo[-1][1].keys() == step.keys():
            before, _ = self._undo.pop()
        self._undo.append((before, dict(step)))
        del self._undo[:-MAX_STEPS]

    def undo(self, values: MutableMapping[Leaf, Value]) -> frozenset[Leaf]:
        """Take the last step back; return the leaves it touched, none when there is no step."""
        if not self._undo:
            return frozenset()
        before, after = self._undo.pop()
        self._redo.append((before, after))
        apply(values, before)
        return frozenset(before)

    def redo(self, values: MutableMapping[Leaf, Value]) -> frozenset[Leaf]:
        """Do again what was last taken back; return the leaves it touched."""
        if not self._redo:
            return frozenset()
        before, after = self._redo.pop()
        self._undo.append((before, after))
        apply(values, after)
        return frozenset(after)


def apply(values: MutableMapping[Leaf, Value], step: Step) -> None:
    """Write ``step`` into ``values``."""
    for leaf, value in step.items():
        if value is None:
            values.pop(leaf, None)
        else:
            values[leaf] = value
