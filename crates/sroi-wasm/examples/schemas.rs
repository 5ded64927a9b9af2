//! Prints the JSON Schemas from which the package's TypeScript types are made.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    let schemas = serde_json::json!({
        "study": sroi::schema(),
        "answers": sroi::answer_schema(),
        "import": sroi_import::schema(),
    });
    println!("{schemas}");
}
