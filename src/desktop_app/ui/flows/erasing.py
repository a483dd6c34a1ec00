"""Erasing a case as a conversation: what goes, the code and the passphrase, then the work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop_app.app import erasing, held, vaults
from desktop_app.app.changes import Changes
from desktop_app.app.erasing import Erased
from desktop_app.app.keys import Replaced
from desktop_app.domain.ids import CaseId
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.erase_case import TypeTheCode, WhatGoes
from desktop_app.ui.dialogs.passphrase import PassphrasePrompt
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.style.look import Words


def erase(desk: Desk, case: CaseId, leave: Callable[[], None], *, ground: str = "") -> Flow:
    """Ask and erase. ``leave`` is called before the case is gone: no page may show it any more.

    ``ground``: chosen beforehand, where the retention list proposes it.
    """
    session = desk.session
    plan = erasing.look_at_case(session, case)
    first = WhatGoes(desk.look, plan, erasing.grounds(session))
    first.choose(ground)
    if not (yield first):
        return
    chosen = first.ground
    second = TypeTheCode(desk.look, plan.typed)
    given: list[str] = []
    second.offered.connect(partial(_checked, desk, given, second.refuse, second.accept))
    if not (yield second):
        return
    leave()
    work = partial(_erase, desk, case, chosen, given[-1])
    try:
        done: Erased = yield Job(message("Erasing", "Erasing the case"), work)
    except Cancelled:
        desk.hub.tell(Changes.all())
        if _is_gone(desk, case):
            desk.say(_last_part())
        return
    except UserError:
        desk.hub.tell(Changes.all())  # the case may be gone although the last part failed
        raise
    desk.hub.tell(done.changes)
    said = message("Erasing", "The case is erased and the keys are replaced.")
    desk.say(keys_said(done.keys, said))


def _last_part() -> Words:
    return message(
        "Erasing", "The case is erased. The keys are replaced when you unlock the next time."
    )


def _is_gone(desk: Desk, case: CaseId) -> bool:
    return any(one.case == case for one in held.erased_cases(desk.session))


def _erase(desk: Desk, case: CaseId, ground: str, passphrase: str, progress: Progress) -> Erased:
    session = desk.session
    try:
        return erasing.erase_case(
            session, desk.world, case, ground=ground, passphrase=passphrase, progress=progress
        )
    finally:
        session.store.release_thread()


def ask_passphrase(desk: Desk, why: Words, given: list[str]) -> Flow:
    """Ask the passphrase and check it; it stands in ``given`` afterwards, or nothing does."""
    prompt = PassphrasePrompt(desk.look, why)
    prompt.offered.connect(partial(_checked, desk, given, prompt.refuse, prompt.accept))
    if not (yield prompt):
        given.clear()


def _checked(
    desk: Desk,
    given: list[str],
    refuse: Callable[[Words], None],
    accept: Callable[[], None],
    passphrase: str,
) -> None:
    try:
        vaults.unlock_again(desk.session, passphrase)
    except UserError as error:
        refuse(error.message)
    else:
        given.append(passphrase)
        accept()


def keys_said(keys: Replaced | None, said: Words) -> Words:
    """Return what to say after the keys were replaced: ``said``, and who must be added again."""
    if keys is None or not keys.dropped:
        return said
    names = ", ".join(keys.dropped)
    return message("Erasing", "%1 Add these people again: %2.").fill(said, names)
