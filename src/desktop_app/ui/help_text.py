"""The bundled help: short texts in a small part of Markdown, read without any rich text.

Titles (``#``, ``##``), list items (``-``), a picture (``![words](name)``) and paragraphs; whatever
else stands there is shown as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.paths import resource

Kind = Literal["title", "heading", "item", "text", "picture"]
TOPICS: Final = (
    "start", "unlock", "locking", "first_run", "today", "cases", "case", "steps", "safety",
    "safety_plan", "interview", "hearing", "checklist", "people", "sharing", "case_history",
    "agenda", "paper", "export", "import", "handover", "choices", "contacts", "history",
    "offices", "evaluation", "lost", "office", "settings",
)  # fmt: skip
"""The pages of the help, in the order in which the help lists them."""

_PICTURE: Final = re.compile(r"!\[(.+)\]\(([a-z_]+)\)")


@dataclass(frozen=True, slots=True)
class Block:
    """One title, item or paragraph; a picture with its words and the name of its file."""

    kind: Kind
    text: str
    picture: str = ""


def read(topic: str, language: str) -> tuple[Block, ...]:
    """Return the help page ``topic``; the first page where there is none of that name."""
    name = topic if topic in TOPICS else TOPICS[0]
    return parse(resource(f"help/{language}/{name}.md").read_text("utf-8"))


def picture(name: str, language: str) -> bytes:
    """Return a picture of the help, a PNG file."""
    return resource(f"help/{language}/{name}.png").read_bytes()


def title(topic: str, language: str) -> str:
    """Return the title of a help page."""
    return next((one.text for one in read(topic, language) if one.kind == "title"), topic)


def parse(text: str) -> tuple[Block, ...]:
    """Cut a text into blocks; lines of one paragraph are joined."""
    blocks: list[Block] = []
    joins = False
    for line in text.splitlines():
        said = line.strip()
        if not said:
            joins = False
        elif said.startswith("## "):
            blocks.append(Block("heading", said[3:]))
            joins = False
        elif said.startswith("# "):
            blocks.append(Block("title", said[2:]))
            joins = False
        elif found := _PICTURE.fullmatch(said):
            blocks.append(Block("picture", found[1], found[2]))
            joins = False
        elif said.startswith("- "):
            blocks.append(Block("item", said[2:]))
            joins = True
        elif joins:
            last = blocks.pop()
            blocks.append(Block(last.kind, f"{last.text} {said}"))
        else:
            blocks.append(Block("text", said))
            joins = True
    return tuple(blocks)
