"""What the kinds of notices and documents are called, one and many, in Serbian Cyrillic; keys are addresses."""

from types import MappingProxyType
from typing import Final

NOTICES: Final = MappingProxyType(
    {
        "servisna-informacija": "Сервисна информација",
        "javni-poziv": "Јавни позив",
        "konkurs": "Конкурс",
        "javna-rasprava": "Јавна расправа",
        "javni-uvid": "Јавни увид",
        "oglas": "Оглас",
    }
)
NOTICE_LISTS: Final = MappingProxyType(
    {
        "servisna-informacija": "Сервисне информације",
        "javni-poziv": "Јавни позиви",
        "konkurs": "Конкурси",
        "javna-rasprava": "Јавне расправе",
        "javni-uvid": "Јавни увиди",
        "oglas": "Огласи",
    }
)
DOCUMENTS: Final = MappingProxyType(
    {
        "odluka": "Одлука",
        "resenje": "Решење",
        "zakljucak": "Закључак",
        "pravilnik": "Правилник",
        "plan": "План",
        "program": "Програм",
        "izvestaj": "Извештај",
        "zapisnik": "Записник",
        "obrazac": "Образац",
        "ostalo": "Остало",
    }
)
DOCUMENT_LISTS: Final = MappingProxyType(
    {
        "odluka": "Одлуке",
        "resenje": "Решења",
        "zakljucak": "Закључци",
        "pravilnik": "Правилници",
        "plan": "Планови",
        "program": "Програми",
        "izvestaj": "Извештаји",
        "zapisnik": "Записници",
        "obrazac": "Обрасци",
        "ostalo": "Остала документа",
    }
)
