"""The words of the interface, dates and the order of the alphabet in every language of a town."""

from .catalogue import Catalogue, catalogue
from .dates import long_date, long_moment, offset_time
from .order import alphabet_key

__all__ = ["Catalogue", "alphabet_key", "catalogue", "long_date", "long_moment", "offset_time"]
