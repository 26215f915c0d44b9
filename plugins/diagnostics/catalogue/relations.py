"""Problems between entries, and of their addresses (V4xx)."""

from types import MappingProxyType

from .entry import error, hint

RELATIONS = MappingProxyType(
    {
        "V402": error(
            "превод нема изворник {original}; додајте изворник или избришите превод",
            "the translation has no original {original}; add the original or delete the translation",
        ),
        "V403": error(
            "тема „{topic}” није на списку тема; изаберите једну од: {known}",
            "the topic “{topic}” is not on the list of topics; choose one of: {known}",
        ),
        "V404": error(
            "језик „{language}” није укључен; додајте га у site.yml под „jezici” или избришите превод",
            "the language “{language}” is not turned on; add it to site.yml under “jezici” or delete the translation",
        ),
        "V405": error(
            "на сајту би се и ова датотека и {other} звале „{name}”; преименујте једну",
            "on the site both this file and {other} would be called “{name}”; rename one of them",
        ),
        "V406": error(
            "датотека „{name}” не може да стоји поред текстова; преместите је у slike/ или datoteke/",
            "the file “{name}” may not stand beside texts; move it to slike/ or datoteke/",
        ),
        "V407": error(
            "{what} води на {address}, а те стране нема{hint}; исправите путању у site.yml",
            "{what} leads to {address}, and there is no such page{hint}; correct the path in site.yml",
        ),
        "V408": error(
            "у фасцикли {folder}/ нема датотеке „{name}.md”{hint}; исправите назив или додајте датотеку",
            "the folder {folder}/ has no file “{name}.md”{hint}; correct the name or add the file",
        ),
        "V409": error(
            "ранија адреса {address} припада и датотеци {other}; оставите је само једној",
            "the former address {address} belongs to the file {other} as well; leave it to only one of them",
        ),
        "V410": error(
            "датотеке „{target}” нема{hint}; исправите путању или додајте датотеку у datoteke/",
            "there is no file “{target}”{hint}; correct the path or add the file to datoteke/",
        ),
        "V411": error(
            "орган је, преко поља „deo”, део самог себе ({circle}); исправите једно од тих поља",
            "the office is, through the field “deo”, a part of itself ({circle}); correct one of these fields",
        ),
        "V412": error(
            "на адреси {address} сајт има, или може да добије, своју страну или датотеку; избришите је одавде",
            "at the address {address} the site has, or may get, a page or file of its own; delete it from here",
        ),
        "V413": hint(
            "број ставки менија је {count}, а читаоци се најлакше сналазе са четири до шест; допуните га или скратите",
            "the menu has {count} items, and readers find their way best with four to six; add some or take some out",
        ),
        "V414": hint(
            "у исто време је на истом месту и догађај {other}; проверите место, дан и сат",
            "the event {other} is at the same place and time; check the place, the day and the hour",
        ),
    }
)
