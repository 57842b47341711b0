"""Signs letters as a signing service would, with pyHanko and certificates that are thrown away.

    sign.py sign LETTER OUT [--only N] [--key rsa|p256|p384] [--digest sha256|sha384|sha512] [--pss] [--cades] [--bare]
    sign.py validate LETTER
    sign.py tamper LETTER OUT

`sign` fills the signature fields one after another, each by a signatory of its own. The first has the name and the time
drawn into the field, in a font that the signature embeds; the others draw what needs no font. Either way the letter can
stay PDF/A. `validate` complains about everything that is not as it should be when all have signed;
no word from it means that all is well. `tamper` appends a revision that paints over the first page, as somebody would who
wants the signatures to stay valid.
"""

import argparse
import datetime
import io
import logging
import os
import sys
import tempfile

from asn1crypto import keys, x509
from cryptography import x509 as builder
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs7
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.font.opentype import GlyphAccumulatorFactory
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.stamp import StaticStampStyle, TextStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
SIGNATORIES = ["Åse Ærlig", "Bo Borg", "Cecilie Øst", "Dag Dal", "Eva Ek"]
KEYS = {
    "rsa": lambda: rsa.generate_private_key(public_exponent=65537, key_size=2048),
    "p256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "p384": lambda: ec.generate_private_key(ec.SECP384R1()),
}


