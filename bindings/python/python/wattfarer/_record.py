"""What all records share: they are shown, compared, pickled, copied with changes and turned into plain dictionaries."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, ClassVar

from ._errors import InvalidInputError

_set = object.__setattr__


class Record:
    """A record of plain fields that do not change."""

    __slots__: tuple[str, ...] = ()
    _JSON_NAMES: ClassVar[Mapping[str, str]] = {}

    def _fill(self, *values: Any) -> None:
        for name, value in zip(self.__slots__, values):
            _set(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} does not change: use replace({name}=...)")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} does not change")

    def __repr__(self) -> str:
        fields = ((name, getattr(self, name)) for name in self.__slots__)
        shown = ", ".join(f"{name}={_shown(value)}" for name, value in fields if value is not None)
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(_equal(getattr(self, name), getattr(other, name)) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), tuple(getattr(self, name) for name in self.__slots__))

    def replace(self, **changes: Any) -> Any:
        """The same record with other values of some fields."""
        values = {name: getattr(self, name) for name in self.__slots__}
        for name in changes:
            if name not in values:
                raise InvalidInputError(f"is no field of {type(self).__name__}", name)
        return type(self)(**{**values, **changes})

    def to_dict(self) -> dict[str, Any]:
        """Plain dictionaries and lists, absent fields left out; the shape of the command line's JSON."""
        names = self._JSON_NAMES
        return {
            names.get(name, name): _plain(value)
            for name in self.__slots__
            if (value := getattr(self, name)) is not None
        }

    @classmethod
    def _from_text(cls, text: str) -> Any:
        raise InvalidInputError(f"{text!r} is no {cls.__name__}", cls.__name__)


def _restored(cls: type[Record], values: tuple[Any, ...]) -> Record:
    record = cls.__new__(cls)
    record._fill(*values)
    return record


def _shown(value: Any) -> str:
    if isinstance(value, enum.Enum):
        return repr(value.value)
    if isinstance(value, list) and len(value) > 6:
        return f"[{', '.join(map(_shown, value[:2]))}, ... {len(value)} in all]"
    if hasattr(value, "tolist") and len(value) > 6:
        return f"array of {len(value)}"
    return repr(value)


def _equal(one: Any, other: Any) -> bool:
    if hasattr(one, "tolist") and hasattr(other, "tolist"):
        import numpy as np

        return bool(np.array_equal(one, other, equal_nan=True))
    return bool(one == other)


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if hasattr(value, "tolist"):
        return value.tolist()
    return value


def _word(words: type[enum.Enum], value: Any) -> Any:
    try:
        return words(value)
    except ValueError:
        known = ", ".join(str(word.value) for word in words)
        raise InvalidInputError(f"{value!r} is none of its words", words.__name__, f"one of {known}") from None


def _of(cls: Any, value: Any) -> Any:
    if isinstance(value, cls):
        return value
    if isinstance(value, Mapping):
        value = {"from_" if name == "from" else name: item for name, item in value.items()}
        unknown = [name for name in value if name not in cls.__slots__]
        if unknown:
            raise InvalidInputError(f"is no field of {cls.__name__}", str(unknown[0]))
        try:
            return cls(**value)
        except TypeError as error:
            raise InvalidInputError(str(error), cls.__name__) from None
    if isinstance(value, str):
        return cls._from_text(value)
    if hasattr(cls, "_from_record"):
        return cls._from_record(value)
    raise TypeError(f"expected {cls.__name__} or a mapping, got {type(value).__name__}")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    raise TypeError(f"expected str or datetime, got {type(value).__name__}")


def _series(value: Any) -> Any:
    import numpy as np

    return np.asarray(value, dtype=np.float64)
