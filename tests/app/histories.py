"""What happens in a network of vaults, drawn by chance: single acts, and stories of several.

Single acts alone seldom meet: of a thousand histories hardly one had a conflict that somebody
settled. So most of a history is stories, between any two of the vaults, one after the other or with
anything between them.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from tests.app.network import SAVES

Act = tuple[object, ...]
"""A verb, and three numbers: see ``play`` in test_networks. -1 is the last bundle, or copy."""
_SAME = ((0, 1), (1, 2), (3, 4), (5, 6), (7, 8), (9, 10), (11, 12), (13, 14), (13, 15))
"""Two saves that change one leaf each other way."""
_ACTS = ("save", "save", "send", "lose", "again", "cut", "copy", "back", "clock", "clock", "erase")
_STORIES = ("conflict", "late", "damaged", "erased", "sender back", "addressee back")


def history(chance: random.Random, offices: int) -> list[Act]:
    """Return a history between so many vaults; the same for the same state of ``chance``."""
    found: list[Act] = []
    for _ in range(chance.randint(2, 2 + offices // 2)):
        found += _story(chance, offices) if chance.random() < 0.6 else [_act(chance, offices)]
    return found


def smaller(whole: list[Act], fails: Callable[[list[Act]], bool], tries: int = 60) -> list[Act]:
    """Return a history that still ``fails``, from which acts were left out as far as that goes."""
    at = 0
    while at < len(whole) and tries:
        less = whole[:at] + whole[at + 1 :]
        tries -= 1
        if fails(less):
            whole = less
        else:
            at += 1
    return whole


def _act(chance: random.Random, offices: int) -> Act:
    one, other = chance.randrange(offices), chance.randrange(offices)
    how, number = chance.random() < 0.5, chance.randrange(100)
    match verb := chance.choice(_ACTS):
        case "save":
            return (verb, one, chance.randrange(len(SAVES)), how)
        case "send" | "lose":
            return (verb, one, other, how)
        case "again" | "cut":
            return (verb, number, 0, 0)
        case "clock":
            return (verb, one, chance.randint(-1500, 1500), 0)
        case _:
            return (verb, one, number, how)


def _story(chance: random.Random, offices: int) -> list[Act]:
    """Return a story of two vaults: a conflict, a bundle late or damaged, an erasure, a backup."""
    one, other = chance.sample(range(offices), 2)
    case, secrets, noticed = chance.randrange(2), chance.random() < 0.5, chance.random() < 0.5
    first, second = chance.choice(_SAME)
    save: Act = ("save", one, first, case)
    send: Act = ("send", one, other, secrets)
    again: Act = ("again", -1, 0, 0)
    match chance.choice(_STORIES):
        case "conflict":
            settles: Act = ("save", other, chance.choice((first, second)), case)
            return [
                *(save, ("save", other, second, case), send),
                *(settles, ("send", other, one, secrets)),
            ]
        case "late":
            lost: Act = ("lose", one, other, secrets)
            return [save, lost, ("save", one, second, case), send, ("again", -2, 0, 0)]
        case "damaged":
            back: Act = ("back", other, -1, noticed)
            return [
                *(("copy", other, 0, 0), save, ("save", one, second, case)),
                *(("lose", one, other, secrets), ("cut", -1, 0, 0)),
                *chance.choice(([], [again], [back])),
            ]
        case "erased":
            gone: list[Act] = [("save", one, first, 1), send]
            return [*gone, ("erase", other, 0, 0), ("save", one, second, 1), send]
        case side:
            whose = one if side == "sender back" else other
            return [
                *(("copy", whose, 0, 0), save),
                (chance.choice(("send", "lose")), one, other, secrets),
                ("back", whose, -1, noticed),
                *chance.choice(([], [again], [("save", one, second, case)])),
            ]
