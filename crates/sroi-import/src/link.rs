//! Permalinks: the post's id, which a spreadsheet cannot round here, and the account.

use crate::format::LinkForm;

/// The account and the post id of `https://HOST/ACCOUNT/MARK/ID`.
pub(crate) fn parts(link: &str, form: LinkForm) -> Option<(Option<&str>, &str)> {
    let link = link.trim();
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"))?;
    let (host, path) = rest.split_once('/')?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    if !form.hosts.iter().any(|known| host.eq_ignore_ascii_case(known)) {
        return None;
    }
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let mut steps = path.split('/');
    let first = steps.next()?;
    let first = first.strip_prefix('@').unwrap_or(first);
    let id = steps.skip_while(|step| !form.marks.contains(step)).nth(1).filter(|id| is_id(id))?;
    let account = Some(first).filter(|name| is_account(name) && !form.not_accounts.contains(name));
    Some((account, id))
}

/// True for digits only, as many as post ids have.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_account(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    (1..=50).contains(&name.len()) && name.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_and_the_id_are_read_from_the_link() {
        let form = LinkForm { hosts: &["x.com"], marks: &["status"], not_accounts: &["i"] };
        assert_eq!(parts("https://x.com/Some_One/status/123", form), Some((Some("Some_One"), "123")));
        assert_eq!(parts("https://www.X.com/a/status/123/photo/1?s=20", form), Some((Some("a"), "123")));
        assert_eq!(parts("https://x.com/i/web/status/123", form), Some((None, "123")));
        assert_eq!(parts("https://x.com/@a/status/123", form), Some((Some("a"), "123")));
        for link in ["https://x.com/a/status/", "https://x.com/a", "https://evil.example/a/status/1", "status/1", ""] {
            assert_eq!(parts(link, form), None, "{link:?}");
        }
    }
}
