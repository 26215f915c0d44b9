"""The measuring of the live server: a small town, one save, the news of its build."""

import json

import pytest

from bench import serve
from bench.measure import BenchError
from tests.conftest import Town, lend


@pytest.mark.slow
def test_one_save_is_measured(town: Town) -> None:
    town.write({"stranice/kontakt.md": "---\nnaslov: Контакт\n---\nПишите нам.\n"})
    folder = town.folder / "served"
    lend(town.derived, folder / "state")
    (seconds,) = serve.measure(folder, 1, town.content)
    assert 0 < seconds < 60
    (page,) = folder.glob("state/serve/*/kontakt/index.html")  # all that the server makes lies here
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
