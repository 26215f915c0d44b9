"""The municipality: site.yml and its translations, the topics, the town's colours and clock."""

from .loader import Settled, building_day, settle, towns_of
from .model import Municipality, Topic

__all__ = ["Municipality", "Settled", "Topic", "building_day", "settle", "towns_of"]
