//! scratch
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let model = match sroi::Model::read(&text) {
        Ok(m) => m,
        Err(e) => {
            println!("{e}");
            return;
        }
    };
    let mut models = vec![("hold".to_owned(), model.clone())];
    for c in model.options().iter().chain(model.scenarios()) {
        models.push((c.id.clone(), model.with(c).unwrap()));
    }
    for (id, m) in models {
        let plan = m.plan();
        let ledger = plan.work_out();
        println!("== {id} {} figures", plan.figures().len());
        for k in [
            "cost.total",
            "cost.hours",
            "roi.cost",
            "roi.returns",
            "roi.ratio",
            "roi.payback_month",
            "sroi.ratio",
            "sroi.total_present_value",
            "sroi.total_inputs",
            "sroi.payback_months",
            "sroi.ratio_with_hours",
        ] {
            let f = plan.find(k);
            println!("{k} {:?}", f.and_then(|f| ledger.entry(f)));
        }
    }
}
