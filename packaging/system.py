"""What Debian must bring: libraries that Qt loads, programs that tests compare with, venv.

Asked by loading the libraries, not by asking dpkg: a library may come from anywhere.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

Purpose = Literal["offscreen", "window", "checks", "tests"]

OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0t64",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2t64",
}
LINGUIST = {"libgssapi_krb5.so.2": "libgssapi-krb5-2"}
"""Qt's translation tools are linked against its network library, and that against Kerberos."""
PROGRAMS = {
    "age": "age",
    "dbus-daemon": "dbus-daemon",
    "minisign": "minisign",
    "pdfinfo": "poppler-utils",
    "sqlcipher": "sqlcipher",
    "zstd": "zstd",
}
"""Programs of others that must be able to open what this one writes; the tests call them."""


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(purpose: Purpose) -> list[str]:
    """Return Debian's names of what is missing for ``purpose``, in order; empty off Linux."""
    if not sys.platform.startswith("linux"):
        return []
    more = {"window": WINDOW, "checks": LINGUIST, "tests": LINGUIST}
    libraries = OFFSCREEN | more.get(purpose, {})
    missing = {package for soname, package in libraries.items() if not _loads(soname)}
    if purpose == "tests":
        missing |= {package for name, package in PROGRAMS.items() if shutil.which(name) is None}
    if importlib.util.find_spec("ensurepip") is None:
        missing.add(_venv_package())
    return sorted(_name_here(package) for package in missing)


def provide(purpose: Purpose) -> None:
    """Install what is missing as root; as anybody else say what to install and exit with 1."""
    missing = missing_packages(purpose)
    if not missing:
        return
    line = f"apt-get install --yes --no-install-recommends {' '.join(missing)}"
    if shutil.which("apt-get") is None:
        sys.exit(f"Missing on this system (Debian's names): {' '.join(missing)}")
    if os.geteuid() != 0:
        print("Some packages of the system are missing. Install them with this line:")
        print(f"    sudo {line}")
        sys.exit(1)
    print(f"Installing from the system's packages: {' '.join(missing)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update -q", line):
        done = subprocess.run(
            command.split(),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
            sys.exit(f"This did not work: {command}")
    importlib.invalidate_caches()
    left = missing_packages(purpose)
    if left:
        sys.exit(f"Installed, yet still not to be loaded: {' '.join(left)}")


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _venv_package() -> str:
    """Return the package that brings venv's pip to this interpreter."""
    if Path(sys.executable).resolve().parent == Path("/usr/bin"):
        return f"python3.{sys.version_info.minor}-venv"
    return "python3-venv"


def _name_here(package: str) -> str:
    """Return the name that this release uses: Debian before 13 knows no ``t64``."""
    release = _os_release()
    old = {"debian": 13.0, "ubuntu": 24.04}
    first = old.get(release.get("ID", ""))
    if first is not None and float(release.get("VERSION_ID", first)) < first:
        return package.removesuffix("t64")
    return package


def _os_release() -> dict[str, str]:
    path = Path("/etc/os-release")
    if not path.exists():
        return {}
    pairs = (line.partition("=") for line in path.read_text("utf-8").splitlines())
    return {key: value.strip('"') for key, _, value in pairs}
