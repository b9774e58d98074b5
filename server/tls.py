"""TLS: the certificate of a server that lets the class in from outside the school's network."""

import ssl
from pathlib import Path

from game.model.values import Value


class Certificate(Value, frozen=True, kw_only=True):
    """Where the two files are."""

    chain: Path
    """The certificate and those above it, as PEM."""
    key: Path
    """Its private key, as PEM, without a password."""


class BadCertificate(Exception):  # noqa: N818 - told to the teacher as a sentence
    """The files cannot be used; the text says which and why."""


def seal(certificate: Certificate) -> ssl.SSLContext:
    """Return what encrypts connections; raises ``BadCertificate``."""
    for path in (certificate.chain, certificate.key):
        if not path.is_file():
            raise BadCertificate(f"{path} is not there")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(certificate.chain, certificate.key, password=_no_password)
    except (OSError, ValueError) as fault:
        named = f"{certificate.chain} and {certificate.key}"
        raise BadCertificate(f"{named} are no certificate with its key ({fault})") from fault
    return context


def _no_password() -> str:
    """Refuse to ask at the terminal, where nobody may be."""
    raise ValueError("the key has a password; write one without")
