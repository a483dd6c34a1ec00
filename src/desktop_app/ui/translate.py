"""Lets the window speak a language: our sentences, Qt's own, and the look of dates."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.language import Speaker

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}


class Translation:
    """The language of the application; installing another one replaces it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._of_qt: QTranslator | None = None
        self.speaker = Speaker("en")

    def install(self, language: str) -> Speaker:
        """Speak ``language`` (``nl`` or ``en``) from now on; the owner rebuilds the window.

        Qt's own texts (menus of text fields, names of keys) follow where Qt brings them.
        """
        QLocale.setDefault(QLocale(_LOCALES[language]))
        if self._of_qt is not None:
            self._app.removeTranslator(self._of_qt)
        self._of_qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._of_qt.load(f"qtbase_{language}", folder):
            self._app.installTranslator(self._of_qt)
        self.speaker = Speaker(language)
        return self.speaker
