"""What a process of the program tells about itself to others, and where it prints through."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.ui.hardening import print_through_memory

CHILD = """
import ctypes, resource, sys
from pathlib import Path
from desktop_app.ui.main import Outside, run
folder = Path(sys.argv[1])
run(only_paint=True, outside=Outside(folder / "vaults", folder / "config"))
GET_DUMPABLE = 3
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(GET_DUMPABLE), flush=True)
sys.stdin.readline()
"""


def test_a_running_program_dumps_no_core_and_lets_nobody_read_its_memory(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "(0, 0) 0"
        memory = Path(f"/proc/{child.pid}/mem")
        # What belongs to a process that is not dumpable is root's: proc(5).
        assert memory.stat().st_uid == 0
        if os.geteuid() != 0:  # root may do all the same
            with pytest.raises(PermissionError), memory.open("rb"):
                pass
        child.stdin.close()


def test_print_jobs_go_where_memory_is(tmp_path):
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "TMPDIR": "/var/tmp"}
    assert print_through_memory(environment)
    assert environment["TMPDIR"] == str(tmp_path)


def test_without_a_folder_of_the_user_print_jobs_go_to_shared_memory(tmp_path):
    environment = {"XDG_RUNTIME_DIR": str(tmp_path / "gone"), "TMPDIR": "/var/tmp"}
    assert print_through_memory(environment)
    assert environment["TMPDIR"] == "/dev/shm"


def test_a_terminal_dumps_no_core_and_lets_nobody_read_its_memory(tmp_path):
    script = (
        "import ctypes, resource; from desktop_app.__main__ import main; main(['--version']);"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines()[-1] == "(0, 0) 0"
