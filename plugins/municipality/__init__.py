"""The municipality: site.yml and its translations, the topics, the town's colours and clock."""

from .glossary import GLOSSARY
from .loader import Settled, building_day, glossary_of, search_words_of, settle, towns_of
from .model import Municipality, Topic
from .search_words import NO_WORDS, SearchWords

__all__ = [
    "GLOSSARY",
    "NO_WORDS",
    "Municipality",
    "SearchWords",
    "Settled",
    "Topic",
    "building_day",
    "glossary_of",
    "search_words_of",
    "settle",
    "towns_of",
]