def throw_away_certificate(name, kind):
    """A key, and a certificate that it signs itself."""
    key = KEYS[kind]()
    subject = builder.Name(
        [
            builder.NameAttribute(builder.NameOID.COUNTRY_NAME, "NO"),
            builder.NameAttribute(builder.NameOID.ORGANIZATION_NAME, "Nobody at all"),
            builder.NameAttribute(builder.NameOID.COMMON_NAME, name),
        ]
    )
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = {
        "digital_signature": True,
        "content_commitment": True,
        "key_encipherment": False,
        "data_encipherment": False,
        "key_agreement": False,
        "key_cert_sign": False,
        "crl_sign": False,
        "encipher_only": False,
        "decipher_only": False,
    }
    certificate = (
        builder.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(builder.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(builder.KeyUsage(**usage), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = certificate.public_bytes(serialization.Encoding.DER)
    return keys.PrivateKeyInfo.load(private), x509.Certificate.load(public)


def scrawl():
    """An appearance that needs no font: a wave."""
    wave = b"q 0 0 0.5 RG 1 w 10 10 m 40 60 70 -40 100 10 c S Q"
    return StaticStampStyle(background=RawContent(wave, box=BoxConstraints(width=110, height=45)), border_width=0)


def name_and_time(scratch):
    """An appearance with text, in a font that is embedded as far as it is used."""
    # pyHanko writes the widths of glyphs in the units of the font, where PDF wants thousandths: so let these be its units.
    font = TTFont(FONT)
    scale_upem(font, 1000)
    path = os.path.join(scratch, "thousandths.ttf")
    font.save(path)
    return TextStampStyle(
        stamp_text="%(signer)s\n%(ts)s",
        text_box_style=TextBoxStyle(font=GlyphAccumulatorFactory(path), border_width=0),
        border_width=0,
        background=None,
    )


def without_attributes(signed, private, certificate):
    """The same letter, with a last signature that signs the bytes themselves instead of attributes that tell of them."""
    first, hole, rest, length = PdfFileReader(io.BytesIO(signed)).embedded_signatures[-1].byte_range
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.NoAttributes, pkcs7.PKCS7Options.Binary]
    data = (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(signed[first:hole] + signed[rest : rest + length])
        .add_signer(
            builder.load_der_x509_certificate(certificate.dump()),
            serialization.load_der_private_key(private.dump(), None),
            hashes.SHA256(),
        )
        .sign(serialization.Encoding.DER, options)
    )
    digits = data.hex().encode().ljust(rest - hole - 2, b"0")
    return signed[:hole] + b"<" + digits + b">" + signed[rest:]


def sign(arguments):
    with open(arguments.letter, "rb") as letter:
        signed = letter.read()
    names = [name for name, _, _ in fields.enumerate_sig_fields(PdfFileReader(io.BytesIO(signed)))]
    scratch = tempfile.TemporaryDirectory()
    for number, name in enumerate(names[: arguments.only]):
        private, certificate = throw_away_certificate(SIGNATORIES[number % len(SIGNATORIES)], arguments.key)
        signer = signers.SimpleSigner(
            signing_cert=certificate,
            signing_key=private,
            cert_registry=SimpleCertificateStore(),
            prefer_pss=arguments.pss,
        )
        metadata = signers.PdfSignatureMetadata(
            field_name=name,
            md_algorithm=arguments.digest,
            subfilter=fields.SigSeedSubFilter.PADES if arguments.cades else fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
        )
        writer = IncrementalPdfFileWriter(io.BytesIO(signed))
        style = name_and_time(scratch.name) if number == 0 else scrawl()
        pdf_signer = signers.PdfSigner(metadata, signer, stamp_style=style)
        signed = pdf_signer.sign_pdf(writer, existing_fields_only=True).getvalue()
        if arguments.bare:
            signed = without_attributes(signed, private, certificate)
    with open(arguments.out, "wb") as out:
        out.write(signed)


def complaints(letter):
    """What is wrong with a letter that everybody should have signed."""
    reader = PdfFileReader(letter)
    unsigned = [name for name, value, _ in fields.enumerate_sig_fields(reader) if value is None]
    for name in unsigned:
        yield f"{name} is not signed"
    signatures = list(reader.embedded_signatures)
    if not signatures:
        yield "nobody has signed"
    for number, signature in enumerate(signatures):
        # Nobody knows these certificates: each is trusted just because it is there.
        trust = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
        status = validate_pdf_signature(signature, signer_validation_context=trust)
        if not status.bottom_line:
            yield f"{signature.field_name} is not valid: {status.summary()}"
        last = number == len(signatures) - 1
        covered = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
        if status.coverage != covered:
            yield f"{signature.field_name} covers {status.coverage.name}, not {covered.name}"


def validate(arguments):
    with open(arguments.letter, "rb") as letter:
        found = list(complaints(letter))
    for complaint in found:
        print(complaint)
    sys.exit(1 if found else 0)


def tamper(arguments):
    with open(arguments.letter, "rb") as letter:
        writer = IncrementalPdfFileWriter(io.BytesIO(letter.read()))
    reference, _ = writer.find_page_for_modification(0)
    page = reference.get_object()
    content = page["/Contents"].data + b"\nq 1 g 50 50 300 300 re f Q"
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=content))
    writer.mark_update(reference)
    with open(arguments.out, "wb") as out:
        writer.write(out)


def main():
    # pyHanko tells at length what it fetches and trusts; only its verdict counts here.
    logging.disable(logging.CRITICAL)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    signing = commands.add_parser("sign")
    signing.add_argument("letter")
    signing.add_argument("out")
    signing.add_argument("--only", type=int, help="how many sign; the others leave their fields empty")
    signing.add_argument("--key", choices=KEYS, default="rsa")
    signing.add_argument("--digest", choices=["sha256", "sha384", "sha512"], default="sha256")
    signing.add_argument("--pss", action="store_true", help="RSA with PSS padding")
    signing.add_argument("--cades", action="store_true", help="as PAdES has it, without a signing time in the CMS")
    signing.add_argument("--bare", action="store_true", help="without signed attributes")
    signing.set_defaults(run=sign)
    validating = commands.add_parser("validate")
    validating.add_argument("letter")
    validating.set_defaults(run=validate)
    tampering = commands.add_parser("tamper")
    tampering.add_argument("letter")
    tampering.add_argument("out")
    tampering.set_defaults(run=tamper)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
