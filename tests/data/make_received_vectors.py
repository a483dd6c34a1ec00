"""Wrote the bundles under tests/data/received, once; the files are kept, and must never change.

    python tests/data/make_received_vectors.py

These are well made and rightly signed: what must become of each depends on the vault that receives
it. ``index.json`` says how that vault was made (``vault``, its role; ``steps``, in order: contacts,
bundles taken in before, a revocation, an erasure), and what a reader must make of the bundle.
Run it only to add a vector, and keep the old files.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from desktop_app.bundle.receipt import Answer, Receipt  # noqa: E402
from desktop_app.bundle.update import Pack, Policy, write_pack  # noqa: E402
from desktop_app.domain.chain import link  # noqa: E402
from desktop_app.domain.head import SignedHead, sign_head  # noqa: E402
from desktop_app.domain.ids import Digest, Kind, Leaf, RecordId, RevisionId, WriterId  # noqa: E402
from desktop_app.domain.revision import Change, Revision, sealed_value  # noqa: E402
from tests.bundle.odd_content import CELLS, card_of  # noqa: E402
from tests.bundle.parties import (  # noqa: E402
    ANNA,
    CASE,
    HEADQUARTERS,
    LEAF,
    STRANGER,
    Party,
    chain,
    head_of,
    sealed_part,
)
from tests.data.make_bundle_vectors import Bundle, Members, canonical, lines  # noqa: E402

NOTE = "forms/note.toml"
OWN_WRITER = WriterId("cc" * 16)
"""The writer of the vault that receives."""
OTHER_WRITER = WriterId("dd" * 16)
OTHER_RECORD = RecordId("7d1e2c3b-4a59-4687-8f90-a1b2c3d4e5f7")
SENT = "5e5e5e5e-5e5e-4e5e-8e5e-5e5e5e5e5e5e"
"""A bundle that the receiving vault made for Anna."""
A = Leaf("a")
FOLDER = HERE / "received"

PINNED = {"contact": "anna", "role": "headquarters", "pinned": True}
KNOWN = {"contact": "anna", "role": "coordinator"}
TWO = [KNOWN, {"contact": "stranger", "role": "deputy"}]


def bundle(
    number: int, members: Members, *parts: str, sender: Party = ANNA, **counts: int
) -> Bundle:
    """Return a bundle with an id and a number of its own; ``parts`` are cases if none is named."""
    id = f"{number:08x}-0000-4000-8000-{sender.device.id[:12]}"
    manifest: dict[str, object] = {
        "bundle": id,
        "number": number,
        "sender": sender.device.id,
        "parts": sorted(parts or ("cases",)),
    }
    comment = f"waymark-bundle-1 {id} {HEADQUARTERS.device.id}"
    return Bundle(members, sender=sender, manifest=manifest, counts=counts, comment=comment)


def saying(heads: Iterable[SignedHead], revisions: Iterable[Revision], *more: Any) -> Members:
    rows = [
        ("heads.ndjson", lines(one.to_bytes() for one in heads)),
        ("revisions-0001.ndjson", lines(one.to_bytes() for one in revisions)),
    ]
    return [*rows, *more]


def cases(number: int, revisions: list[Revision], *, party: Party = ANNA) -> Bundle:
    """Return a bundle of one writer's revisions, with the head of the last."""
    return bundle(number, saying([head_of(revisions[-1], party)], revisions), sender=party)


def after(last: Revision, *, replaces: Iterable[str] = (), leaf: Leaf = A) -> Revision:
    """Return a revision that follows ``last``; it names ``replaces`` in one leaf."""
    named = tuple(RevisionId(one) for one in sorted(replaces))
    return replace(
        last,
        n=last.n + 1,
        prev=last.id,
        nonce=f"{last.n + 99:032x}",
        changes={leaf: Change("later", named)},
    )


def update(number: int, pack: Pack) -> Bundle:
    files = write_pack(pack, ANNA.device.id, ANNA.device.sign)
    rows = [(f"update/{name}", data) for name, data in sorted(files.items())]
    return bundle(number, [("heads.ndjson", b""), *rows], "update")


