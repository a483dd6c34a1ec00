"""Stands in for ``desktop_app.ui.widgets.failed`` until everybody imports it from there."""

from desktop_app.ui.widgets.failed import Confirm, Failed

__all__ = ["Confirm", "Failed"]
