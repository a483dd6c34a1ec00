"""What a newer version of a form may change, so that old answers keep meaning what they meant.

Privacy may only rise. Counting, the victim's copy and printing may not be switched on for a key
that was sensitive, secret or local: whoever answered it was promised otherwise, so that needs a new
key. The same holds for another type. Keys may go (they are shown under “earlier fields”) and come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.forms.definition import RECORD_LEAVES, FieldAt, Form
from desktop_app.forms.schema import Field
from desktop_app.forms.source import FormError
from desktop_app.forms.values import is_empty
from desktop_app.text import Message, message

_RAISED: Final[Mapping[str, frozenset[str]]] = {
    "plain": frozenset({"plain", "sensitive", "secret", "local"}),
    "sensitive": frozenset({"sensitive", "secret", "local"}),
    "secret": frozenset({"secret"}),
    "local": frozenset({"local"}),
}
"""What each privacy may become. Secret hides, local stays here: neither is more than the other."""


@dataclass(frozen=True, slots=True)
class EarlierField:
    """An answer to a question that the form no longer asks. ``at``: where it once stood."""

    leaf: Leaf
    value: Value
    at: FieldAt | None


def check_successor(old: Form, new: Form) -> None:
    """Check that ``new`` may follow ``old``, a lower version of the same kind.

    Raises:
        FormError: naming the file of ``new`` and the key; the line is 1.
    """
    if old.kind != new.kind or new.version <= old.version:
        raise _refused(new, message("FormFile", "This is no newer version of the same form."))
    if old.file.owner != new.file.owner:
        raise _refused(new, message("FormFile", "A newer version belongs to the same owner."))
    after = dict(_questions(new))
    for key, before in _questions(old):
        now = after.get(key)
        if now is not None:
            _check_key(key, before, now, new=new)


def earlier_fields(
    form: Form, values: Mapping[Leaf, Value], *, older: Iterable[Form] = ()
) -> tuple[EarlierField, ...]:
    """Return the filled-in leaves that ``form`` does not ask, sorted by leaf.

    ``older``: other versions of the form, any order, to tell what the questions were.
    """
    newest_first = sorted(older, key=lambda one: one.version, reverse=True)
    found = []
    for leaf in sorted(values):
        unknown = leaf.split(".")[0] not in RECORD_LEAVES and form.resolve(leaf) is None
        if unknown and not is_empty(values[leaf]):
            places = (one.resolve(leaf) for one in newest_first)
            at = next((place for place in places if place is not None), None)
            found.append(EarlierField(leaf, values[leaf], at))
    return tuple(found)


def _questions(form: Form) -> Iterator[tuple[str, Field]]:
    for outer in form.fields:
        yield outer.key, outer
        for inner in outer.fields:
            yield f"{outer.key}.{inner.key}", inner


def _check_key(key: str, before: Field, now: Field, *, new: Form) -> None:
    if before.type != now.type or bool(before.items) != bool(now.items):
        raise _refused(
            new, message("FormFile", "“%1” changes its type: that needs a new key.").fill(key)
        )
    if before.type == "reference" and before.reference != now.reference:
        raise _refused(
            new,
            message("FormFile", "“%1” refers to something else: that needs a new key.").fill(key),
        )
    if now.privacy not in _RAISED[before.privacy]:
        raise _refused(
            new, message("FormFile", "“%1” would be guarded less than before.").fill(key)
        )
    if before.privacy == "plain":
        return
    counted = now.evaluation is not None and now.evaluation != before.evaluation
    copied = now.victim_copy and not before.victim_copy
    printed = _printed(now) > _printed(before)
    items = {item.id: item.print for item in before.items}
    more = any(
        item.id in items and "NTY".index(item.print) > "NTY".index(items[item.id])
        for item in now.items
    )
    if counted or copied or printed or more:
        raise _refused(
            new,
            message(
                "FormFile",
                "“%1” was sensitive: counting, copying or printing it now needs a new key.",
            ).fill(key),
        )


def _printed(one: Field) -> int:
    return "NTY".index(one.print)


def _refused(form: Form, reason: Message) -> FormError:
    return FormError(form.origin or form.name, 1, reason)
