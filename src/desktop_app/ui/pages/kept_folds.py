"""Guidance cards that stay folded, or open, as they were left: in every form, after a lock too."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import Final

from desktop_app.app.list_choices import keep_list_choices, list_choices
from desktop_app.app.session import Session

_NAME: Final = "cards"
_OPEN, _FOLDED = "open", "folded"


class KeptFolds(MutableMapping[str, bool]):
    """By the id of a card whether it was left open; kept in the vault while that can be written."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._here: dict[str, str] = {}

    @property
    def _kept(self) -> dict[str, str]:
        """What was left anywhere; another form may have been left since this one was opened."""
        return {**self._here, **list_choices(self._session, _NAME)}

    def __getitem__(self, card: str) -> bool:
        return self._kept[card] == _OPEN

    def __setitem__(self, card: str, opened: bool) -> None:
        self._here = {**self._kept, card: _OPEN if opened else _FOLDED}
        keep_list_choices(self._session, _NAME, self._here)

    def __delitem__(self, card: str) -> None:
        self._here = {one: state for one, state in self._kept.items() if one != card}
        keep_list_choices(self._session, _NAME, self._here)

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)
