"""The municipality: site.yml and its translations, the topics, the town's colours and clock."""

from .glossary import GLOSSARY
from .loader import Settled, building_day, glossary_of, settle, towns_of
from .model import Municipality, Topic

__all__ = ["GLOSSARY", "Municipality", "Settled", "Topic", "building_day", "glossary_of", "settle", "towns_of"]
