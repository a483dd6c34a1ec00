"""The structure tree of a tagged PDF: what is a heading, a table, a picture (ISO 32000-1, 14.7)."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field

from reportlab.pdfbase import pdfdoc


@dataclass(slots=True, eq=False)
class Node:
    """An element of the structure; ``kids`` are elements and (page, mark) pairs, in order."""

    name: str
    alt: str = ""
    scope: str = ""
    span: int = 1
    parent: Node | None = None
    kids: list[Node | tuple[int, int]] = field(default_factory=list)

    def child(self, name: str, *, alt: str = "", scope: str = "", span: int = 1) -> Node:
        """Add an element below this one and return it."""
        node = Node(name, alt, scope, span, self)
        self.kids.append(node)
        return node


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """A PDF object whose bytes are known already."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.content = b""

    def format(self, document: object) -> bytes:  # noqa: ARG002 - what reportlab calls
        return self.content


def write_structure(document: pdfdoc.PDFDocument, root: Node, pages: int) -> None:
    """Add the tree below ``root`` to ``document``, whose pages are numbered 1 to ``pages``."""
    nodes = _flat(root)
    objects = {id(node): _numbered(document, f"Node{n}") for n, node in enumerate(nodes)}
    tree, _ = _numbered(document, "StructTree")
    tree_number = document.idToObjectNumberAndVersion["StructTree"][0]
    page_numbers = [document.idToObjectNumberAndVersion[f"Page{n + 1}"][0] for n in range(pages)]
    owners: list[list[int]] = [[] for _ in range(pages)]
    for node in nodes:
        written, number = objects[id(node)]
        parent = objects[id(node.parent)][1] if node.parent else tree_number
        kids = []
        for kid in node.kids:
            if isinstance(kid, Node):
                kids.append(f"{objects[id(kid)][1]} 0 R")
            else:
                page, mark = kid
                kids.append(f"<</Type/MCR/Pg {page_numbers[page]} 0 R/MCID {mark}>>")
                owners[page] += [0] * (mark + 1 - len(owners[page]))
                owners[page][mark] = number
        written.content = (
            f"<</Type/StructElem/S/{node.name}/P {parent} 0 R{_attributes(node)}"
            f"/K[{' '.join(kids)}]>>"
        ).encode("ascii")
    parents = "".join(
        f"{page}[{' '.join(f'{n} 0 R' for n in marks)}]" for page, marks in enumerate(owners)
    )
    tree.content = (
        f"<</Type/StructTreeRoot/K {objects[id(root)][1]} 0 R/ParentTreeNextKey {pages}"
        f"/ParentTree<</Nums[{parents}]>>>>"
    ).encode("ascii")
    catalog = document.Catalog
    catalog.StructTreeRoot = pdfdoc.PDFObjectReference("StructTree")
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})
    for n in range(pages):
        page = document.idToObject[f"Page{n + 1}"]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = n
        page.Tabs = pdfdoc.PDFName("S")


def _numbered(document: pdfdoc.PDFDocument, name: str) -> tuple[_Written, int]:
    written = _Written()
    document.Reference(written, name)
    return written, document.idToObjectNumberAndVersion[name][0]


def _flat(node: Node) -> list[Node]:
    found = [node]
    for kid in node.kids:
        if isinstance(kid, Node):
            found += _flat(kid)
    return found


def _attributes(node: Node) -> str:
    text = ""
    if node.alt:
        alt = codecs.BOM_UTF16_BE + node.alt.encode("utf-16-be")
        text += f"/Alt<{alt.hex()}>"
    if node.scope or node.span > 1:
        scope = f"/Scope/{node.scope}" if node.scope else ""
        span = f"/ColSpan {node.span}" if node.span > 1 else ""
        text += f"/A<</O/Table{scope}{span}>>"
    return text
