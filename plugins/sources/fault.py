"""What a reader of a value raises when the value is not what it should be."""


class Fault(ValueError):
    """A wrong value: the code of the catalogue and the facts of its text.

    It is a ValueError because pydantic collects those of all fields and gives them back together.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
