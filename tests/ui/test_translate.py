from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.text import message
from desktop_app.ui.translate import Translation


def test_qts_own_texts_follow_the_language(qapp) -> None:
    translation = Translation(qapp)
    before = QLocale()
    try:
        translation.install("nl")
        assert QCoreApplication.translate("QLineEdit", "&Paste") != "&Paste"
        assert QLocale().language() == QLocale.Language.Dutch
        speaker = translation.install("en")
        assert QCoreApplication.translate("QLineEdit", "&Paste") == "&Paste"
        assert speaker.say(message("Test", "Not translated anywhere")) == "Not translated anywhere"
    finally:
        QLocale.setDefault(before)
