"""What is checked of menus, keys, palette, title and cover on every screen of the tour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAction, QGuiApplication, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QWidget

from desktop_app.ui.pages.paper.preview import Preview
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.card import Heading
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.window import TITLE, Window
from tests.ui.conftest import everything

BARS = (PageHead, Heading, Preview)
"""Where the buttons stand that a program with tool bars would have there."""
ON_THE_COVER = {"Waymark", "Show again", "Weer tonen", "F9", "", "a FocusRing"}


def menus_at_odds(window: QWidget) -> list[str]:
    """Return a complaint for each empty menu, letter that two share, and key that is not shown."""
    assert isinstance(window, Window)
    bar = window.menu_row.menus
    found = list(_shared("the menu bar", [one.text() for one in bar.actions()]))
    shown: dict[str, str] = {}
    for top in bar.actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        actions = [one for one in menu.actions() if not one.isSeparator()]
        if not actions:
            found.append(f"{top.text()} is empty")
        found += _shared(top.text(), [one.text() for one in actions])
        for one in actions:
            title = _plain(one.text())
            if title in shown:
                found.append(f"{title} stands twice in the menus")
            shown[title] = one.shortcut().toString() or one.text().partition("\t")[2]
    for command in window.commands:
        title = window.look.words(command.title)
        if command.menu is None and not command.keys:
            continue  # another way to a screen that is seen anyway
        if title not in shown:
            found.append(f"{title} is in no menu")
        elif shown[title] != (command.keys or command.letter):
            found.append(f"{title} hides its key {command.keys or command.letter}")
    return found + [f"{keys} is AltGr" for keys in shown.values() if _is_alt_gr(keys)]


def keys_beside_the_menus(window: QWidget) -> list[str]:
    """Return a complaint for each shortcut that acts and stands in no menu."""
    found = [f"{one.key().toString()} is a hidden key" for one in window.findChildren(QShortcut)]
    for one in window.findChildren(QAction):
        inside = isinstance(one.parent(), QMenu)
        if not one.shortcut().isEmpty() and not inside:
            found.append(f"{one.shortcut().toString()} stands in no menu")
    return found


def buttons_alone(window: QWidget) -> list[str]:
    """Return a complaint for each button of a head, and each main one, that is the only way."""
    assert isinstance(window, Window)
    assert window.page is not None
    titles = [one.title.casefold().rstrip("…") for one in window._hits("")]
    words = [one.words for one in window.page.findChildren(Button) if one.isVisible()]
    often = Counter(words)
    return [
        f"{one.words} of {type(bar).__name__} is in no menu and not found"
        for one, bar in _in_bars(window.page)
        if often[one.words] == 1
        and not any(title.endswith(one.words.casefold().rstrip("…")) for title in titles)
    ]


def not_found(window: QWidget) -> list[str]:
    """Return a complaint for each command that the palette does not find by its own words."""
    assert isinstance(window, Window)
    found = {one.title for one in window._hits("")}
    titles = [window.look.words(one.title) for one in window.commands]
    return [f"{title} is not found" for title in titles if title not in found]


def named_by_title(window: QWidget) -> list[str]:
    """Return a complaint for each window whose title says more than the program's name."""
    titles = {one.title() for one in QGuiApplication.allWindows() if one.isVisible()}
    titles |= {one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()}
    return [f"a window is called {one!r}" for one in titles - {TITLE, ""}]


def uncovered(window: QWidget) -> list[str]:
    """Cover the window and show it again: nothing can be read, and the focus is where it was."""
    assert isinstance(window, Window)
    before = QApplication.focusWidget()
    window.toggle_cover()
    QApplication.processEvents()
    found = [f"{one!r} can be read on the cover" for one in _words(window) - ON_THE_COVER]
    found += [f"{one!r} while covered" for one in named_by_title(window)]
    window.toggle_cover()
    if QApplication.focusWidget() is not before:
        found.append(f"the cover keeps the focus of {before!r}")
    return found


def _words(window: QWidget) -> set[str]:
    found = set()
    for one in everything(window):
        if one.isWindow() and one is not window:
            continue  # a dialog that opened meanwhile: it is called by what it does
        found |= {one.accessibleName(), one.accessibleDescription(), one.toolTip()}
        if isinstance(one, QLabel | QAbstractButton):
            found.add(one.text())
        elif isinstance(one, QComboBox):
            found.add(one.currentText())
        elif type(one).__module__.startswith("desktop_app") and one.layout() is None:
            found.add(f"a {type(one).__name__}")
    return found - {"a Icon", "a Text", "a Button"}


def _in_bars(page: QWidget) -> Iterator[tuple[Button, QWidget]]:
    for one in page.findChildren(Button):
        if not one.isVisible() or isinstance(one, IconButton) or not one.words:
            continue
        named = one.accessibleName()
        if named and named != one.words:
            continue  # it belongs to a line, and says to which
        above, bar = one.parentWidget(), None
        while above is not None and above is not page and not isinstance(above, Field):
            bar = above if bar is None and isinstance(above, BARS) else bar
            above = above.parentWidget()
        if above is page and (bar is not None or one._kind == "primary"):
            yield one, bar or page


def _shared(where: str, titles: list[str]) -> Iterator[str]:
    letters = Counter(filter(None, map(_letter, titles)))
    yield from (f"{where}: {letter} leads to several" for letter, n in letters.items() if n > 1)
    again = Counter(map(_plain, titles))
    yield from (f"{where}: {title!r} {n} times" for title, n in again.items() if n > 1 or not title)


def _letter(title: str) -> str:
    at = title.replace("&&", "  ").find("&")
    return title[at + 1].lower() if at >= 0 else ""


def _plain(title: str) -> str:
    return title.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")


def _is_alt_gr(keys: str) -> bool:
    return {"Ctrl", "Alt"} <= set(keys.split("+"))


OFFERS = (menus_at_odds, buttons_alone, not_found)
"""In either language: letters and words differ."""
HIDES = (keys_beside_the_menus, named_by_title, uncovered)
"""In one language."""
