"""Certificates for a server of the tests, signed by an authority of our own."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Authority:
    """Who signs: a key and its certificate."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        """The certificate as people are given it."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def sign_server(self, host: str) -> tuple[bytes, bytes]:
        """Certificate and key of a server of this name."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            _begun(host, self.certificate.subject)
            .public_key(key.public_key())
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .sign(self.key, hashes.SHA256())
        )
        form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        return certificate.public_bytes(serialization.Encoding.PEM), key.private_bytes(*form)


def authority(name: str) -> Authority:
    """A new authority, which signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    begun = _begun(name, _named(name)).public_key(key.public_key())
    signed = begun.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True).sign(key, hashes.SHA256())
    return Authority(key, signed)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _begun(name: str, issuer: x509.Name) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    begun = x509.CertificateBuilder().subject_name(_named(name)).issuer_name(issuer).serial_number(x509.random_serial_number())
    return begun.not_valid_before(now - A_DAY).not_valid_after(now + A_DAY)
