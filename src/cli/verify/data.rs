//! A letter that came back, as data.

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::diagnostic::Problems;
use crate::produce::{
    Check, Coverage, FieldSignature, FieldState, Kind, Laid, Proof, Seal, Trust, Validity, Verdict, Verified,
};

/// The result for one letter.
pub(super) fn letter(name: &str, verified: &Result<Verified, Problems>) -> Value {
    let verified = match verified {
        Ok(verified) => verified,
        Err(problems) => {
            let differences: Vec<&String> = problems.iter().map(|problem| &problem.message).collect();
            return json!({ "file": name, "verdict": "unreadable", "differences": differences, "fields": [] });
        }
    };
    let (word, differences, version): (_, &[String], _) = match &verified.verdict {
        Verdict::Intact => ("intact", &[], None),
        Verdict::Changed(differences) => ("changed", differences, None),
        Verdict::Added(what) => ("added", what, None),
        Verdict::OtherVersion { version, differences } => ("other-version", differences, Some(version)),
        Verdict::UnknownTemplate(_) => ("unknown-template", &[], None),
        Verdict::UnknownFonts(_) => ("unknown-fonts", &[], None),
        Verdict::NotOurs => ("not-ours", &[], None),
    };
    json!({
        "file": name,
        "verdict": word,
        "proof": verified.proof.map(|proof| match proof {
            Proof::MadeAgain => "made-again",
            Proof::Recorded => "recorded",
        }),
        "version": version,
        "differences": differences,
        "signed": verified.is_signed(),
        "fields": verified.fields.iter().map(field).collect::<Vec<_>>(),
        "added": verified.laid.iter().map(laid).collect::<Vec<_>>(),
    })
}

fn laid(laid: &Laid) -> Value {
    json!({
        "field": laid.field,
        "page": laid.page + 1,
        "covers": laid.covers,
        "shows": laid.shows.text,
        "picture": laid.shows.has_picture,
    })
}

fn field(field: &FieldState) -> Value {
    let Some(signature) = &field.signature else {
        return json!({ "name": field.name, "signed": false });
    };
    json!({
        "name": field.name,
        "signed": true,
        "kind": match signature.kind {
            Kind::Signature => "signature",
            Kind::TimeStamp => "time-stamp",
        },
        "signer": signature.signer,
        "organization": signature.organization,
        "time": signature.time.and_then(rfc3339),
        "coverage": match signature.coverage {
            Coverage::WholeFile => "whole-file",
            Coverage::WholeRevision => "whole-revision",
            Coverage::Other => "other",
            Coverage::Part => "part",
        },
        "content": check(signature.content),
        "seal": check(signature.seal),
        "sound": Seal::of(field) == Seal::Sound,
        "certificate": certificate(signature),
        "time_stamp": signature.stamp.as_ref().map(|stamp| json!({
            "time": rfc3339(stamp.time),
            "by": stamp.by,
            "check": check(stamp.check),
            "trust": trust(&stamp.trust),
        })),
        "trust": trust(&signature.trust),
    })
}

fn certificate(signature: &FieldSignature) -> Option<Value> {
    let certificate = signature.certificate.as_ref()?;
    Some(json!({
        "issuer": certificate.issuer,
        "self_made": certificate.is_self_made,
        "from": rfc3339(certificate.from),
        "until": rfc3339(certificate.until),
        "at_signing": signature.validity().map(|validity| match validity {
            Validity::Held => "valid",
            Validity::NotYet => "not-yet-valid",
            Validity::Expired => "expired",
        }),
    }))
}

fn trust(trust: &Trust) -> Option<Value> {
    match trust {
        Trust::NotAsked => None,
        Trust::Trusted(root) => Some(json!({ "trusted": true, "root": root })),
        Trust::Untrusted(reason) => Some(json!({ "trusted": false, "reason": reason })),
    }
}

fn rfc3339(time: OffsetDateTime) -> Option<String> {
    time.format(&Rfc3339).ok()
}

fn check(check: Check) -> String {
    match check {
        Check::Sound => "sound".to_owned(),
        Check::Broken => "broken".to_owned(),
        Check::Unknown(why) => format!("unknown: {why}"),
    }
}
