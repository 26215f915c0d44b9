"""The Nu Html Checker finds nothing on any page."""

import json
import subprocess

import pytest

from tests.conftest import ROOT, Town

pytestmark = pytest.mark.browser
CHECKER = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"


def test_every_page_is_valid(sample_town: Town) -> None:
    command = ["java", "-Xss8m", "-jar", str(CHECKER), "--format", "json", "--exit-zero-always", "--skip-non-html"]
    done = subprocess.run([*command, str(sample_town.output)], capture_output=True, text=True, check=True)
    messages = json.loads(done.stderr)["messages"]
    found = {(item["message"], item.get("extract", "")): item["url"] for item in messages}
    assert found == {}


def test_the_coat_of_arms_is_valid(sample_town: Town) -> None:
    command = ["java", "-Xss8m", "-jar", str(CHECKER), "--format", "json", "--exit-zero-always", "--svg"]
    pictures = sorted(map(str, sample_town.output.glob("slike/*.svg")))
    done = subprocess.run([*command, *pictures], capture_output=True, text=True, check=True)
    assert json.loads(done.stderr)["messages"] == []
