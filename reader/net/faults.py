"""What went wrong with a request, as a value: exceptions and statuses become `FetchError`."""

from __future__ import annotations

from ssl import SSLError

import aiohttp

from reader.errors import Code
from reader.model import FetchError, Message
from reader.net.resolver import PrivateAddressError
from reader.net.tls import Reason

_STATUSES = {
    401: Code.HTTP_UNAUTHORIZED,
    403: Code.HTTP_FORBIDDEN,
    404: Code.HTTP_NOT_FOUND,
    410: Code.HTTP_GONE,
    429: Code.HTTP_BUSY,
    503: Code.HTTP_BUSY,
    511: Code.PORTAL,  # RFC 6585 §6
}


def of_status(status: int, host: str, retry_after: int = 0) -> FetchError:
    """The error that an HTTP status says; `retry_after` in seconds, 0 where it was not said."""
    code = _STATUSES.get(status, Code.HTTP_STATUS)
    params: dict[str, str | int | float] = {"host": host}
    if code is Code.HTTP_BUSY:
        params["seconds"] = retry_after
    elif code is Code.HTTP_STATUS:
        params["status"] = status
    return FetchError(
        Message(code, params), status=status, retry_after=retry_after, gone=status == 410
    )


def busy(host: str, seconds: int) -> FetchError:
    """The error of a request that was not sent because its host asked us to wait."""
    return FetchError(
        Message(Code.HTTP_BUSY, {"host": host, "seconds": seconds}), retry_after=seconds
    )


def timed_out(host: str, seconds: float) -> FetchError:
    """The error of a request that took longer than one of its limits, in seconds."""
    return FetchError(Message(Code.TIMEOUT, {"host": host, "seconds": round(seconds, 1)}))


def of_exception(error: Exception, host: str) -> FetchError:
    """The error that an exception of aiohttp or of the system means; no time-outs here."""
    params: dict[str, str | int | float] = {"host": host}
    match error:
        case PrivateAddressError():
            code = Code.PRIVATE_ADDRESS
        case aiohttp.ClientConnectorDNSError():
            inner = error.os_error
            code = Code.PRIVATE_ADDRESS if isinstance(inner, PrivateAddressError) else Code.DNS
        case aiohttp.ClientSSLError() | SSLError():
            code = Code.TLS
            params["reason"] = Reason.NO_HANDSHAKE.value
        case aiohttp.ClientHttpProxyError():
            return of_status(error.status, host)
        case aiohttp.ClientProxyConnectionError():
            code = Code.CONNECT
            params["host"] = error.host or host
        case aiohttp.ClientConnectorError():
            code = Code.CONNECT
        case aiohttp.InvalidURL():
            return FetchError(Message(Code.BAD_ADDRESS, {"address": str(error.url)}))
        case _:  # broke off, or spoke something that is not HTTP
            code = Code.DISCONNECTED
    return FetchError(Message(code, params))
