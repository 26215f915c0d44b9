"""Problems of the fields at the head of a file (V2xx)."""

from types import MappingProxyType

from .entry import error, hint, warning

FIELDS = MappingProxyType(
    {
        "V201": error(
            "непознато поље „{name}”{hint}; исправите назив или избришите ред",
            "unknown field “{name}”{hint}; correct its name or delete the line",
        ),
        "V202": error(
            "недостаје обавезно поље „{name}”; додајте ред, нпр. „{name}: {example}”",
            "the required field “{name}” is missing; add a line, for example “{name}: {example}”",
        ),
        "V203": error(
            "поље „{name}” је наведено два пута (први пут у реду {first}); оставите само једно",
            "the field “{name}” is given twice (first in line {first}); keep only one of them",
        ),
        "V204": error(
            "„{value}” није датум; напишите дан, месец и годину, нпр. „5.3.2026.” или „5. март 2026.”",
            "“{value}” is not a date; write the day, month and year, for example “5.3.2026.” or “5. mart 2026.”",
        ),
        "V205": error(
            "„{value}” није понуђена вредност{hint}; изаберите једну од: {known}",
            "“{value}” is not one of the possible values{hint}; choose one of: {known}",
        ),
        "V206": error(
            "поље је празно; упишите вредност, нпр. „{example}”",
            "the field is empty; fill in a value, for example “{example}”",
        ),
        "V207": error(
            "на почетку датотеке нема заглавља; први ред мора да буде „---”, затим поља (нпр. „naslov: …”), па опет "
            "„---”",
            "the file does not begin with its fields; the first line must be “---”, then the fields (for example "
            "“naslov: …”), then “---” again",
        ),
        "V208": error(
            "заглавље није затворено; у реду {place}, после последњег поља, упишите „---”",
            "the fields have no end; write “---” in line {place}, after the last field",
        ),
        "V209": error(
            "ред не може да се прочита ({reason}); напишите га као „назив: вредност”",
            "the line cannot be read ({reason}); write it as “name: value”",
        ),
        "V210": error(
            "овде треба да стоји {expected}; напишите, на пример: {example}",
            "this should be {expected}; write for example “{example}”",
        ),
        "V211": error(
            "„{value}” није ни „да” ни „не”; упишите једно од то двоје",
            "“{value}” is neither “da” (yes) nor “ne” (no); write one of the two",
        ),
        "V212": error(
            "„{value}” није исправна веб-адреса; напишите је целу, нпр. „https://www.primer.rs/”",
            "“{value}” is not a web address; write the whole of it, for example “https://www.primer.rs/”",
        ),
        "V213": error(
            "„{value}” није број телефона; напишите само један, са позивним бројем, нпр. „017/421-555” или "
            "„017/421-555 лок. 12”",
            "“{value}” is not a phone number; write only one, with the area code, for example “017/421-555” or "
            "“017/421-555 lok. 12”",
        ),
        "V214": error(
            "„{value}” није адреса електронске поште; напишите само једну, латиничким словима и без тачке на крају, "
            "нпр. „pisarnica@primer.rs”",
            "“{value}” is not an e-mail address; write only one, in Latin letters and without a full stop, for example "
            "“pisarnica@primer.rs”",
        ),
        "V215": error(
            "„{value}” није боја; напишите тарабу и шест цифара, нпр. „#7a2331”",
            "“{value}” is not a colour; write a hash sign and six digits, for example “#7a2331”",
        ),
        "V216": error(
            "„{value}” није путања до слике; напишите нпр. „slike/most.jpg” (jpg, png, webp, avif, heic, gif или svg)",
            "“{value}” is not the path of an image; write for example “slike/most.jpg” (jpg, png, webp, avif, heic, "
            "gif or svg)",
        ),
        "V217": error(
            "уз поље „{with_field}” обавезно иде и „{name}”; додајте ред, нпр. „{name}: {example}”{otherwise}",
            "the field “{with_field}” must have “{name}” beside it; add a line, for example “{name}: {example}”"
            "{otherwise}",
        ),
        "V218": error(
            "„{value}” није време; напишите сат и минут од 0:00 до 23:59, нпр. „5.3.2026. 18:00”",
            "“{value}” is not a time; write the hour and minute from 0:00 to 23:59, for example “5.3.2026. 18:00”",
        ),
        "V219": error(
            "„{name}” ({value}) је пре поља „{other}” ({other_value}); исправите један од та два датума",
            "“{name}” ({value}) is before the field “{other}” ({other_value}); correct one of the two dates",
        ),
        "V220": error(
            "поље „{name}” се не пише у преводу; избришите ред, вредност се узима из „{original}”",
            "the field “{name}” is not written in a translation; delete the line, the value is taken from “{original}”",
        ),
        "V221": error(
            "дан {value} не постоји у календару; проверите дан и месец",
            "the day {value} is not in the calendar; check the day and the month",
        ),
        "V222": error(
            "„{value}” није ознака теме; пишите мала слова, цифре и цртице, нпр. „vodosnabdevanje”",
            "“{value}” is not the id of a topic; write small letters, digits and hyphens, for example "
            "“vodosnabdevanje”",
        ),
        "V223": error(
            "„{value}” није назив датотеке; напишите га без фасцикле и завршетка, нпр. „finansije”",
            "“{value}” is not the name of a file; write it without folder and ending, for example “finansije”",
        ),
        "V224": error(
            "„{value}” није путања до датотеке за преузимање; напишите нпр. „datoteke/odluka.pdf”",
            "“{value}” is not the path of a file to download; write for example “datoteke/odluka.pdf”",
        ),
        "V225": error(
            "„{value}” није адреса на овом сајту; напишите је од прве косе црте, нпр. „/vesti/2024/most/”",
            "“{value}” is not an address on this site; write it from its first slash, for example “/vesti/2024/most/”",
        ),
        "V226": error(
            "„{value}” није цео број; напишите га цифрама, нпр. „3”",
            "“{value}” is not a whole number; write it in digits, for example “3”",
        ),
        "V227": error(
            "„{value}” није адреса налога на мрежи „{network}”; отворите налог у прегледачу и препишите његову адресу",
            "“{value}” is not the address of an account on “{network}”; open the account in a browser and copy its "
            "address",
        ),
        "V229": error(
            "вредност није исправна ({reason}); исправите је по примеру: {example}",
            "the value is not right ({reason}); correct it by this example: “{example}”",
        ),
        "V230": hint(
            "упозорење би важило дуже од месец дана (до {value}); скратите га, па продужите ако опасност не прође, "
            "или објавите обавештење",
            "the alert would stand for more than a month (until {value}); make it shorter and prolong it if the "
            "danger does not pass, or publish a notice",
        ),
        "V231": hint(
            "„{name}” ({value}) је више од годину дана после {other_value}; проверите годину",
            "“{name}” ({value}) is more than a year after {other_value}; check the year",
        ),
        "V232": error(
            "година {year} ({value}) је сигурно погрешна; исправите је",
            "the year {year} ({value}) is surely wrong; correct it",
        ),
        "V233": warning(
            "текст би био објављен тек {value}; проверите годину",
            "the text would be published only on {value}; check the year",
        ),
        "V234": hint(
            "датум објаве ({value}) је старији од сваког општинског сајта; проверите годину",
            "the day of publication ({value}) is older than any site of a municipality; check the year",
        ),
    }
)
