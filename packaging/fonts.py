"""Cuts the program's fonts from their sources; run by hand, the result is committed.

    .venv/bin/python packaging/fonts.py INTER_VARIABLE_TTF SOURCE_SANS_TTF_FOLDER

Inter comes from Debian's package fonts-inter-variable and is cut to four static files, because a
PDF cannot embed a variable font. Source Sans 3 comes from the npm package source-sans (folder
TTF) and is copied as it is: its licence reserves the name for unmodified files.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
OPTICAL_SIZE = 14
INTER_WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
SOURCE_SANS = ("Regular", "Semibold", "Bold")


def cut_inter(source: Path, target: Path) -> None:
    """Write one static TrueType file for each weight; the same source gives the same bytes."""
    for style, weight in INTER_WEIGHTS.items():
        variable = TTFont(source, recalcTimestamp=False)
        static = instantiateVariableFont(
            variable, {"opsz": OPTICAL_SIZE, "wght": weight}, updateFontNames=True
        )
        rename(static, style)
        static.save(target / f"Inter-{style}.ttf")


def rename(font: TTFont, style: str) -> None:
    """Call the font "Inter" in ``style``: the variable source calls all of them "Inter Variable".

    The name table knows four styles only, so Medium and SemiBold are families of their own there
    and typographic styles (names 16 and 17) for programs that know more.
    """
    table = font["name"]
    ribbi = style in ("Regular", "Bold")
    names = {
        1: "Inter" if ribbi else f"Inter {style}",
        2: style if ribbi else "Regular",
        3: f"4.001;RSMS;Inter-{style}",
        4: f"Inter {style}",
        6: f"Inter-{style}",
        16: None if ribbi else "Inter",
        17: None if ribbi else style,
        25: None,
    }
    for number, text in names.items():
        table.removeNames(nameID=number)
        if text is not None:
            table.setName(text, number, 3, 1, 0x409)
    bold, regular = style == "Bold", style in ("Regular", "Medium", "SemiBold")
    selection = font["OS/2"].fsSelection & ~0b1100001
    font["OS/2"].fsSelection = selection | (bold << 5) | (regular << 6)
    font["head"].macStyle = int(bold)


def copy_source_sans(folder: Path, target: Path) -> None:
    """Copy the static files that the paper uses, unmodified."""
    for style in SOURCE_SANS:
        shutil.copyfile(folder / f"SourceSans3-{style}.ttf", target / f"SourceSans3-{style}.ttf")


def main(arguments: list[str]) -> int:
    """Make all fonts from the two sources named in ``arguments``."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    FONTS.mkdir(parents=True, exist_ok=True)
    cut_inter(Path(arguments[0]), FONTS)
    copy_source_sans(Path(arguments[1]), FONTS)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
