"""A verified contact that names what is not its own: replaces, digests, heads and numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app import cases, conflicts, import_news, records
from desktop_app.app.importing import Looked
from desktop_app.app.session import Session
from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.chain import link
from desktop_app.domain.head import sign_head
from desktop_app.domain.ids import CaseId, Leaf, RecordKey, RevisionId
from desktop_app.domain.revision import Change
from desktop_app.errors import UserError
from desktop_app.store.saving import NewRevision
from tests.app.peer import Peer


def live(session: Session, key: RecordKey, leaf: str) -> tuple[RevisionId, ...]:
    state = session.store.state(key)
    assert state is not None
    return state.live()[Leaf(leaf)]


def value(session: Session, key: RecordKey, leaf: str) -> object:
    return records.shown_values(session, key).get(leaf)


def save(session: Session, key: RecordKey, leaf: str, new: str) -> None:
    form = session.form(key.kind).name
    changes = {Leaf(leaf): Change(new, ())}
    one = NewRevision(key, form, changes, session.by, session.at())
    session.store.append([one], signer=session.signer)


@pytest.fixture
def case(session: Session) -> CaseId:
    made, _ = cases.open_case(session, "KLAPROOS")
    save(session, cases.case_key(made), "backup", "VC-2")
    save(session, cases.plan_key(made), "channel_pref", "call")
    return made


@pytest.fixture
def peer(session: Session) -> Peer:
    return Peer(DeviceKey.generate(session.random))


def test_an_id_counts_only_for_the_leaf_and_the_record_that_it_changed(
    session: Session, case: CaseId, peer: Peer
) -> None:
    """A revision that names everything it can think of takes nothing away from other answers."""
    mine, plan = cases.case_key(case), cases.plan_key(case)
    other, _ = cases.open_case(session, "IRIS")
    save(session, cases.case_key(other), "backup", "VC-3")
    ids = {
        *live(session, mine, "backup"),
        *live(session, plan, "channel_pref"),
        *live(session, cases.case_key(other), "backup"),
    }
    everything = tuple(sorted(ids))
    peer.give(session, peer.revision(plan, {"words": "x"}, replaces=everything))
    assert value(session, mine, "backup") == "VC-2"
    assert value(session, plan, "channel_pref") == "call"
    assert value(session, cases.case_key(other), "backup") == "VC-3"
    assert session.store.derived_is_sound()


def test_four_thousand_ids_that_nobody_has_make_a_leaf_incomplete_and_nothing_else(
    session: Session, case: CaseId, peer: Peer
) -> None:
    unknown = tuple(RevisionId(f"{n:064x}") for n in range(1, 4097))
    plan = cases.plan_key(case)
    arrivals = peer.give(session, peer.revision(plan, {"channel_pref": "app"}, replaces=unknown))
    assert arrivals.incomplete == 1
    state = session.store.state(plan)
    assert state is not None
    assert conflicts.inbox(session) == ()
    assert len(live(session, plan, "channel_pref")) == 2
    assert session.store.derived_is_sound()


def test_what_a_peer_says_to_have_seen_is_said_by_it_and_the_history_keeps_both(
    session: Session, case: CaseId, peer: Peer
) -> None:
    plan = cases.plan_key(case)
    seen = live(session, plan, "channel_pref")
    peer.give(session, peer.revision(plan, {"channel_pref": "app"}, replaces=seen))
    assert value(session, plan, "channel_pref") == "app"
    told = {
        entry.by
        for entry in records.history(session, plan)
        for change in entry.changes
        if change.leaf == "channel_pref"
    }
    assert told == {"peer", session.by}


def test_a_head_of_this_vaults_own_writer_signed_by_another_key_refuses_all(
    session: Session, case: CaseId, peer: Peer
) -> None:
    own = Peer(peer.device, session.store.writer)
    before = session.store.heads()
    with pytest.raises(UserError, match="was refused"):
        own.give(session, own.revision(cases.plan_key(case), {"channel_pref": "app"}))
    assert session.store.heads() == before


def test_a_head_that_stands_beside_the_chain_refuses_all(
    session: Session, case: CaseId, peer: Peer
) -> None:
    first = peer.revision(cases.plan_key(case), {"channel_pref": "app"})
    other = replace(first, nonce="ee" * 16)
    head = sign_head(link(other).head, peer.device.id, sign=peer.device.sign)

    def feed(incoming) -> None:  # type: ignore[no-untyped-def]
        incoming.take_head(head.to_bytes())
        incoming.take_revision(first.to_bytes())

    before = session.store.heads()
    with pytest.raises(UserError, match="was refused"):
        session.store.import_revisions(feed, dry_run=False)
    assert session.store.heads() == before


def test_a_second_revision_with_the_same_writer_and_number_is_kept_and_named(
    session: Session, case: CaseId, peer: Peer
) -> None:
    plan = cases.plan_key(case)
    first = peer.revision(plan, {"channel_pref": "app"})
    peer.give(session, first)
    arrivals = peer.give(session, replace(first, nonce="ee" * 16, by="somebody else"))
    assert [(one.writer, one.n) for one in arrivals.forks] == [(peer.writer, 1)]
    assert not arrivals.own_fork
    assert [(one.case, one.n) for one in session.store.forks(case)] == [(case, 1)]
    assert session.store.derived_is_sound()
    looked = Looked(Path(), None, None, arrivals, doubled=False, has_receipt=False)  # type: ignore[arg-type]
    (warned,) = import_news.news(looked)
    assert "put back from a backup" in warned.source
