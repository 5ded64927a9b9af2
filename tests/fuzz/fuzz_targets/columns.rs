//! Any bytes as a table that a person describes: the proposal is taken as it is, then read with it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sroi_import::{Options, read, tables};

fuzz_target!(|bytes: &[u8]| {
    let Ok(seen) = tables(bytes, &Options::default(), None) else { return };
    for table in seen {
        assert!(!table.rows.is_empty());
        let columns = table.proposal;
        let _ = read(bytes, &Options { columns: Some(columns), delimiter: Some(table.delimiter), ..Options::default() });
    }
});
