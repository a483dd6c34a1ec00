"""The example cases as a conversation: put in at once, deleted with one question."""

from __future__ import annotations

from functools import partial

from desktop_app.app import examples
from desktop_app.app.changes import Changes
from desktop_app.app.examples import Deleted
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.erasing import ask_passphrase, keys_said


def put_in(desk: Desk) -> Flow:
    """Put in the example cases that are not there yet."""
    names, changes = yield Job(
        message("Examples", "Putting the example cases in"), partial(_put_in, desk)
    )
    desk.hub.tell(changes)
    said = message("Examples", "Put in: %1. Everything in them is invented.")
    desk.say(said.fill(", ".join(names)))


def delete_all(desk: Desk) -> Flow:
    """Ask once, then delete all example cases. No page may show one of them."""
    names = ", ".join(one.codename for one in examples.examples(desk.session))
    if not names:
        raise UserError(
            message("Examples", "There is no example case in the vault. Nothing was changed.")
        )
    why = message(
        "Examples",
        "All example cases go for good (%1), the keys are replaced and older backups on this "
        "laptop go. Your own cases stay.",
    ).fill(names)
    given: list[str] = []
    yield from ask_passphrase(desk, why, given)
    if not given:
        return
    work = partial(_delete, desk, given[-1])
    try:
        done: Deleted = yield Job(message("Examples", "Deleting the example cases"), work)
    finally:
        desk.hub.tell(Changes.all())
    said = message("Examples", "Deleted: %1.").fill(", ".join(done.codenames))
    desk.say(keys_said(done.keys, said))


def _put_in(desk: Desk, progress: Progress) -> tuple[tuple[str, ...], Changes]:
    try:
        return examples.put_in(desk.session, progress)
    finally:
        desk.session.store.release_thread()


def _delete(desk: Desk, passphrase: str, progress: Progress) -> Deleted:
    try:
        return examples.delete_all(
            desk.session, desk.world, passphrase=passphrase, progress=progress
        )
    finally:
        desk.session.store.release_thread()
