fn main() {
    let path = std::env::args().nth(1).unwrap();
    let language = sroi_report::Language::from_tag(&std::env::args().nth(2).unwrap()).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let study = sroi::document::read_study(&text).unwrap();
    let model = sroi::Model::read(&text).unwrap();
    let report =
        sroi_report::Report::of(&study, &model, language, &sroi_report::compose::Request::new().date("2026-11-28"))
            .unwrap();
    println!("{}", serde_json::to_string_pretty(&report).unwrap());
}
