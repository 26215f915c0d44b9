"""What lies behind problems of entries and their addresses (V4xx)."""

from types import MappingProxyType

from plugins.diagnostics.phrase import Phrase

RELATIONS = MappingProxyType(
    {
        "V402": Phrase(
            "Превод `x.en.md` стоји поред свог изворника `x.md`.",
            "The translation `x.en.md` stands beside its original `x.md`.",
        ),
        "V403": Phrase(
            "Теме су затворен списак у `teme.yml`, да `путеви` и `putevi` не би биле две теме.",
            "Topics are a closed list in `teme.yml`, so that `путеви` and `putevi` do not become two topics.",
        ),
        "V404": Phrase(
            "Језици сајта наведени су у `site.yml`; то је посао информатичара.",
            "The languages of the site are listed in `site.yml`; that is the work of your IT person.",
        ),
        "V405": Phrase(
            "Називи датотека на сајту су малим словима, латиницом, па две различите могу да постану исте.",
            "Names of files on the site are in small Latin letters, so two different names may become the same.",
        ),
        "V406": Phrase(
            "Све што се преузима стоји у `slike/` и `datoteke/`.",
            "Everything that is downloaded lies in `slike/` and `datoteke/`.",
        ),
        "V407": Phrase(
            "На тој адреси нема ни текста ни списка. Нацрт излази у менију кад буде објављен.",
            "At this address there is neither a text nor a list. A draft comes into the menu when it is published.",
        ),
        "V408": Phrase(
            "Назив је име датотеке без завршетка; проверите да ли је датотека објављена.",
            "The name is that of the file without its ending; check that the file is published.",
        ),
        "V409": Phrase(
            "Са једне адресе читалац може да стигне само на једно место.",
            "From one address a reader can come to only one place.",
        ),
        "V410": Phrase(
            "Проверите назив и завршетак: `odluka.pdf` и `odluka.PDF` нису исто.",
            "Check the name and the ending: `odluka.pdf` and `odluka.PDF` are not the same.",
        ),
        "V411": Phrase(
            "Пођите од органа и пратите поље `deo`: мора да стигне до врха, а не назад.",
            "Start from the office and follow the field `deo`: it must lead to the top, not back.",
        ),
        "V412": Phrase(
            "Спискови, писма, језици и датотеке имају сталне адресе; ранија адреса је адреса некадашње стране.",
            "Lists, scripts, languages and files have fixed addresses; a former address is that of an earlier page.",
        ),
        "V413": Phrase(
            "Остало нека буде у подножју или на мапи сајта, која се прави сама.",
            "Let the rest be in the footer or on the site map, which the site makes itself.",
        ),
        "V414": Phrase(
            "Можда је догађај објављен два пута. Ако су заиста два, не мењајте ништа.",
            "Perhaps the event was published twice. If there really are two, change nothing.",
        ),
    }
)
