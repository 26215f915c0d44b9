"""What may stand in a place of a file, in words: the fact `expected` of V210."""

from typing import Final

from ..diagnostics.phrase import Phrase

ADDRESS: Final = Phrase("адреса на овом сајту", "an address on this site")
ADDRESSES: Final = Phrase("списак адреса", "a list of addresses")
CHOICE: Final = Phrase("једна вредност", "one value")
COLOUR: Final = Phrase("боја", "a colour")
DATE: Final = Phrase("датум", "a date")
DAY: Final = Phrase("само датум, без времена", "only a date, without a time")
EMAIL: Final = Phrase("адреса електронске поште", "an e-mail address")
ENTRY: Final = Phrase("назив датотеке без завршетка", "the name of a file without its ending")
FIELDS: Final = Phrase("више поља, свако у свом реду", "several fields, each on a line of its own")
FILE: Final = Phrase("путања до датотеке", "the path of a file")
IMAGE: Final = Phrase("путања до слике", "the path of an image")
LINE: Final = Phrase("један ред текста", "one line of text")
LIST: Final = Phrase(
    "списак, сваки податак у свом реду иза цртице", "a list, each item on a line of its own after a hyphen"
)
NUMBER: Final = Phrase("цео број", "a whole number")
PHONE: Final = Phrase("број телефона", "a phone number")
TOPIC: Final = Phrase("ознака теме", "the id of a topic")
TOPICS: Final = Phrase("списак тема", "a list of topics")
URL: Final = Phrase("веб-адреса", "a web address")
YES_NO: Final = Phrase("„да” или „не”", "“da” (yes) or “ne” (no)")
