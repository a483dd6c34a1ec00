"""What must go is what is here, less what the addressee is known to hold."""

from __future__ import annotations

import dataclasses

from desktop_app.domain.head import Head, sign_head
from desktop_app.domain.ids import Leaf, RevisionId
from desktop_app.domain.revision import Change, Revision
from desktop_app.store.outgoing import Piece
from tests.store.world import CASE, OTHER_CASE, Laptop, record


def sent(laptop: Laptop, piece: Piece) -> list[int]:
    lines = list(laptop.store.lines(piece))
    assert len(lines) == piece.count
    contents = laptop.store.contents(piece, 0)
    assert sum(len(line) + 1 for line in lines) == sum(one.size for one in contents)
    return [Revision.from_bytes(line).n for line in lines]


def test_all_goes_to_who_holds_nothing(ann: Laptop) -> None:
    for number in range(450):
        ann.save({"title": str(number)}) if number < 3 else None
    ann.save({"title": "x"}, record(1, case=OTHER_CASE))
    one, other = ann.store.missing([CASE, OTHER_CASE, CASE], ())
    assert sent(ann, one) == [1, 2, 3]
    assert sent(ann, other) == [1]
    assert ann.store.missing([], ()) == []


def test_more_than_a_page_of_lines_goes_whole(ann: Laptop) -> None:
    new = [ann.new({"title": str(number)}, record(number)) for number in range(450)]
    ann.store.append(new, signer=ann.signer)
    (piece,) = ann.store.missing([CASE], ())
    assert sent(ann, piece) == list(range(1, 451))


def test_only_what_is_beyond_the_known_head_goes(ann: Laptop) -> None:
    ann.save({"title": "A"})
    (known,) = ann.store.holdings([CASE])
    assert ann.store.missing([CASE], [known]) == []
    ann.save({"title": "B"})
    (piece,) = ann.store.missing([CASE], [known])
    assert (piece.after, sent(ann, piece)) == (1, [2])


def test_an_addressee_put_back_from_a_backup_is_sent_again_what_it_lost(ann: Laptop) -> None:
    ann.save({"title": "A"})
    (early,) = ann.store.holdings()
    ann.save({"title": "B"})
    (late,) = ann.store.holdings()
    assert ann.store.missing([CASE], [late]) == []
    (piece,) = ann.store.missing([CASE], [early])
    assert sent(ann, piece) == [2]


def test_a_head_that_is_not_known_here_says_nothing(ann: Laptop) -> None:
    ann.save({"title": "A"})
    (tip,) = ann.store.holdings()
    for strange in (
        dataclasses.replace(tip, id=RevisionId("ab" * 32)),
        dataclasses.replace(tip, n=7),
    ):
        (piece,) = ann.store.missing([CASE], [strange])
        assert sent(ann, piece) == [1]


def test_beyond_a_fork_both_branches_go(ann: Laptop, bob: Laptop) -> None:
    one = ann.save({"title": "A"})
    two = ann.save({"title": "B"})
    bob.take(ann.bundle())
    other = dataclasses.replace(
        two, nonce="ee" * 16, changes={Leaf("title"): Change("C", (one.id,))}
    )
    signed = sign_head(Head(CASE, two.writer, 2, other.id), ann.device.id, sign=ann.device.sign)
    bob.take([("head", signed.to_bytes()), ("revision", other.to_bytes())])
    (piece,) = bob.store.missing([CASE], list(bob.store.holdings()))
    assert sent(bob, piece) == [2, 2]


def test_lines_stay_the_same_inside_one_view(ann: Laptop) -> None:
    ann.save({"title": "A"})
    with ann.store.reading():
        (piece,) = ann.store.missing([CASE], ())
        first = list(ann.store.lines(piece))
        assert list(ann.store.lines(piece)) == first
