"""What the network said to one request."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.messages import Message


@dataclass(frozen=True, slots=True)
class Validators:
    """The pair that a conditional request sends back as it came (RFC 9110 §13); kept together."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body that came, with the address it was finally read from.

    `permanent` is the address that only 301/308 answers led to ("" where none did); `max_age`
    is seconds from Cache-Control or Expires, 0 where nothing was said. A body that is not `whole`
    broke off: it has no validators, with which the rest of it would never come.
    """

    address: str
    body: bytes
    content_type: str = ""
    validators: Validators = field(default_factory=Validators)
    permanent: str = ""
    max_age: int = 0
    status: int = 200
    whole: bool = True
    link_header: str = ""  # what the server says beside the body of where else to look (RFC 8288)

    @property
    def document(self) -> dict[str, bytes | str]:
        """What a digester needs to read it, by the names that its jobs have for it."""
        return {
            "body": self.body,
            "address": self.address,
            "content_type": self.content_type,
        }


@dataclass(frozen=True, slots=True)
class NotModified:
    """A 304: what we have is what they have."""

    address: str
    validators: Validators = field(default_factory=Validators)
    permanent: str = ""
    max_age: int = 0


@dataclass(frozen=True, slots=True)
class FetchError:
    """A request that brought nothing; `retry_after` is in seconds, 0 where the server gave none."""

    message: Message
    status: int = 0
    retry_after: int = 0
    gone: bool = False
