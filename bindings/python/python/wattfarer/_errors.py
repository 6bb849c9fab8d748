"""Exceptions: one class for every kind of error, all of them with ``code``, ``field`` and ``hint``."""

from __future__ import annotations

import json
from typing import Any

__all__ = [
    "BadDataError",
    "CancelledError",
    "ConflictError",
    "ForbiddenError",
    "InternalError",
    "InvalidInputError",
    "IoError",
    "NetworkError",
    "NotFoundError",
    "OverloadedError",
    "RateLimitedError",
    "TimedOutError",
    "UnauthorizedError",
    "UnsupportedError",
    "VehicleStateError",
    "WattfarerError",
]


class WattfarerError(Exception):
    """A failure: what is wrong with which value, and what to try."""

    code: str = "internal"
    """The kind's word, the same in every language."""

    def __init__(
        self,
        message: str,
        field: str | None = None,
        hint: str | None = None,
        details: dict[str, str] | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(message, field, hint, details, retry_after_s)
        self.message = message
        """What is wrong with which value."""
        self.field = field
        """The field at fault."""
        self.hint = hint
        """What to try."""
        self.details: dict[str, str] = details or {}
        """Named details, such as the line of a file."""
        self.retry_after_s = retry_after_s
        """Seconds to wait before another try."""

    def __str__(self) -> str:
        text = self.message if self.field is None else f"{self.field}: {self.message}"
        return text if self.hint is None else f"{text} ({self.hint})"


class InvalidInputError(WattfarerError, ValueError):
    """A value of the request is missing, malformed or out of range."""

    code = "invalid_input"


class UnauthorizedError(WattfarerError):
    """Credentials are missing or wrong."""

    code = "unauthorized"


class ForbiddenError(WattfarerError):
    """Known, but not allowed."""

    code = "forbidden"


class NotFoundError(WattfarerError, LookupError):
    """Nothing has that name, id or path."""

    code = "not_found"


class ConflictError(WattfarerError):
    """It clashes with something already there."""

    code = "conflict"


class VehicleStateError(WattfarerError):
    """The car is not in a state to do that."""

    code = "vehicle_state"


class BadDataError(WattfarerError, ValueError):
    """A file or foreign reply is damaged or makes no sense."""

    code = "bad_data"


class RateLimitedError(WattfarerError):
    """Too many requests."""

    code = "rate_limited"


class CancelledError(WattfarerError):
    """Stopped on request."""

    code = "cancelled"


class InternalError(WattfarerError):
    """A defect of Wattfarer."""

    code = "internal"


class IoError(WattfarerError, OSError):
    """The file system or a stream failed."""

    code = "io"


class UnsupportedError(WattfarerError):
    """Understood, but not available here."""

    code = "unsupported"


class NetworkError(WattfarerError):
    """The network or the far side failed."""

    code = "network"


class OverloadedError(WattfarerError):
    """Too much work or memory asked for."""

    code = "overloaded"


class TimedOutError(WattfarerError, TimeoutError):
    """It took longer than allowed."""

    code = "timed_out"


KINDS: dict[str, type[WattfarerError]] = {
    kind.code: kind
    for kind in (
        InvalidInputError,
        UnauthorizedError,
        ForbiddenError,
        NotFoundError,
        ConflictError,
        VehicleStateError,
        BadDataError,
        RateLimitedError,
        CancelledError,
        InternalError,
        IoError,
        UnsupportedError,
        NetworkError,
        OverloadedError,
        TimedOutError,
    )
}


def of_kind(
    code: str,
    message: str,
    field: str | None = None,
    hint: str | None = None,
    details: str | None = None,
    retry_after_s: float | None = None,
) -> WattfarerError:
    """The exception of a kind; the native part calls it."""
    named: Any = None if details is None else json.loads(details)
    return KINDS.get(code, InternalError)(message, field, hint, named, retry_after_s)
