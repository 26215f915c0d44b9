"""Script and address of a text."""

import pytest

from plugins.scripts import Script, ascii_name, script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Обавештење грађанима", "sr-Cyrl"),
        ("Obaveštenje građanima", "sr-Latn"),
        ("Пријаве на https://www.opstina.rs/konkurs-za-stipendije-2026.pdf", "sr-Cyrl"),
        ("Пишите: pisarnica.opstine@opstina-brezovica.rs", "sr-Cyrl"),
        ("Текст [овде](../usluge/veoma-dugacko-ime-usluge.md)", "sr-Cyrl"),
        ("12. 3. 2026.", ""),
        ("", ""),
        ("аб ab", ""),
    ],
)
def test_script_of(text: str, script: Script) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ђачка књижица", "djacka-knjizica"),
        ("Đačka knjižica", "djacka-knjizica"),
        ("Џеп, ЏЕП и džep", "dzep-dzep-i-dzep"),
        ("Љубав  чаша ћуп шума жаба — 2. део", "ljubav-casa-cup-suma-zaba-2-deo"),
        ("Правилник (нови).PDF", "pravilnik-novi-pdf"),
        ("Község", "kozseg"),
        ("c\u030cas\u030ca", "casa"),
        ("...", ""),
    ],
)
def test_ascii_name(text: str, name: str) -> None:
    assert ascii_name(text) == name
