"""What the events of the audit trail and their details are called."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from desktop_app.app.session import ZONE
from desktop_app.domain.canonical import Value
from desktop_app.text import Day, Message, message, verbatim

WORDS: Final[Mapping[str, Message]] = {
    "create": message("Trail", "Vault made"),
    "unlock": message("Trail", "Unlocked"),
    "failed_tries": message("Trail", "Wrong passphrases before"),
    "lock": message("Trail", "Locked"),
    "view": message("Trail", "Case looked at"),
    "search": message("Trail", "Searched"),
    "reveal": message("Trail", "Shielded field shown"),
    "save": message("Trail", "Saved"),
    "print": message("Trail", "Sheet printed"),
    "export": message("Trail", "Bundle made"),
    "import": message("Trail", "Bundle taken in"),
    "receipt": message("Trail", "Receipt"),
    "accept_held": message("Trail", "Held changes accepted"),
    "erase": message("Trail", "Erased"),
    "purge": message("Trail", "Shielded fields erased"),
    "keys": message("Trail", "Keys changed"),
    "contact": message("Trail", "Contact changed"),
    "backup": message("Trail", "Backup made"),
    "restore": message("Trail", "Backup put back"),
    "check": message("Trail", "Vault checked"),
    "reindex": message("Trail", "Tables rebuilt"),
    "content": message("Trail", "Content changed"),
    "settings": message("Trail", "Settings changed"),
    "way_out": message("Trail", "Keys written out"),
    "lost": message("Trail", "Loss noted"),
    "handover": message("Trail", "Case handed over"),
    "case_export": message("Trail", "Case written out"),
    "trail_export": message("Trail", "Audit trail written out"),
    "evaluation": message("Trail", "Evaluation written out"),
    "calendar": message("Trail", "Calendar file written"),
    "move": message("Trail", "Record moved to another case"),
}
"""Every event in the order in which a list offers them."""

_CHANGES: Final[Mapping[str, Message]] = {
    "passphrase": message("Trail", "passphrase"),
    "added": message("Trail", "passphrase added"),
    "removed": message("Trail", "way in removed"),
    "recovery": message("Trail", "recovery sheet"),
    "rehearsed": message("Trail", "recovery sheet typed back"),
    "escrow_on": message("Trail", "escrow switched on"),
    "escrow_off": message("Trail", "escrow switched off"),
    "recipients_put_back": message("Trail", "ways in put back as they were"),
    "replaced": message("Trail", "keys replaced"),
    "card": message("Trail", "card taken in"),
    "own_card": message("Trail", "own card written"),
    "verify": message("Trail", "fingerprint compared"),
    "refused": message("Trail", "refused"),
    "revoked": message("Trail", "revoked"),
    "pin": message("Trail", "made headquarters"),
    "role": message("Trail", "role set"),
    "receiving_key": message("Trail", "new receiving key"),
    "receiving_key_gone": message("Trail", "old receiving key destroyed"),
    "transfer": message("Trail", "for good"),
    "stand_in": message("Trail", "stand-in"),
    "taken_back": message("Trail", "taken back"),
    "taken_over": message("Trail", "taken over"),
}


def moment_words(at: datetime) -> Message:
    """Return the day and the time of a moment where the work is done."""
    local = at.astimezone(ZONE)
    return message("Trail", "%1, %2").fill(Day(local.date(), "short-year"), f"{local:%H:%M}")


def event_words(event: str) -> Message:
    """Return what an event of the audit trail is called."""
    return WORDS.get(event) or verbatim(event)


def detail_words(name: str, value: Value) -> Message:
    """Return one detail of a line in words; what nobody knows comes as it stands."""
    if name == "change" and isinstance(value, str):
        return _CHANGES.get(value) or verbatim(value)
    if name in ("first", "last") and isinstance(value, int):
        at = moment_words(datetime.fromtimestamp(value / 1000, tz=UTC))
        return message("Trail", "%1: %2").fill(_plain(name), at)
    if name == "read_only" and isinstance(value, dict):
        return _plain(name)
    if isinstance(value, bool):
        return _yes(name) if value else message("Trail", "%1: no").fill(_plain(name))
    if isinstance(value, int):
        counted = _counted(name, value)
        if counted is not None:
            return counted
    return message("Trail", "%1: %2").fill(_plain(name), _short(value))


def _counted(name: str, n: int) -> Message | None:
    counts = {
        "cases": message("Trail", "%n cases", "", n),
        "revisions": message("Trail", "%n changes", "", n),
        "sealed": message("Trail", "%n shielded fields", "", n),
        "parts": message("Trail", "%n shielded fields", "", n),
        "leaves": message("Trail", "%n answers", "", n),
        "tries": message("Trail", "%n tries", "", n),
        "findings": message("Trail", "%n findings", "", n),
        "doubled": message("Trail", "%n known already", "", n),
        "held": message("Trail", "%n held", "", n),
        "hits": message("Trail", "%n places found", "", n),
        "lines": message("Trail", "%n lines", "", n),
        "hearings": message("Trail", "%n hearings", "", n),
        "drafts": message("Trail", "%n drafts", "", n),
        "lock_minutes_most": message("Trail", "headquarters allows %n minutes at most", "", n),
        "lock_minutes": message("Trail", "locks after %n minutes", "", n),
    }
    return counts.get(name)


def _yes(name: str) -> Message:
    match name:
        case "lost":
            return message("Trail", "the stick is lost")
        case "secrets":
            return message("Trail", "with shielded fields")
        case _:
            return _plain(name)


def _plain(name: str) -> Message:
    names = {
        "bundle": message("Trail", "bundle"),
        "backup": message("Trail", "backup"),
        "which": message("Trail", "which"),
        "readable": message("Trail", "can be read"),
        "elsewhere": message("Trail", "on a stick"),
        "noticed": message("Trail", "noticed at unlocking"),
        "read_only": message("Trail", "opened for reading only"),
        "kept_until": message("Trail", "kept until"),
        "dropped": message("Trail", "taken away"),
        "slot": message("Trail", "way in"),
        "first": message("Trail", "first"),
        "last": message("Trail", "last"),
        "number": message("Trail", "number"),
        "serial": message("Trail", "sheet"),
        "what": message("Trail", "what"),
        "way": message("Trail", "how"),
        "kind": message("Trail", "form"),
        "key": message("Trail", "key"),
        "ground": message("Trail", "ground"),
        "outcome": message("Trail", "outcome"),
        "reason": message("Trail", "reason"),
        "name": message("Trail", "name"),
        "unit": message("Trail", "unit"),
        "role": message("Trail", "role"),
        "secrets": message("Trail", "shielded fields"),
        "lost": message("Trail", "lost"),
    }
    return names.get(name) or verbatim(name.replace("_", " "))


def _short(value: Value) -> str:
    """Return a value as one word; of an id its beginning."""
    if not isinstance(value, str):
        return str(value)
    return value[:8] if len(value) == _UUID else value


_UUID: Final = 36
