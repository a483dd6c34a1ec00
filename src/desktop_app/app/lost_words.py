"""What a finder can read of a lost thing, and what to do now, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.app.lock_time import idle_minutes
from desktop_app.app.session import Session
from desktop_app.domain.ids import KeyId
from desktop_app.text import Message, message


def finder(session: Session, what: str, id: str, *, readable: bool) -> tuple[Message, ...]:
    """Return what a finder can read of a thing of this kind."""
    return tuple(_finder(session, what, id, readable=readable))


def _finder(session: Session, what: str, id: str, *, readable: bool) -> Iterator[Message]:
    match what:
        case "bundle":
            bundle = session.store.exchange.out_by_id(id)
            contact = session.store.contacts.get(bundle.contact) if bundle is not None else None
            yield message(
                "Lost",
                "The file is encrypted for %1 alone. Without the key of that vault or its recovery "
                "sheet a finder reads nothing: not what is in it, nor from whom or for whom.",
            ).fill(contact.name if contact is not None else "")
        case "received":
            yield message(
                "Lost",
                "The file is encrypted for this vault alone. Without its key or its recovery sheet "
                "a finder reads nothing: not what is in it, nor from whom or for whom.",
            )
        case "sheet":
            yield message(
                "Lost",
                "Paper is not encrypted: whoever finds it reads what is printed. Before it was "
                "printed it was checked for names, addresses, numbers and codenames.",
            )
        case "backup":
            yield message(
                "Lost",
                "The backup is encrypted as the vault is. It opens with the passphrase of the day "
                "it was made, or with the recovery sheet; without one of them a finder reads "
                "nothing.",
            )
        case "laptop":
            n = idle_minutes(session)
            yield message(
                "Lost",
                "The vault is encrypted. Locked, it opens with the passphrase or the recovery "
                "sheet alone. It locks by itself after %n minutes; until then whoever held it "
                "could read on.",
                "",
                n,
            )
        case _:
            yield message(
                "Lost",
                "That vault is encrypted, too: it opens with its own passphrase or recovery sheet.",
            )
    if readable and what != "sheet":
        yield message(
            "Lost",
            "But somebody may know the passphrase, or it was unlocked: take it that all of it can "
            "be read.",
        )


def to_do(
    session: Session, what: str, id: str, *, readable: bool, holders: Sequence[str] = ()
) -> tuple[Message, ...]:
    """Return what to do now, the first thing first.

    ``holders``: whom cases that were on it were handed over to.
    """
    return tuple(_to_do(session, what, id, readable=readable, holders=holders))


def _to_do(
    session: Session, what: str, id: str, *, readable: bool, holders: Sequence[str]
) -> Iterator[Message]:
    if readable:
        yield message(
            "Lost",
            "Think of safety first: call the safety coordinator on duty for each case below whose "
            "address, plan or existence could be known now.",
        )
    yield message(
        "Lost",
        "Report it by telephone, now: to headquarters and to the data-breach desk of your unit. "
        "Say what was on it and whether it can be read.",
    )
    match what:
        case "laptop":
            yield message(
                "Lost",
                "Let headquarters and every contact revoke the card of that laptop: read out its "
                "fingerprint. A vault that is put back from a backup gets new keys and a new card.",
            )
        case "other_laptop":
            contact = session.store.contacts.get(KeyId(id))
            yield message(
                "Lost",
                "Note the loss below: that revokes the card of %1. Nothing is encrypted for it any "
                "more, and what it writes from now on is held.",
            ).fill(contact.name if contact is not None else "")
        case "bundle":
            yield _next_bundle(session, id)
        case "received":
            yield _came_from(session, id)
        case _:
            pass
    for name in holders:
        yield message(
            "Lost",
            "Tell %1, who looks after a case on it since it was handed over: its incident and its "
            "clock are noted there. Here the case can only be read.",
        ).fill(name)
    if what in ("backup", "laptop") and readable:
        yield message(
            "Lost",
            "Replace the keys of this vault (Settings, Keys and recovery). What is lost still "
            "opens with the old passphrase: only what is written from now on is safe from it.",
        )
    yield message(
        "Lost",
        "Decide with the privacy officer whether it is a data breach that must be reported. The "
        "clock below runs from the moment that anybody at the police knew of the loss.",
    )
    yield message(
        "Lost",
        "If it comes back, take it as read by others: do not put it into a laptop again.",
    )


def _next_bundle(session: Session, id: str) -> Message:
    """Return what becomes of the content of a bundle whose stick is lost."""
    bundle = session.store.exchange.out_by_id(id)
    if bundle is not None and bundle.arrived:
        return message(
            "Lost",
            "The bundle itself arrived: nothing of it goes again, and nothing of your work is "
            "lost. What is lost is the stick with its file.",
        )
    if bundle is not None and "handover" in bundle.parts:
        return message(
            "Lost",
            "No receipt came for this hand-over. Call them: the stick may have come before it was "
            "lost. If they did not take the case in, take it back under Exchange, Hand-over, before"
            " you note the loss. Then its incident can be noted here, and you can hand it over "
            "again.",
        )
    return message(
        "Lost",
        "Make the bundle again when you like: all that was in it goes along with the next "
        "one. Nothing of your work is lost.",
    )


def _came_from(session: Session, stick: str) -> Message:
    """Return what becomes of a bundle that was received, and who else must hear of its loss."""
    id, _, sender = stick.partition(" ")
    contact = session.store.contacts.get(KeyId(sender))
    here = session.store.exchange.has_received(KeyId(sender), id)
    words = message(
        "Lost",
        "Tell %1, who made it, and agree which of you notes the incident in the case and reports "
        "it. It was not taken in here: all that was in it goes along again with their next one.",
    )
    if here:
        words = message(
            "Lost",
            "Tell %1, who made it, and agree which of you notes the incident in the case and "
            "reports it. What was taken in from it is here: nothing of it has to come again.",
        )
    return words.fill(contact.name if contact is not None else sender[:8])


def what_happened(thing: Message, *, readable: bool) -> Message:
    """Return the first words of the incident."""
    if readable:
        return message("Lost", "Lost: %1. It can be read, or that cannot be ruled out.").fill(thing)
    return message("Lost", "Lost: %1. Encrypted; nobody else has the key.").fill(thing)