def cells(number: int, **other: object) -> Bundle:
    body = canonical({**CELLS, **other})
    return bundle(number, [("heads.ndjson", b""), ("evaluation.json", body)], "evaluation")


def receipt(number: int, *, sums: str = "ab" * 32, sender: Party = ANNA) -> Bundle:
    answer = Answer(bundle=SENT, sums=Digest(sums), outcome="arrived", at=1796119200000)
    body = Receipt(answers=(answer,), heads=(), sealed=()).to_bytes()
    members = [("heads.ndjson", b""), ("receipt.json", body)]
    return bundle(number, members, "receipt", sender=sender)


FIRST, SECOND, _third = chain(3)
THIRD = replace(_third, changes={A: Change("note 3", (SECOND.id,))})
REVISIONS = [FIRST, SECOND, THIRD]
FORKED = replace(THIRD, nonce="ee" * 16, changes={A: Change("other", (SECOND.id,))})
ELSEWHERE = replace(FIRST, record=OTHER_RECORD, writer=OTHER_WRITER, nonce="f0" * 16)
OF_STRANGER = chain(2, writer=OTHER_WRITER)
SEALED = sealed_part()
OF_OTHER_LEAF = replace(SEALED, leaf=Leaf("other_leaf"))
NAMES_IT = replace(FIRST, changes={LEAF: Change(sealed_value(SEALED.digest))})
LOCAL = Leaf("triggers")
PREPARED = replace(
    FIRST,
    kind=Kind("interview_preparation"),
    record=OTHER_RECORD,
    form="interview_preparation@1",
    changes={LOCAL: Change(sealed_value("00" * 32))},
)
SEALED_LOCAL = replace(SEALED, record=OTHER_RECORD, leaf=LOCAL, value=["aftershave"])
NAMES_LOCAL = replace(PREPARED, changes={LOCAL: Change(sealed_value(SEALED_LOCAL.digest))})
IN_THE_CLEAR = replace(PREPARED, changes={LOCAL: Change(["aftershave"])})
IN_THE_CLEAR_LATER = replace(IN_THE_CLEAR, form="interview_preparation@999")
PACK = Pack(3, 1796119200000, Policy(idle_minutes=10))


@dataclass(frozen=True)
class Vector:
    """A bundle, the vault it comes to, and what must become of it.

    ``expected``: ``refused: CODE`` (``not_vouched``: nobody's key stands for it; ``declined``: it
    is not for this vault to take; else as in tests/data/bundles), or what is counted, zeros left
    out.
    ``shows``: what the safety plan says afterwards, all candidates of a leaf.
    """

    made: Bundle
    expected: str | dict[str, int]
    steps: list[dict[str, object]] = field(default_factory=lambda: [KNOWN])
    vault: str = "coordinator"
    shows: dict[str, list[str]] = field(default_factory=dict)


def before(*files: str) -> list[dict[str, object]]:
    return [KNOWN, *({"import": f"{name}.wmb"} for name in files)]


def earlier() -> dict[str, Bundle]:
    """The bundles that a vault takes in first."""
    return {
        "earlier-three": cases(1, REVISIONS),
        "earlier-two-records": cases(2, [ELSEWHERE]),
        "earlier-update-3": update(3, PACK),
        "earlier-of-the-stranger": cases(4, OF_STRANGER, party=STRANGER),
        "earlier-names-a-sealed-part": cases(5, [NAMES_IT]),
    }


LOCAL_LINE = ("sealed-0001.ndjson", lines([SEALED_LOCAL.to_bytes()]))


def with_local(revisions: list[Revision]) -> Members:
    """Return the revisions, and the sealed part of an answer that never leaves its vault."""
    return saying([head_of(revisions[-1])], revisions, LOCAL_LINE)


