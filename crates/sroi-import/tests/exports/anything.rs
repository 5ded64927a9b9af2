//! Laws that hold for any file.

use crate::lines;
use proptest::prelude::*;
use sroi_import::{Options, combine, read};

/// An overview with its columns and rows in any order.
fn overview() -> impl Strategy<Value = (Vec<Vec<String>>, [u32; 3])> {
    let days = prop::collection::btree_map(1..=28_u8, [0..100_000_u32, 0..500_u32, 0..9_u32], 1..28);
    days.prop_flat_map(|days| {
        let header = ["Date", "Impressions", "Likes", "Create Post"].map(str::to_owned).to_vec();
        let row = |(day, values): (&u8, &[u32; 3])| {
            let date = format!("\"Sat, Feb {day}, 2025\"");
            core::iter::once(date).chain(values.iter().map(u32::to_string)).collect::<Vec<_>>()
        };
        let rows: Vec<Vec<String>> = days.iter().map(row).collect();
        let sums = [0, 1, 2].map(|column: usize| days.values().map(|values| values[column]).sum());
        let columns = Just(vec![0_usize, 1, 2, 3]).prop_shuffle();
        (Just(rows).prop_shuffle(), columns, Just(header), Just(sums)).prop_map(|(rows, columns, header, sums)| {
            let table = core::iter::once(header).chain(rows);
            let ordered = table.map(|row| columns.iter().map(|column| row[*column].clone()).collect());
            (ordered.collect(), sums)
        })
    })
}

fn written(rows: &[Vec<String>]) -> String {
    rows.iter().map(|row| row.join(",") + "\n").collect()
}

proptest! {
    #[test]
    fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, &Options::default());
    }

    #[test]
    fn any_cells_give_an_answer(cells in prop::collection::vec("[-0-9A-Za-z/:., \"\u{3042}\n\r\u{2212}+]{0,20}", 0..40)) {
        let text = format!("time,Tweet id,impressions,likes\n{}", cells.join(","));
        let first = read(text.as_bytes(), &Options { utc_offset_minutes: -840, ..Options::default() });
        if let Ok(import) = first {
            prop_assert!(combine(vec![import.clone(), import]).is_ok());
        }
    }

    #[test]
    fn any_order_of_columns_and_rows_gives_the_same_sums((rows, [impressions, likes, posts]) in overview()) {
        let import = read(written(&rows).as_bytes(), &Options::default()).unwrap();
        let wanted = format!("2025-02 posts={posts} impressions={impressions} reactions={likes}");
        prop_assert_eq!(lines(&import), [wanted.clone()]);
        prop_assert_eq!(import.recognised[0].sums["Impressions"].to_string(), impressions.to_string());
        prop_assert_eq!(lines(&combine(vec![import.clone(), import]).unwrap()), [wanted]);
    }
}
