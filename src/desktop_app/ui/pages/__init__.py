"""The pages of the window, and how to write one.

A page is a ``Page`` (``ui.page``): a widget that gets the ``Look``, callables and snapshots, and
never a connection. It calls a query in ``app``, shows the frozen snapshot it gets back, and reads
again in ``on_changes``. What a person wants goes out as a signal or starts a flow.

**Words.** Everything that is read is ``message("Context", "English source")`` or a value; widgets
of the kit take either. Nothing is rich text.

**Sizes.** Never a pixel: ``look.em(px)`` grows with the letters, ``look.space(px)`` with 30 % of
them, both counted in the pixels of the pictures. Layouts come from ``look.column``, ``look.row``,
``look.grid`` (or ``look.space_out`` for a ``FlowLayout``); they follow a change of scale. Least
sizes are ``look.least(widget, height=36)``. No fixed heights: a page puts its content into a
``Scroll``. In ``set_breadth`` it passes the room on to ``Strip``, ``Table``, ``WithRail``, and
chooses one column or two for its form.

**Colours.** Only by name of a token: ``Text(look, words, ink="danger")``, ``Card(look,
tone="warn")``, in a ``paintEvent`` ``look.colour("accent")``. One primary button a page, one
coloured badge a row, never two tinted cards of one tone.

**The kit** (``ui.widgets``): ``PageHead`` (title row) · ``Card``, ``Heading``, ``Hairline``,
``Ground`` · ``Text``, ``Icon``, ``Marked`` (icon with words) · ``Button`` (connect ``act``, not
``clicked``; ``block(reason)`` instead of disabling), ``IconButton`` · ``Badge``, ``Count``,
``KeyHint``, ``LevelBadge``, ``LevelMark``, ``Ring``, ``Needed``, ``Track``, ``ProgressLine`` ·
``Field`` around ``Line``, ``Area``, ``Choice``, ``Segmented``, ``SecretField``, ``WeekGrid`` ·
``Tick``, ``Radio`` · ``Table`` with ``Row`` and ``Cell`` from ``ui.widgets.rows``, pictures of
numbers from ``bars`` · ``Sections``, ``Tabs``, ``Timeline``, ``PhaseBar``, ``NumberChart``,
``Steps``, ``Strip`` · ``Banner``, ``Empty`` · ``Scroll``, ``FlowLayout``, ``WithRail``.

**Keys.** ``commands()`` returns what the page adds to menus, palette and list of shortcuts;
``panes()`` what F6 goes through, in reading order. Letters without Ctrl act only in a list that has
the focus (``Table.typed``).

**Work.** A conversation is a flow (``ui.flow``): a generator that yields dialogs
(``widgets.dialog.Dialog``) and ``Job(title, work)``. Failures are presented by the runner.

An example::

    class Notes(Page):
        note_wanted = Signal()  # the person wants to write a note

        def __init__(self, look: Look, read: Callable[[], Sequence[NoteLine]]) -> None:
            super().__init__(look)
            self._read = read
            column = look.column(self, gap=12, edges=(24, 16, 24, 12))
            head = PageHead(look, message("Notes", "Notes"))
            new = Button(look, message("Notes", "New note"), kind="primary", icon="plus")
            new.act.connect(self.note_wanted)
            head.add(new)
            column.addWidget(head)
            scroll = Scroll(look)
            column.addWidget(scroll, 1)
            card = Card(look, edges=1)
            columns = (
                Column(look.words(message("Notes", "When")), width=110),
                Column(look.words(message("Notes", "What")), stretch=1),
            )
            self._table = Table(look, columns, name=message("Notes", "Notes"))
            card.body.addWidget(self._table)
            scroll.body.addWidget(card)
            scroll.body.addStretch(1)

        def entered(self) -> None:
            self._table.set_rows(
                [
                    Row(line.id, (Cell(line.when, tabular=True), Cell(line.text)))
                    for line in self._read()
                ]
            )
            self._table.setFocus()

        def on_changes(self, changes: Changes) -> None:
            if "note" in changes.kinds or changes.everything:
                self.entered()

Tests of a page call the fixtures ``accessible(page)`` and ``unclipped(factory)`` of
``tests/ui/conftest.py``.
"""