def beside_it(made: Bundle) -> Bundle:
    """Return a bundle without cases that carries such a part all the same."""
    heads, *rest = made.members
    return replace(made, members=[heads, LOCAL_LINE, *rest])


def received() -> dict[str, Vector]:
    fourth = after(THIRD, replaces=[THIRD.id])
    both = saying([head_of(THIRD), head_of(FORKED)], [FIRST, SECOND, FORKED])
    at_plan = {"a": ["note 3"], "safe_address": ["note 1"]}
    relayed = saying([head_of(fourth)], [*REVISIONS, fourth])
    beside = sign_head(link(FORKED).head, ANNA.device.id, sign=ANNA.device.sign)
    mine = chain(1, writer=OWN_WRITER)
    theirs = chain(1, writer=OTHER_WRITER)
    everything = {FIRST.id, SECOND.id, THIRD.id, ELSEWHERE.id}
    unknown = [f"{n:064x}" for n in range(4096)]
    three = cases(1, REVISIONS).members
    sealed_handover = saying([head_of(NAMES_IT)], [NAMES_IT])
    erased = [*before("earlier-three"), {"erase": CASE}]
    revoked = [*TWO, {"import": "earlier-three.wmb"}, {"revoke": "anna"}]
    out = {"sent": SENT, "to": "anna", "sums": "ab" * 32}
    counts: dict[str, Any] = CELLS  # type: ignore[assignment]
    figure = counts["figures"]["k01_change"]

    def odd_figure(**other: object) -> Bundle:
        return cells(40, figures={"k01_change": {**figure, **other}})

    def quarters(made: Bundle, expected: str | dict[str, int]) -> Vector:
        return Vector(made, expected, vault="headquarters")

    not_counts = "refused: declined"
    return {
        # who sent it
        "sender-not-verified": Vector(
            cases(1, REVISIONS), "refused: unknown_sender", [{**KNOWN, "state": "unverified"}]
        ),
        "sender-that-nobody-knows": Vector(cases(1, REVISIONS), "refused: unknown_sender", []),
        "sender-revoked": Vector(cases(6, [*REVISIONS, fourth]), "refused: declined", revoked),
        # the same again, and older ones
        "replayed": Vector(
            cases(1, REVISIONS), {"doubled": 3}, before("earlier-three"), shows=at_plan
        ),
        "older-than-what-is-here": Vector(
            cases(7, REVISIONS[:2]), {"doubled": 2}, before("earlier-three"), shows=at_plan
        ),
        "later-part-before-the-earlier": Vector(cases(41, REVISIONS[1:]), {"revisions": 2}),
        "earlier-part-after-the-later": Vector(
            cases(42, REVISIONS[:1]),
            {"revisions": 1},
            before("later-part-before-the-earlier"),
            shows=at_plan,
        ),
        # numbers that are used twice
        "second-of-one-writer-and-number": Vector(
            bundle(8, both),
            {"doubled": 2, "revisions": 1, "forks": 1, "conflicts": 1},
            before("earlier-three"),
            shows={"a": ["note 3", "other"], "safe_address": ["note 1"]},
        ),
        "second-of-one-number-without-a-head": Vector(
            bundle(9, saying([head_of(THIRD)], [FIRST, SECOND, FORKED])),
            "refused: not_vouched",
            before("earlier-three"),
        ),
        "head-beside-the-chain": Vector(
            bundle(10, saying([beside], REVISIONS)), "refused: not_vouched"
        ),
        "head-of-this-vaults-own-writer": Vector(
            cases(11, mine), "refused: not_vouched", [KNOWN, {"saves": 0}]
        ),
        "head-of-another-contacts-writer": Vector(
            cases(12, theirs),
            "refused: not_vouched",
            [*TWO, {"import": "earlier-of-the-stranger.wmb"}],
        ),
        "relayed-with-the-head-of-its-writer": Vector(
            bundle(13, relayed, sender=STRANGER), {"revisions": 4}, TWO
        ),
        "relayed-and-signed-for-by-the-relay": Vector(
            bundle(14, saying([head_of(fourth, STRANGER)], [fourth]), sender=STRANGER),
            "refused: not_vouched",
            [*TWO, {"import": "earlier-three.wmb"}],
        ),
        # a key that is not trusted any more, and a case that was erased
        "of-a-revoked-writer-beyond-its-heads": Vector(
            bundle(15, relayed, sender=STRANGER), {"doubled": 3, "held": 1}, revoked, shows=at_plan
        ),
        "of-a-revoked-writer-up-to-its-heads": Vector(
            bundle(16, saying([head_of(THIRD)], REVISIONS), sender=STRANGER),
            {"doubled": 3},
            revoked,
            shows=at_plan,
        ),
        "of-an-erased-case": Vector(cases(1, REVISIONS), {"erased": 3}, erased),
        "of-an-erased-case-and-newer": Vector(
            cases(17, [*REVISIONS, fourth]), {"erased": 3, "held": 1}, erased
        ),
        # what it says it has seen
        "replaces-everything-it-can-name": Vector(
            cases(18, [*REVISIONS, after(THIRD, replaces=everything, leaf=Leaf("words"))]),
            {"doubled": 3, "revisions": 1, "incomplete": 1},
            before("earlier-three", "earlier-two-records"),
            shows={**at_plan, "words": ["later"]},
        ),
        "replaces-4096-that-nobody-has": Vector(
            cases(19, [*REVISIONS, after(THIRD, replaces=unknown)]),
            {"doubled": 3, "revisions": 1, "incomplete": 1},
            before("earlier-three"),
            shows={"a": ["later", "note 3"], "safe_address": ["note 1"]},
        ),
        # sealed parts
        "sealed-part-that-a-leaf-here-names": Vector(
            bundle(20, [*sealed_handover, ("sealed-0001.ndjson", lines([SEALED.to_bytes()]))]),
            {"doubled": 1, "sealed": 1},
            before("earlier-names-a-sealed-part"),
        ),
        "sealed-part-for-another-leaf": Vector(
            bundle(
                21, [*sealed_handover, ("sealed-0001.ndjson", lines([OF_OTHER_LEAF.to_bytes()]))]
            ),
            {"doubled": 1, "stray": 1},
            before("earlier-names-a-sealed-part"),
        ),
        "sealed-part-that-nothing-here-names": Vector(
            bundle(22, [*three, ("sealed-0001.ndjson", lines([SEALED.to_bytes()]))]),
            {"doubled": 3, "stray": 1},
            before("earlier-three"),
        ),
        # answers that never leave their vault but with a case that is handed over
        "local-answer-that-stays-behind": Vector(cases(43, [NAMES_LOCAL]), {"revisions": 1}),
        "local-answer-sealed": Vector(bundle(44, with_local([NAMES_LOCAL])), "refused: malformed"),
        "local-answer-sealed-after-its-change": Vector(
            bundle(45, with_local([NAMES_LOCAL])),
            "refused: malformed",
            before("local-answer-that-stays-behind"),
        ),
        "local-answer-handed-over": Vector(
            bundle(46, with_local([NAMES_LOCAL]), "handover"), {"revisions": 1, "sealed": 1}
        ),
        "local-answer-in-the-clear": Vector(cases(47, [IN_THE_CLEAR]), "refused: malformed"),
        "local-answer-in-the-clear-of-a-later-form": Vector(
            cases(48, [IN_THE_CLEAR_LATER]), "refused: malformed"
        ),
        "local-answer-in-the-clear-handed-over": Vector(
            bundle(49, saying([head_of(IN_THE_CLEAR)], [IN_THE_CLEAR]), "handover"),
            "refused: malformed",
        ),
        "local-answer-beside-counts": quarters(beside_it(cells(50)), "refused: malformed"),
        "local-answer-beside-an-update": Vector(
            beside_it(update(51, PACK)), "refused: malformed", [PINNED]
        ),
        "counts-with-a-local-answer": quarters(cells(52, triggers=["aftershave"]), not_counts),
        "counts-of-a-local-answer": quarters(cells(53, figures={"triggers": figure}), not_counts),
        # receipts
        "receipt-of-its-addressee": Vector(receipt(23), {"confirmed": 1}, [KNOWN, out]),
        "receipt-of-somebody-else": Vector(receipt(24, sender=STRANGER), {}, [*TWO, out]),
        "receipt-of-other-bytes": Vector(receipt(25, sums="cd" * 32), {}, [KNOWN, out]),
        # updates
        "update-of-the-pinned-headquarters": Vector(
            update(26, PACK), {"update": 3, "idle_minutes": 10}, [PINNED]
        ),
        "update-of-a-headquarters-that-is-not-pinned": Vector(
            update(27, PACK), "refused: declined", [{**PINNED, "pinned": False}]
        ),
        "update-with-a-lower-number": Vector(
            update(28, replace(PACK, number=2, policy=Policy(idle_minutes=5))),
            {"update": 2, "backwards": 1, "idle_minutes": 10},
            [PINNED, {"import": "earlier-update-3.wmb"}],
        ),
        "update-with-the-same-number-and-something-else": Vector(
            update(29, replace(PACK, policy=Policy(idle_minutes=5))),
            "refused: forged",
            [PINNED, {"import": "earlier-update-3.wmb"}],
        ),
        "update-once-more": Vector(
            update(30, PACK),
            {"update": 3, "idle_minutes": 10},
            [PINNED, {"import": "earlier-update-3.wmb"}],
        ),
        "update-with-a-card-of-a-stranger": Vector(
            update(31, replace(PACK, cards=(card_of(STRANGER, 2),))),
            {"update": 3, "idle_minutes": 10, "unverified": 1},
            [PINNED],
        ),
        "update-with-a-form-nested-too-deep": Vector(
            update(54, replace(PACK, content={NOTE: b"id = " + b"[" * 900 + b"\n"})),
            "refused: declined",
            [PINNED],
        ),
        "update-with-a-form-that-is-broken": Vector(
            update(55, replace(PACK, content={NOTE: b'id = "note"\nversion = 2\n'})),
            "refused: declined",
            [PINNED],
        ),
        # counts
        "counts-for-headquarters": quarters(cells(32), {"counts": 1}),
        "counts-for-anybody-else": Vector(cells(33), "refused: declined"),
        "counts-with-a-text": quarters(odd_figure(note="x"), not_counts),
        "counts-with-a-name": quarters(cells(34, office="Oost"), not_counts),
        "counts-of-a-figure-that-nobody-knows": quarters(
            cells(35, figures={"k99_name": figure}), not_counts
        ),
        "counts-with-a-date-for-a-bin": quarters(odd_figure(bins={"2026-11-24": 7}), not_counts),
        "counts-with-a-text-for-a-count": quarters(odd_figure(answered="12"), not_counts),
        "counts-with-more-answers-than-were-asked": quarters(odd_figure(asked=3), not_counts),
        "counts-of-a-quarter-that-is-not-over": quarters(
            cells(36, quarter="2026-Q4"), "refused: declined"
        ),
        "counts-of-no-quarter": quarters(cells(37, quarter="2026-11-24"), not_counts),
    }


def main() -> None:
    """Write the vectors that are not there yet, and the index of all."""
    FOLDER.mkdir(exist_ok=True)

    def keep(name: str, make: Callable[[], bytes]) -> str:
        path = FOLDER / f"{name}.wmb"
        if not path.exists():
            path.write_bytes(make())
        return path.name

    for name, made in earlier().items():
        keep(name, made.encode)
    index = [
        {
            "file": keep(name, one.made.encode),
            "vault": one.vault,
            "steps": one.steps,
            "expected": one.expected,
            "shows": one.shows,
        }
        for name, one in received().items()
    ]
    text = json.dumps({"own writer": OWN_WRITER, "bundles": index}, indent=1) + "\n"
    (FOLDER / "index.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
