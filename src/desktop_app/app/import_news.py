"""What a person must hear of a bundle beside its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.app.importing import Imported, Looked
from desktop_app.text import Message, message


def news(brought: Looked | Imported) -> Iterator[Message]:
    """Yield what a person must hear of a bundle beside its numbers, before and after."""
    done = brought if isinstance(brought, Imported) else None
    if done is not None and done.fell_back:
        yield message(
            "Import", "%1 was put back from a backup: what was lost there goes along again."
        ).fill(done.sender.name)
    n = len(brought.handed)
    if n and done is not None:
        yield message("Import", "%n cases are looked after here from now on.", "", n)
    elif n:
        yield message("Import", "It hands %n cases over to you.", "", n)
    if brought.quarter:
        yield message("Import", "Counts for the evaluation of %1.").fill(brought.quarter)
    if done is not None and done.update is not None:
        yield from done.update.said
        for name in done.update.revoked:
            yield message("Import", "Headquarters revoked the card of %1.").fill(name)
    elif isinstance(brought, Looked) and brought.update is not None:
        yield (
            message("Import", "It carries update %1 of headquarters.").fill(brought.update)
            if brought.update
            else message("Import", "It carries revoked cards of headquarters.")
        )
    if done is not None and done.confirmed:
        n = done.confirmed
        yield message("Import", "%n own bundles confirmed", "", n)
    if brought.arrivals.own_fork:
        yield message(
            "Import",
            "This vault was put back from a backup: what it wrote since stands beside what it "
            "wrote before.",
        )
    elif brought.arrivals.forks:
        n = len(brought.arrivals.forks)
        yield message(
            "Import",
            "%n changes bear a number that the same laptop gave to another change: it was put back "
            "from a backup. Both are kept.",
            "",
            n,
        )
