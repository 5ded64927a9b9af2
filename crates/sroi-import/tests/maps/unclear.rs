//! What a map leaves open is asked, with both results.

use crate::{options, ratio, read, said, study};
use sroi_import::{Asked, AttributionSense, MapOptions, Shares, impact_map};

const HEAD: &str = "Stakeholders,Inputs,Input value,Outcome,Quantity,Value,Deadweight %,Attribution\n";

#[test]
fn attribution_alone_is_asked_about() {
    let text = format!("{HEAD}A,Grant,100,b,10,20,50%,25%\n");
    let map = read(&text);
    assert_eq!(
        said(&map.findings),
        ["attribution-unclear column=Attribution credited=0.25 to_others=0.75 used=to_others"]
    );
    assert_eq!((map.questions.len(), map.questions[0].asked), (1, Asked::Attribution));
    assert_eq!(map.questions[0].used.as_deref(), Some("to_others"));
    assert_eq!(ratio(&map), "0.75");
    let credited = MapOptions { attribution: Some(AttributionSense::Credited), ..options() };
    let map = impact_map(text.as_bytes(), &credited).unwrap();
    assert_eq!((ratio(&map).as_str(), map.questions.len()), ("0.25", 0));
    assert_eq!(study(&map)["outcomes"][0]["credited_share"], "0.25");
}

#[test]
fn the_results_in_the_file_answer() {
    let text = HEAD.replace("Attribution", "Attribution,Impact") + "A,Grant,100,b,10,20,50%,25%,25\n";
    let map = read(&text);
    assert_eq!(map.questions, []);
    assert!(said(&map.findings).contains(&"told-by-results column=Attribution meaning=credited".to_owned()));
    assert_eq!(ratio(&map), "0.25");
}

#[test]
fn fractions_under_a_percent_sign_are_asked_about() {
    let text = "Stakeholders,Inputs,Input value,Outcome,Quantity,Value,Deadweight %\nA,Grant,100,b,10,20,0.5\n";
    let map = read(text);
    assert_eq!(said(&map.findings), ["shares-unclear column=Deadweight % fraction=1 percent=1.99 used=fraction"]);
    let percent = MapOptions { shares: Some(Shares::Percent), ..options() };
    let map = impact_map(text.as_bytes(), &percent).unwrap();
    assert_eq!((ratio(&map).as_str(), map.questions.len()), ("1.99", 0));
    // Without the sign they are fractions, above 1 percentages.
    assert_eq!(ratio(&read(&text.replace(" %", ""))), "1");
    assert_eq!(ratio(&read(&text.replace("0.5", "50"))), "1");
}

#[test]
fn a_share_beyond_the_whole_is_refused_with_its_place() {
    let map = read(&format!("{HEAD}A,Grant,100,b,10,20,120%,0%\n"));
    assert!(map.findings.has_errors());
    let place = "share-out-of-range column=Deadweight % row=2 text=120%".to_owned();
    assert!(said(&map.findings).contains(&place), "{:?}", said(&map.findings));
    assert!(study(&map)["outcomes"][0].get("deadweight").is_none());
}

#[test]
fn money_and_month_are_never_made_up() {
    let text = "Stakeholders,Inputs,Input value,Outcome,Quantity,Value,Deadweight\nA,Grant,$100,b,10,$20,0.5\n";
    let map = impact_map(text.as_bytes(), &MapOptions::default()).unwrap();
    let asked: Vec<Asked> = map.questions.iter().map(|question| question.asked).collect();
    assert_eq!(asked, [Asked::Currency, Asked::Start]);
    assert!(study(&map).get("currency").is_none());
    assert!(map.problems.has_errors());
}

#[test]
fn another_convention_is_told_by_the_results() {
    let text = "Stakeholders,Inputs,Input value,Outcome,Quantity,Value,Duration,Deadweight,Drop off\n\
        A,Grant,1000,b,100,20,2,0.5,0.5\n,,,,,,,,\nDiscount rate,10%,,,,,,,\nTotal present value,1322.31,,,,,,,\n";
    let map = read(text);
    assert!(
        said(&map.findings).contains(&"convention-told convention=guide-2012".to_owned()),
        "{:?}",
        said(&map.findings)
    );
    assert_eq!(study(&map)["convention"], serde_json::json!({ "preset": "guide-2012", "discount_rate": "0.1" }));
    let map = read(&text.replace("1322.31", "99"));
    assert!(said(&map.findings).contains(&"result-differs figure=total_present_value file=99 ours=1454.55".to_owned()));
}
