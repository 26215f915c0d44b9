"""The tasks of the project, the same words locally and in CI: ./varos TASK (or `invoke TASK` inside .venv)."""

from __future__ import annotations

import gc
import json
import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

if __name__ == "__main__":
    gc.disable()  # imports leave no garbage, looking for it is a fifth of their time; long tasks turn it on again

from invoke.exceptions import Exit
from invoke.tasks import task

from tools import options
from tools.options import FAULT, ROOT

if TYPE_CHECKING:
    from invoke.context import Context

    from plugins.diagnostics.report import Format

CACHES = (".coverage", ".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".varos")
CONTENT = "фасцикла са садржајем (иначе content)"
OUTPUT = "фасцикла сајта (иначе output)"
AT = "време за које се прави сајт, нпр. 2026-11-24T10:00 (иначе сада)"
KIND = "вест, орган, функционер…; news, office, person…; или назив фасцикле: vesti, uprava, ljudi, stranice…"
PORTS = range(1, 65536)
LANG = "језик порука: cirilica, latinica или en (иначе VAROS_LANG, па cirilica)"
PAGES = "адресе страна, нпр. /,/lat/vesti/; sve за све (иначе по једна сваке врсте на оба писма)"
SITE_URL = "адреса на којој ће сајт стајати, нпр. https://opstina.rs"


@task(auto_shortflags=False, help={"content": CONTENT, "at": AT, "port": "порт (иначе 8000)", "lang": LANG})
def serve(_: Context, content: str = "", at: str = "", port: int = 8000, lang: str = "") -> None:
    """Прави сајт, приказује га на 127.0.0.1:8000 и освежава га при свакој измени."""
    from plugins.preview.server import serve

    if port not in PORTS:
        raise Exit(f"--port {port}: порт је број од {PORTS[0]} до {PORTS[-1]}, нпр. 8000", FAULT)
    language = options.language(lang)
    gc.enable()
    serve(options.content(content, FAULT, language=language), port, options.moment(at), language)


@task(
    auto_shortflags=False,
    help={
        "content": CONTENT,
        "output": OUTPUT,
        "site-url": SITE_URL,
        "at": AT,
        "verify": "проверава и сваку већ направљену датотеку",
        "lang": LANG,
    },
)
def build(
    _: Context,
    content: str = "",
    output: str = "",
    site_url: str = "",
    at: str = "",
    lang: str = "",
    *,
    verify: bool = False,
) -> None:
    """Прави сајт за објављивање у фасцикли output."""
    language = options.language(lang)
    settings = {
        "SITEURL": options.site_url(site_url),
        "AT": options.moment(at),
        "VERIFY": verify,
        "REPORT_LANGUAGE": language,
    }
    folder = options.content(content, FAULT, language=language)
    _pelican("publishconf.py", folder, options.apart(options.output(output), folder), settings)


@task(
    auto_shortflags=False,
    help={
        "content": CONTENT,
        "at": AT,
        "format": "облик извештаја: text, json, github, gitlab",
        "lang": LANG,
        "fix": "датотеке у старим кодирањима записује као UTF-8, где је сигурно шта пише",
    },
)
def check(
    _: Context, content: str = "", at: str = "", format: str = "text", lang: str = "", *, fix: bool = False
) -> None:
    """Проверава садржај и именује сваку грешку, а сајт не мења."""
    if format not in {"text", "json", "github", "gitlab"}:
        raise Exit("--format: text, json, github или gitlab", FAULT)
    language = options.language(lang)
    report = {"REPORT_FORMAT": format, "REPORT_LANGUAGE": language}
    settings = {"CHECK_ONLY": True, "AT": options.moment(at), "FIX": fix, **report}
    folder = options.content(content, 1, cast("Format", format), language)
    _pelican("publishconf.py", folder, options.place("", "output"), settings, "--quiet")


@task(
    auto_shortflags=False,
    positional=["code"],
    help={"code": "ознака из поруке, нпр. V201", "lang": LANG},
)
def explain(_: Context, code: str, lang: str = "") -> None:
    """Објашњава поруку по њеној ознаци, са примерима: ./varos explain V201."""
    from tools.explain import explain

    words, end = explain(code, options.language(lang))
    (sys.stderr if end else sys.stdout).write(words)
    raise Exit(code=end)


@task(
    auto_shortflags=False,
    help={
        "output": OUTPUT,
        "site-url": SITE_URL,
        "format": "облик извештаја: text или json",
        "quick": "без провера за које су потребни Chromium и Java",
    },
)
def audit(_: Context, output: str = "", site_url: str = "", format: str = "text", *, quick: bool = False) -> None:
    """Прегледа направљен сајт: везе, писма, канале, календаре, исправност, приступачност."""
    from plugins.audit import main

    if format not in {"text", "json"}:
        raise Exit("--format: text или json", FAULT)
    folder, address = options.output(output), options.site_url(site_url)
    if not quick:
        from tools.quality import set_up

        set_up()
    gc.enable()
    raise Exit(code=main(folder, address, quick=quick, form="json" if format == "json" else "text"))


@task(
    auto_shortflags=False,
    positional=["kind", "title"],
    help={
        "kind": KIND,
        "title": "наслов, ћирилицом или латиницом",
        "content": CONTENT,
    },
)
def new(_: Context, kind: str, title: str, content: str = "") -> None:
    """Прави нацрт новог текста: ./varos new notice "Наслов"."""
    from plugins.entries.new import write_draft
    from plugins.municipality.loader import building_day

    folder = options.content(content, FAULT)
    try:
        path = write_draft(folder, kind, options.title(title), building_day(folder))
    except KeyError:
        raise options.unknown_kind(kind) from None
    except OSError as error:
        raise options.refused(error) from None
    print(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


@task(auto_shortflags=False, positional=["kind"], help={"kind": KIND})
def schema(_: Context, kind: str) -> None:
    """Исписује JSON Schema заглавља једне врсте текстова, за уређиваче: ./varos schema вест."""
    from plugins.entries.json_schema import json_schema
    from plugins.entries.new import type_name

    try:
        found = json_schema(type_name(kind))
    except KeyError:
        raise options.unknown_kind(kind) from None
    print(json.dumps(found, ensure_ascii=False, indent=2))


@task(
    auto_shortflags=False,
    positional=["main", "accent"],
    help={
        "main": 'основна боја, нпр. "#8a2b2b"',
        "accent": 'боја нагласка, нпр. "#d9a441"',
        "lang": LANG,
    },
)
def palette(_: Context, main: str, accent: str, lang: str = "") -> None:
    """Приказује све боје сајта које настају од две, са контрастима: ./varos palette "#8a2b2b" "#d9a441"."""
    from tools.palette import in_colours, shown

    words, end = shown(main, accent, options.language(lang), swatches=in_colours(sys.stdout))
    sys.stdout.write(words)
    raise Exit(code=end)


@task
def test(c: Context) -> None:
    """Покреће све провере кода и тестове, или само наведене: ./varos test tests/scripts -k слово."""
    from tools.quality import test

    raise Exit(code=test(shlex.split(c.remainder)))


@task(auto_shortflags=False, help={"fix": "исправља оно што се може исправити само"})
def lint(_: Context, *, fix: bool = False) -> None:
    """Проверава стил, типове и слојеве кода."""
    from tools.quality import lint

    raise Exit(code=lint(fix=fix))


@task(
    auto_shortflags=False,
    positional=["what"],
    help={
        "what": "шта се мери: build, serve, scripts, search или faults",
        "entries": "број текстова (иначе 1000, а за faults 5000); за scripts: свака која реч речника (иначе свака)",
        "runs": "број понављања (иначе 5, а за faults 100 прекида)",
        "queries": "за search: датотека са упитима и странама које треба наћи (иначе bench/search/queries.tsv)",
        "format": "облик табеле: markdown или json",
    },
)
def bench(_: Context, what: str, entries: int = 0, runs: int = 0, queries: str = "", format: str = "markdown") -> None:
    """Мери брзину (build, serve), пресловљавање (scripts) и претрагу (search) или тражи шта обара сајт (faults)."""
    from bench.command import KINDS, Asked

    if what not in KINDS or format not in {"markdown", "json"}:
        usage = f"./varos bench {'|'.join(KINDS)} [--entries N] [--runs N] [--format markdown|json]"
        raise Exit(f"Може само: {usage}", FAULT)
    raise Exit(code=KINDS[what](Asked(entries, runs, queries, format)))


@task(
    auto_shortflags=False,
    help={
        "output": OUTPUT,
        "site-url": SITE_URL,
        "stages": "шта се мери (иначе све): weight, axe, nojs, reflow, keyboard, links, vnu, lighthouse",
        "pages": PAGES,
        "runs": "колико пута Lighthouse мери сваку страну (иначе 5)",
        "budgets": "датотека са границама (иначе budgets.toml)",
        "format": "облик извештаја: markdown или json",
    },
)
def measure(
    _: Context,
    output: str = "",
    site_url: str = "",
    stages: str = "",
    pages: str = "",
    runs: int = 5,
    budgets: str = "",
    format: str = "markdown",
) -> None:
    """Мери направљен сајт: тежину, Lighthouse, axe, рад без JavaScript-а; излази са 1 кад је нешто преко граница."""
    from tools.measure.run import STAGES, Wanted, main
    from tools.quality import set_up

    asked = options.listed(stages) or STAGES
    if format not in {"markdown", "json"} or not set(asked) <= set(STAGES):
        raise Exit(f"--format: markdown или json; --stages: {','.join(STAGES)}", FAULT)
    set_up(measuring=True)
    gc.enable()
    wanted = Wanted(options.output(output), options.site_url(site_url), asked, options.listed(pages), max(1, runs))
    raise Exit(code=main(wanted._replace(budgets=options.place(budgets, "budgets.toml")), format))


@task(
    auto_shortflags=False,
    help={
        "output": OUTPUT,
        "to": "фасцикла у коју иду слике (иначе .varos/slike)",
        "pages": PAGES,
        "widths": "ширине екрана (иначе 360,768,1280)",
        "looks": "изгледи (иначе сви): light, dark, forced, print",
    },
)
def screenshots(_: Context, output: str = "", to: str = "", pages: str = "", widths: str = "", looks: str = "") -> None:
    """Прави слике страна сваке врсте на оба писма: три ширине, светло, тамно, наметнуте боје, штампа."""
    from tools.quality import set_up
    from tools.screenshots import LOOKS, WIDTHS, main

    asked, sizes = options.listed(looks) or tuple(LOOKS), options.listed(widths)
    if not set(asked) <= set(LOOKS) or not all(size.isdecimal() and int(size) for size in sizes):
        raise Exit(f"--looks: {','.join(LOOKS)}; --widths: ширине у px, нпр. 360,1280", FAULT)
    set_up()
    folder = options.place(to, ".varos/slike")
    raise Exit(
        code=main(options.output(output), folder, options.listed(pages), tuple(map(int, sizes)) or WIDTHS, asked)
    )


@task
def clean(_: Context) -> None:
    """Брише све што се може поново направити: сајт, памћење прављења, привремене датотеке."""
    output = ROOT / "output"
    if (output / ".varos-id").is_file():
        shutil.rmtree(output)
    elif output.exists():
        print("Фасциклу output није направио Варош: остаје.")
    bytecode = (path for top in ("bench", "plugins", "tests", "tools") for path in (ROOT / top).rglob("__pycache__"))
    for path in [*(ROOT / name for name in CACHES), ROOT / "__pycache__", *bytecode]:
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def _pelican(conf: str, content: Path, output: Path, settings: dict[str, object], *options: str) -> None:
    """Run the pelican command here; it ends the process with the exit code of the build."""
    from plugins.pages.command import run

    settings["STATE_PATH"] = str(ROOT / ".varos")
    # One -e: a second one would replace the first.
    extra = [f"{key}={json.dumps(value)}" for key, value in settings.items()]
    run([str(content), "-s", str(ROOT / conf), "-o", str(output), *options, "-e", *extra], settings)


if __name__ == "__main__":
    from tools.command import run

    raise SystemExit(run(sys.modules[__name__], sys.argv[1:], passing=frozenset({"test"})))
