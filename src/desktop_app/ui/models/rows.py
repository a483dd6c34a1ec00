"""Stands in for ``desktop_app.ui.widgets.rows`` until everybody imports it from there."""

from desktop_app.ui.widgets.rows import Cell, Column, Index, Picture, Row, RowsModel, TickState

__all__ = ["Cell", "Column", "Index", "Picture", "Row", "RowsModel", "TickState"]
