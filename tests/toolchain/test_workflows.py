"""The CI of a town: its scripts run here, in bash, with a ./varos that ends as each test says."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SITE = "https://grad.example/opstina"


class Repository(NamedTuple):
    """A checkout whose ./varos notes its arguments, makes a site and ends with a given code."""

    folder: Path

    def run(self, script: str, *options: str, **variables: str) -> int:
        environment = {**os.environ, "GITHUB_OUTPUT": str(self.folder / "outputs"), **variables}
        return subprocess.run(
            ["bash", *options, "-c", script], cwd=self.folder, env=environment, check=False
        ).returncode

    def calls(self) -> list[str]:
        return (self.folder / "calls").read_text("utf-8").splitlines()

    def values(self, name: str) -> dict[str, str]:
        return dict(line.split("=", 1) for line in (self.folder / name).read_text("utf-8").splitlines())


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    command = tmp_path / "varos"
    command.write_text(
        '#!/usr/bin/env bash\necho "$*" >> calls\nmkdir -p output public\n'
        "touch output/.varos-id public/.varos-id output/index.html public/index.html\n"
        '[ "$1" = check ] && echo "[]"\nexit "$CODE"\n'
    )
    command.chmod(0o755)
    return Repository(tmp_path)


def workflow(name: str) -> dict[str, Any]:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))  # type: ignore[no-any-return]


def github(job: str) -> str:
    """The one script of a job."""
    (step,) = (step for step in workflow(".github/workflows/site.yml")["jobs"][job]["steps"] if "run" in step)
    return str(step["run"])


def gitlab(job: str) -> str:
    return "\n".join(workflow(".gitlab-ci.yml")[job]["script"])


GITHUB = ("-eo", "pipefail")
GITLAB = ("-eo", "pipefail")


@pytest.mark.parametrize(("code", "check"), [(0, 0), (1, 1)])
def test_github_checks_proposals_with_messages_at_their_lines(repository: Repository, code: int, check: int) -> None:
    assert repository.run(github("check"), *GITHUB, CODE=str(code)) == check
    assert repository.calls() == ["check --format github"]


@pytest.mark.parametrize(
    ("code", "publishes", "verdict"),
    [(0, True, 0), (1, True, 1), (2, False, None), (137, False, None)],
)
def test_github_publishes_on_1_and_then_fails_and_nothing_on_2(
    repository: Repository, code: int, publishes: bool, verdict: int | None
) -> None:
    built = repository.run(github("build"), *GITHUB, CODE=str(code), PAGES_URL=SITE)
    assert (built == 0) is publishes
    assert repository.calls() == [f"build --site-url {SITE}"]
    if verdict is not None:
        said = repository.values("outputs")["code"]
        assert repository.run(github("verdict"), *GITHUB, CODE=said) == verdict
        assert sorted(path.name for path in (repository.folder / "output").iterdir()) == ["index.html"]


@pytest.mark.parametrize("code", [0, 1])
def test_gitlab_checks_proposals_and_keeps_the_report(repository: Repository, code: int) -> None:
    assert repository.run(gitlab("check"), *GITLAB, CODE=str(code)) == code
    assert repository.calls() == ["check --format gitlab", "check"]
    report = workflow(".gitlab-ci.yml")["check"]["artifacts"]["reports"]["codequality"]
    assert (repository.folder / report).read_text("utf-8") == "[]\n"


@pytest.mark.parametrize(
    ("code", "publishes", "verdict"),
    [(0, True, 0), (1, True, 1), (2, False, None)],
)
def test_gitlab_publishes_on_1_and_then_fails_and_nothing_on_2(
    repository: Repository, code: int, publishes: bool, verdict: int | None
) -> None:
    built = repository.run(gitlab("pages"), *GITLAB, CODE=str(code), CI_PAGES_URL=SITE)
    assert (built == 0) is publishes
    assert repository.calls() == [f"build --site-url {SITE} --output public"]
    if verdict is not None:
        kept = repository.values(workflow(".gitlab-ci.yml")["pages"]["artifacts"]["reports"]["dotenv"])
        assert repository.run(gitlab("verdict"), *GITLAB, **kept) == verdict
        assert sorted(path.name for path in (repository.folder / "public").iterdir()) == ["index.html"]


def test_every_action_is_pinned_by_its_full_hash() -> None:
    text = (ROOT / ".github/workflows/site.yml").read_text("utf-8")
    uses = re.findall(r"uses: (.+)", text)
    assert uses
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use) for use in uses)


def test_only_the_deploying_job_may_write() -> None:
    found = workflow(".github/workflows/site.yml")
    assert found["permissions"] == {"contents": "read"}
    writing = {
        name: sorted(right for right, degree in job.get("permissions", {}).items() if degree == "write")
        for name, job in found["jobs"].items()
    }
    assert writing == {"check": [], "build": [], "deploy": ["id-token", "pages"], "verdict": []}


def test_the_site_is_published_every_hour_and_at_every_change_of_main() -> None:
    events = next(value for key, value in workflow(".github/workflows/site.yml").items() if str(key) == "True")
    # YAML 1.1 reads `on` as true.
    assert set(events) == {"pull_request", "push", "schedule", "workflow_dispatch"}
    assert events["push"] == {"branches": ["main"]}
    assert re.fullmatch(r"\d+ \* \* \* \*", events["schedule"][0]["cron"])


def test_what_is_uploaded_is_what_was_built() -> None:
    steps = workflow(".github/workflows/site.yml")["jobs"]["build"]["steps"]
    assert steps[-1]["uses"].startswith("actions/upload-pages-artifact@")
    assert steps[-1]["with"] == {"path": "output"}
    assert workflow(".gitlab-ci.yml")["pages"]["artifacts"]["paths"] == ["public"]
