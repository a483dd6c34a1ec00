from __future__ import annotations

from desktop_app.app.changes import Changes
from desktop_app.ui.hub import Hub


def test_everybody_who_listens_hears_what_was_written(qapp) -> None:
    hub = Hub()
    heard = []
    hub.changed.connect(heard.append)
    hub.changed.connect(heard.append)
    changes = Changes.of((), "contacts")
    hub.tell(changes)
    assert heard == [changes, changes]
