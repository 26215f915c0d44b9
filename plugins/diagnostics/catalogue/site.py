"""Problems of the site itself (V5xx)."""

from types import MappingProxyType

from .entry import error, hint, warning

SITE = MappingProxyType(
    {
        "V501": error(
            "додатак „{name}” није учитан ({reason}); исправите га или га избришите из подешавања PLUGINS",
            "the plugin “{name}” was not loaded ({reason}); mend it or delete it from the setting PLUGINS",
        ),
        "V502": error(
            "шаблон {template} није могао да направи страну за {entry} ({reason}); исправите шаблон",
            "the template {template} could not make the page for {entry} ({reason}); mend the template",
        ),
        "V503": error(
            "нема датотеке site.yml; направите је и у њу упишите бар „naziv” и „mesto”",
            "there is no file site.yml; make it and write at least “naziv” and “mesto” in it",
        ),
        "V504": error(
            "боја {colour} је преслаба према подлози (однос {ratio}, а треба 4,5); узмите нпр. {better}",
            "the colour {colour} is too weak against its background (contrast {ratio}, and 4.5 is needed); take for "
            "example {better}",
        ),
        "V505": error(
            "излазна фасцикла није празна, а није је направио Варош; изаберите другу или је сами испразните",
            "the output folder is not empty and was not made by Varoš; choose another one or empty it yourself",
        ),
        "V506": error(
            "„{name}” праве и {first} и {second}; један од њих мора да промени назив",
            "“{name}” is made by both {first} and {second}; one of them must change the name",
        ),
        "V507": hint(
            "други поступак управо прави исти сајт; сачекајте, овај наставља чим онај заврши",
            "another process is making the same site just now; wait, this one goes on as soon as that one ends",
        ),
        "V508": error(
            "датотека теме није исправна ({reason}); исправите је",
            "a file of the theme is not right ({reason}); correct it",
        ),
        "V509": error(
            "нема фасцикле са садржајем; проверите путању иза --content",
            "there is no folder of content; check the path after --content",
        ),
        "V510": error(
            "датотека је мењана док је сајт прављен; покрените прављење још једном",
            "the file was changed while the site was being made; start the build again",
        ),
        "V511": error(
            "ознака теме „{topic}” већ стоји у реду {first}; промените је или избришите једну од те две теме",
            "the topic id “{topic}” already stands in line {first}; change it or delete one of the two topics",
        ),
        "V512": error(
            "„{who}” јавља грешку: {message}; исправите подешавања или додатак, па покрените поново",
            "“{who}” reports an error: {message}; mend the settings or the plugin, then start again",
        ),
        "V513": warning(
            "„{who}” упозорава: {message}; проверите подешавања или додатак",
            "“{who}” warns: {message}; check the settings or the plugin",
        ),
        "V514": error(
            "програм је стао на нечему што није предвиђено ({reason}); ако сте мењали ову датотеку, исправите је, а "
            "иначе пошаљите {kept} ономе ко одржава Варош",
            "the programme stopped at something unforeseen ({reason}); if you changed this file, mend it, otherwise "
            "send {kept} to whoever maintains Varoš",
        ),
        "V515": error(
            "речник је списак парова, у сваком реду један; напишите ћириличку реч, двотачку и њен латинички облик, "
            "нпр. „{pair}”",
            "the glossary is a list of pairs, one in each line; write a word in Cyrillic, a colon and its form in "
            "Latin script, for example “{pair}”",
        ),
        "V516": error(
            "пар „{word}” нема обе стране; допишите другу или избришите ред",
            "the pair “{word}” has only one side; add the other one or delete the line",
        ),
        "V517": error(
            "пар „{word}” није на два писма; једну страну напишите само ћирилицом, другу само латиницом",
            "the pair “{word}” is not in both scripts; write one side in Cyrillic alone, the other in Latin alone",
        ),
        "V518": error(
            "у пару „{word}” усправна црта не стоји на обе стране пред истим наставком; напишите је на обе, нпр. "
            "„{pair}”, или ни на једној",
            "in the pair “{word}” the bar does not stand on both sides before the same ending; write it on both, for "
            "example “{pair}”, or on neither",
        ),
        "V519": error(
            "реч „{word}” већ стоји у реду {first}; избришите један од та два реда",
            "the word “{word}” already stands in line {first}; delete one of the two lines",
        ),
        "V520": error(
            "у пару „{word}” је HTML или прелом реда; оставите само речи",
            "in the pair “{word}” is HTML or a line break; leave only words",
        ),
        "V521": error(
            "боја нагласка {colour} је преслаба према {against} (однос {ratio}, а треба {needed}); узмите нпр. "
            "{better}",
            "the accent {colour} is too weak against {against} (contrast {ratio}, and {needed} is needed); take for "
            "example {better}",
        ),
        "V522": hint(
            "нема домена, а од њега настају ознаке текстова у каналима и календарима; упишите га одмах, јер се касније "
            "не мења",
            "there is no domain, and identities of texts in feeds and calendars are made of it; write it at once, for "
            "it must not change later",
        ),
        "V523": error(
            "превод није исправан ({reason}); исправите га",
            "a translation is not right ({reason}); correct it",
        ),
        "V524": error(
            "систем овде не дозвољава читање или писање ({reason}); омогућите их, па покрените поново",
            "the system refuses to read or write here ({reason}); make it possible, then start again",
        ),
    }
)
