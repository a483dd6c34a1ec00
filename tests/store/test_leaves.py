"""The derived tables say what merging the whole history says, however revisions come in."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.merge import record_state
from desktop_app.domain.revision import Revision
from desktop_app.store.log import Refs, add_to_total, insert
from tests.domain.histories import KEY as PLAN
from tests.domain.histories import History, histories
from tests.store.tables import derived_rows
from tests.store.world import Laptop, laptop


def take(laptop: Laptop, revisions: list[Revision], *, batch: int) -> None:
    """Put revisions into the log as they come, without heads: only what is derived is tested."""
    connection = laptop.store.database.connection
    derived = laptop.store._derived
    with connection.writing():
        refs = Refs(connection)
        for revision in revisions:
            connection.run(
                "INSERT OR IGNORE INTO writer (id, key) VALUES (?, zeroblob(32))",
                (bytes.fromhex(revision.writer),),
            )
        for start in range(0, len(revisions), batch):
            logged = [
                insert(connection, refs, one, body=one.to_bytes())
                for one in revisions[start : start + batch]
            ]
            add_to_total(connection, [one.id for one in logged])
            derived.add(connection, logged)


@given(history=histories(), order=st.randoms(use_true_random=False), batch=st.integers(1, 7))
@settings(max_examples=60)
def test_what_is_derived_is_what_merging_says(
    history: History, order: random.Random, batch: int
) -> None:
    for view in history.views():
        revisions = history.revisions(view)
        if not revisions:
            continue
        order.shuffle(revisions)
        with tempfile.TemporaryDirectory() as folder:
            one = laptop(Path(folder))
            take(one, revisions, batch=batch)
            state = one.store.state(PLAN)
            assert state == record_state(PLAN, revisions)
            summary = one.store.summary(PLAN)
            assert summary is not None
            assert summary.conflicts == len(state.conflicts())
            assert summary.incomplete == len(state.incomplete())
            assert summary.revisions == len(revisions)
            assert summary.removed == state.removed
            before = derived_rows(one.store.database.connection)
            one.store.reindex()
            assert derived_rows(one.store.database.connection) == before
            one.store.database.close()
