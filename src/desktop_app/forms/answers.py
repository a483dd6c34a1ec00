"""What is filled in on a form: the values, the rows there are, and what is in sight.

The read-only side of a draft; a saved record is looked at in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import is_removed
from desktop_app.forms.definition import ORDER, Form, field_leaves, row_leaves
from desktop_app.forms.schema import Condition, Field, Section
from desktop_app.forms.values import OWN_WORDS, is_empty, is_opaque

_LAST = 2**53


@dataclass(frozen=True, slots=True)
class Answers:
    """The values of one record on one form.

    ``values``: by leaf, without those in conflict; ``unsettled``: leaves in conflict or
    incomplete, which have no value to show but exist all the same.
    """

    form: Form
    values: Mapping[Leaf, Value]
    unsettled: AbstractSet[Leaf] = frozenset()

    def value(self, leaf: str) -> Value:
        """Return the value of ``leaf``; None when nothing is filled in or the row was removed."""
        value = self.values.get(Leaf(leaf))
        return None if is_removed(value) else value

    def filled(self, leaf: str) -> bool:
        """Tell whether ``leaf`` has an answer; one in conflict has several."""
        return leaf in self.unsettled or not is_empty(self.value(leaf))

    def rows(self, field: str) -> tuple[str, ...]:
        """Return the row ids of ``field``: its fixed rows, or those there are in their order."""
        outer = self.form.field(field)
        if outer.items:
            return tuple(item.id for item in outer.items)
        found: set[str] = set()
        for leaf in (*self.values, *self.unsettled):
            parts = leaf.split(".")
            if len(parts) == 3 and parts[0] == field and not is_removed(self.values.get(leaf)):
                found.add(parts[1])
        return tuple(sorted(found, key=lambda row: (self._order(field, row), row)))

    def _order(self, field: str, row: str) -> int:
        order = self.value(f"{field}.{row}.{ORDER}")
        return order if isinstance(order, int) else _LAST

    def leaves(self, section: Section) -> Iterator[Leaf]:
        """Yield every leaf of ``section``, those of the rows there are among them."""
        for outer in section.fields:
            yield from self.leaves_of(outer)

    def leaves_of(self, outer: Field) -> Iterator[Leaf]:
        """Yield every leaf of one field, those of the rows there are among them."""
        yield from field_leaves(outer)
        if outer.type == "rows" and not outer.items:
            for row in self.rows(outer.key):
                yield from row_leaves(outer, row)

    def visible(self, leaf: str) -> bool:
        """Tell whether the question of ``leaf`` (or the field of that key) is to be shown.

        A question that this form does not ask is not.
        """
        key, *rest = leaf.split(".")
        if not self.form.has(key):
            return False
        outer = self.form.field(key)
        if not self._field_visible(outer):
            return False
        if not rest or outer.type not in ("group", "rows"):
            return True
        inner = next((one for one in outer.fields if one.key == rest[-1]), None)
        return inner is None or self._inner_visible(outer, inner, ".".join(rest[:-1]))

    def section_visible(self, section: Section) -> bool:
        """Tell whether ``section`` is to be shown."""
        return self._holds(section.show_if)

    def _field_visible(self, outer: Field) -> bool:
        section = self.form.section_of(outer.key)
        return self._holds(outer.show_if) and (section is None or self._holds(section.show_if))

    def _inner_visible(self, outer: Field, inner: Field, row: str) -> bool:
        condition = inner.show_if
        if condition is None:
            return True
        beside = next((one for one in outer.fields if one.key == condition.field), None)
        if beside is None:
            return self._holds(condition)
        start = f"{outer.key}.{row}" if row else outer.key
        if not self._inner_visible(outer, beside, row):
            return False
        return self._answered(condition, Leaf(f"{start}.{beside.key}"))

    def _holds(self, condition: Condition | None) -> bool:
        if condition is None:
            return True
        return self.visible(condition.field) and self._answered(condition, Leaf(condition.field))

    def _answered(self, condition: Condition, leaf: Leaf) -> bool:
        # What cannot be read here (in conflict, or sealed) hides nothing.
        value = self.values.get(leaf)
        if leaf in self.unsettled or (is_opaque(value) and not is_removed(value)):
            return True
        given = value if isinstance(value, list) else [value]
        return any(_meets(one, condition) for one in given)


def _meets(value: Value, condition: Condition) -> bool:
    if isinstance(value, str) and value.startswith(OWN_WORDS):
        value = OWN_WORDS.rstrip(":")
    return any(type(value) is type(wanted) and value == wanted for wanted in condition.values)
