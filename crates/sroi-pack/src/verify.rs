//! Verifying a pack: its digests, then everything worked out again.

use crate::answers::{Member, STUDY, Setting, members};
use crate::archive::{self, NoPack, Opened};
use crate::difference;
use crate::manifest::{self, Digest, FORMAT, Manifest, sha256};
use crate::pack::{EXPORTS, zipped};
use crate::verdict::{Difference, Verdict};

/// Verifies a pack: checks every digest, works out every answer again from the study in it, with the seed and the draws
/// that it names, and says what differs.
///
/// # Errors
/// Where the bytes are no pack, or one that is not safe to open.
pub fn verify(bytes: &[u8]) -> Result<Verdict, NoPack> {
    let opened = archive::read(bytes)?;
    if !opened.has(manifest::NAME) {
        return Err(NoPack::WithoutManifest);
    }
    let damaged = || NoPack::BadManifest { cause: String::new() };
    let stated = opened.bytes(manifest::NAME).ok_or_else(damaged)?;
    let manifest: Manifest =
        serde_json::from_slice(stated).map_err(|problem| NoPack::BadManifest { cause: problem.to_string() })?;
    if manifest.pack != FORMAT {
        return Err(NoPack::OtherFormat { format: manifest.pack });
    }
    let mut found = Vec::new();
    for (member, bytes) in &opened.members {
        if bytes.is_none() {
            found.push(Difference::Damaged { member: member.clone() });
        }
    }
    let setting = Setting { seed: manifest.seed, draws: manifest.draws, date: manifest.date.as_deref() };
    let again = recomputed(&opened, setting, &mut found);
    let expected = again.as_ref().map(|members| members.iter().map(|(name, bytes)| Digest::of(name, bytes)).collect());
    of_members(&opened, &manifest, again.as_deref(), &mut found);
    of_exports(&opened, &manifest, &mut found);
    let compared: Vec<String> = again.iter().flatten().map(|(name, _)| name.clone()).collect();
    for (member, _) in &opened.members {
        let is_export = manifest.exports.iter().any(|export| export.included && is_file_of(member, &export.name));
        let is_listed = manifest.members.iter().any(|digest| digest.name == *member);
        // What this engine does not make, another may: it is listed, so its digest is checked.
        let is_known = again.is_none() || manifest.engine != sroi::VERSION || compared.contains(member);
        if member != manifest::NAME && !is_export && !(is_listed && is_known) {
            found.push(Difference::Additional { member: member.clone() });
        }
    }
    of_manifest(stated, &manifest, expected, &opened, &mut found);
    let repacked = found.is_empty() && again.is_some_and(|members| is_repacked(bytes, &manifest, members, &opened));
    Ok(Verdict {
        engine: manifest.engine,
        verified_by: sroi::VERSION,
        method: manifest.method,
        verified_with: sroi::METHOD_VERSION,
        seed: manifest.seed,
        draws: manifest.draws,
        date: manifest.date,
        members: compared,
        exports_not_included: manifest.exports.iter().filter(|export| !export.included).count(),
        repacked,
        differences: found,
    })
}

fn is_file_of(member: &str, export: &str) -> bool {
    member.strip_prefix(EXPORTS) == Some(export)
}

/// Every answer, worked out again; none where the study cannot be.
fn recomputed(opened: &Opened, setting: Setting<'_>, found: &mut Vec<Difference>) -> Option<Vec<Member>> {
    let bytes = opened.bytes(STUDY)?;
    let member = STUDY.to_owned();
    let Ok(study) = core::str::from_utf8(bytes) else {
        found.push(Difference::Study { member, code: "not-utf8".to_owned(), pointer: String::new() });
        return None;
    };
    match members(study, setting) {
        Ok(members) => Some(members),
        Err(problems) => {
            let first = problems.iter().next();
            let code = first.map(|problem| problem.code.to_owned()).unwrap_or_default();
            let pointer = first.map(|problem| problem.pointer.to_string()).unwrap_or_default();
            found.push(Difference::Study { member, code, pointer });
            None
        }
    }
}

/// Members that are missing, that have another digest than stated, or that say something else than is worked out.
fn of_members(opened: &Opened, manifest: &Manifest, again: Option<&[Member]>, found: &mut Vec<Difference>) {
    let again = again.unwrap_or_default();
    for digest in &manifest.members {
        let member = digest.name.clone();
        if !opened.has(&member) {
            found.push(Difference::Missing { member });
            continue;
        }
        let Some(bytes) = opened.bytes(&member) else { continue };
        let recomputed = sha256(bytes);
        // Where the member is what it should be, the manifest is wrong about it, which is said of the manifest.
        let is_right = member != STUDY && again.iter().any(|(name, right)| *name == member && right == bytes);
        if recomputed != digest.sha256 && !is_right {
            found.push(Difference::Digest { member, stated: digest.sha256.clone(), recomputed });
        }
    }
    for (name, bytes) in again {
        match opened.bytes(name) {
            Some(stated) => found.extend(difference::between(name, stated, bytes)),
            None if opened.has(name) || manifest.members.iter().any(|digest| digest.name == *name) => {}
            None => found.push(Difference::Missing { member: name.clone() }),
        }
    }
    let asks_for_study = manifest.members.iter().any(|digest| digest.name == STUDY);
    if !opened.has(STUDY) && !asks_for_study {
        found.push(Difference::Missing { member: STUDY.to_owned() });
    }
}

fn of_exports(opened: &Opened, manifest: &Manifest, found: &mut Vec<Difference>) {
    for export in manifest.exports.iter().filter(|export| export.included) {
        let member = format!("{EXPORTS}{}", export.name);
        if !opened.has(&member) {
            found.push(Difference::Missing { member });
            continue;
        }
        let Some(bytes) = opened.bytes(&member) else { continue };
        let recomputed = sha256(bytes);
        if recomputed != export.sha256 {
            found.push(Difference::Digest { member, stated: export.sha256.clone(), recomputed });
        }
    }
}

/// Where the manifest is not the one that was written: what it says of members that are as they should be, and its seal.
fn of_manifest(
    stated: &[u8],
    manifest: &Manifest,
    expected: Option<Vec<Digest>>,
    opened: &Opened,
    found: &mut Vec<Difference>,
) {
    let is_as_worked_out = |digest: &Digest| opened.bytes(&digest.name).map(sha256).as_ref() == Some(&digest.sha256);
    let members = manifest.members.iter().map(|digest| {
        let right = expected.iter().flatten().find(|right| right.name == digest.name);
        right.filter(|right| digest.name != STUDY && is_as_worked_out(right)).unwrap_or(digest).clone()
    });
    let right = Manifest { members: members.collect(), ..manifest.clone() }.sealed();
    found.extend(difference::between(manifest::NAME, stated, &right.to_bytes()));
}

/// True where the zip is not, byte for byte, the one that this engine writes of these members.
fn is_repacked(bytes: &[u8], manifest: &Manifest, mut members: Vec<Member>, opened: &Opened) -> bool {
    if manifest.engine != sroi::VERSION {
        return false;
    }
    for export in manifest.exports.iter().filter(|export| export.included) {
        let name = format!("{EXPORTS}{}", export.name);
        let file = opened.bytes(&name).unwrap_or_default().to_vec();
        members.push((name, file));
    }
    zipped(manifest, members).is_ok_and(|zip| zip != bytes)
}

#[cfg(test)]
mod tests;
