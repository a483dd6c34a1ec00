"""Keeps the catalogues of Qt Linguist: sources in, translations merged, compiled files out.

``waymark_nl.ts`` holds every sentence in Dutch, ``waymark_en.ts`` the English plurals only (the
other sentences are English already). The compiled ``.qm`` files are committed beside them, so that
building a wheel needs no tools.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from environment import ROOT, tool
from sentences import Sentence, found_by_lupdate, found_in_syntax, read_messages

CATALOGUES = ROOT / "resources" / "i18n"
SOURCES = ROOT / "src"
LANGUAGES = {"nl": "nl_NL", "en": "en_GB"}

Forms = tuple[str, ...]
"""A translation: one text, or one for each plural form (one, more)."""


@dataclass(slots=True)
class Findings:
    """What is wrong with the catalogues, and which sentences have no translation yet."""

    problems: list[str] = field(default_factory=list)
    untranslated: list[tuple[str, Sentence]] = field(default_factory=list)


def source_files(folder: Path = SOURCES) -> list[Path]:
    """Return the modules that may hold sentences, in a fixed order."""
    return sorted(folder.rglob("*.py"))


def update(merge: Path | None) -> Findings:
    """Bring both catalogues up to date with the sources, merge ``merge`` and compile them.

    ``merge`` is a folder: ``*.json`` holds Dutch and ``en/*.json`` English plurals, each as
    ``{"Context": {"source": "text" or ["one", "more"]}}``.
    """
    sentences = sorted(found_by_lupdate(source_files()))
    for language in LANGUAGES:
        path = CATALOGUES / f"waymark_{language}.ts"
        known = read_translations(path)
        if merge is not None:
            folder = merge if language == "nl" else merge / language
            merged, unused = read_merge(folder, sentences)
            known |= merged
            for context, source in unused:
                print(f"not in the sources ({language}): {context}: {source}")
        wanted = [each for each in sentences if language == "nl" or each.is_plural]
        write_catalogue(path, language, {each: known.get(each, ()) for each in wanted})
        fresh = path.with_suffix(".new")
        compile_catalogue(path, fresh)
        fresh.replace(path.with_suffix(".qm"))  # a running program has the old one mapped
    return check()


def check() -> Findings:
    """Compare sources, catalogues and compiled files; nothing is changed."""
    findings = Findings()
    sources = source_files()
    found = found_by_lupdate(sources)
    for call in found_in_syntax(sources):
        place = f"{call.path.relative_to(ROOT)}:{call.line}"
        if call.sentence is None:
            findings.problems.append(f"{place}: message() takes positional string literals only")
        elif call.sentence not in found:
            findings.problems.append(f"{place}: lupdate passes over this call of message()")
    for language in LANGUAGES:
        _check_catalogue(findings, language, found)
    return findings


def _check_catalogue(findings: Findings, language: str, found: set[Sentence]) -> None:
    path = CATALOGUES / f"waymark_{language}.ts"
    known = read_translations(path)
    listed = {sentence for sentence, _ in read_messages(path)} if path.exists() else set()
    wanted = {each for each in found if language == "nl" or each.is_plural}
    if listed != wanted:
        changed = len(listed ^ wanted)
        findings.problems.append(f"{path.name}: {changed} sentences behind: dev.py translate")
    for sentence in sorted(wanted):
        forms = known.get(sentence, ())
        if not forms:
            findings.untranslated.append((language, sentence))
        elif wrong := _wrong_places(sentence, forms):
            findings.problems.append(f"{path.name}: {sentence.source!r}: {wrong}")
    if path.exists() and not _is_compiled(path):
        findings.problems.append(f"{path.stem}.qm: older than {path.name}: dev.py translate")


def read_translations(path: Path) -> dict[Sentence, Forms]:
    """Return what a .ts file translates; sentences without a finished translation are left out."""
    known: dict[Sentence, Forms] = {}
    for sentence, element in read_messages(path) if path.exists() else ():
        translation = element.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        numerus = [form.text or "" for form in translation.iter("numerusform")]
        forms = tuple(numerus) if sentence.is_plural else (translation.text or "",)
        if forms and all(forms):
            known[sentence] = forms
    return known


def read_merge(
    folder: Path, sentences: list[Sentence]
) -> tuple[dict[Sentence, Forms], list[tuple[str, str]]]:
    """Return the translations of a folder of JSON files, and those that no source asks for."""
    offered: dict[tuple[str, str], Forms] = {}
    for path in sorted(folder.glob("*.json")):
        for context, texts in json.loads(path.read_text("utf-8")).items():
            for source, text in texts.items():
                offered[context, source] = (text,) if isinstance(text, str) else tuple(text)
    merged = {
        each: offered[each.context, each.source]
        for each in sentences
        if (each.context, each.source) in offered
    }
    used = {(each.context, each.source) for each in merged}
    for each, forms in merged.items():
        if len(forms) != (2 if each.is_plural else 1):
            raise SystemExit(f"{each.context}: {each.source!r}: wrong number of forms")
    return merged, sorted(set(offered) - used)


def write_catalogue(path: Path, language: str, translations: dict[Sentence, Forms]) -> None:
    """Write a .ts file, sorted, so that equal content gives equal bytes."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for sentence in sorted(translations):
        context = contexts.get(sentence.context)
        if context is None:
            context = contexts[sentence.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = sentence.context
        _add_message(context, sentence, translations[sentence])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{head}{body}\n", "utf-8", newline="\n")


def _add_message(context: ET.Element, sentence: Sentence, forms: Forms) -> None:
    plural = {"numerus": "yes"} if sentence.is_plural else {}
    message = ET.SubElement(context, "message", plural)
    ET.SubElement(message, "source").text = sentence.source
    if sentence.comment:
        ET.SubElement(message, "comment").text = sentence.comment
    state = {} if forms else {"type": "unfinished"}
    translation = ET.SubElement(message, "translation", state)
    if sentence.is_plural:
        for form in forms or ("", ""):
            ET.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile a .ts file to the .qm file that the program reads."""
    command = [str(tool("pyside6-lrelease")), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def _is_compiled(path: Path) -> bool:
    compiled = path.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_catalogue(path, fresh)
        return compiled.exists() and compiled.read_bytes() == fresh.read_bytes()


def _wrong_places(sentence: Sentence, forms: Forms) -> str | None:
    """Return what is wrong with the ``%1`` of a translation; a singular may leave out ``%n``."""
    wanted = set(re.findall(r"%[1-9]", sentence.source))
    for form in forms:
        if set(re.findall(r"%[1-9]", form)) != wanted:
            return f"its translation has other places to fill: {form!r}"
    if sentence.is_plural and "%n" not in forms[-1]:
        return f"its translation does not name the number: {forms[-1]!r}"
    return None
