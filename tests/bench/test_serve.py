"""The measuring of the live server: the sample town, one save, the news of its build."""

import json
from pathlib import Path

import pytest

from bench import serve
from bench.measure import BenchError
from tests.conftest import lend


@pytest.mark.slow
def test_one_save_of_the_sample_town_is_measured(tmp_path: Path, derived: Path) -> None:
    lend(derived, tmp_path / "state")
    (seconds,) = serve.measure(tmp_path, 1)
    assert 0 < seconds < 60
    (page,) = tmp_path.glob("state/serve/*/kontakt/index.html")  # all that the server makes lies here
    assert "Реченица 0." in page.read_text("utf-8").replace("\u00a0", " ")


def test_a_server_that_does_not_answer_is_an_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(*_: object) -> list[float]:
        raise BenchError("the server closed the stream of events")

    monkeypatch.setattr(serve, "measure", failing)
    assert serve.main(1) == 1
    assert capsys.readouterr().err == "the server closed the stream of events\n"


def test_the_table_has_median_and_least(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(serve, "measure", lambda *_: [0.3, 0.1, 0.2])
    assert serve.main(3) == 0
    assert "| from saving to reload, 3 runs | 0.2 | 0.1 |" in capsys.readouterr().out
    assert serve.main(3, "json") == 0
    assert json.loads(capsys.readouterr().out) == {"runs": 3, "reload_s": 0.2, "reload_min_s": 0.1}
