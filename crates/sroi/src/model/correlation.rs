//! Assumptions that move together: which, how closely, and whether they can.

use super::checker::Checker;
use super::parameter::{Parameter, ParameterId};
use crate::diagnostic::Problem;
use crate::document::{self, Shape, Study};
use crate::number::Number;
use crate::pointer::Pointer;
use crate::simulation::copula;
use crate::simulation::shape::Curve;
use std::collections::BTreeMap;

/// Assumptions of which each two have one rank correlation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Correlation {
    /// Two or more; one that shares another stands for the one it shares.
    pub(crate) between: Vec<ParameterId>,
    /// From −1 to 1.
    pub(crate) rank: Number,
}

/// The most assumptions of a study that may be correlated.
const MOST: usize = 100;

/// The rank of each pair, and the place that stated it first.
type Pairs = BTreeMap<(ParameterId, ParameterId), (Number, Pointer)>;

impl Parameter {
    /// Whether draws vary it: it has a spread, and is not the discount rate, which is never drawn.
    pub(crate) fn varies(&self) -> bool {
        self.address != "convention.discount_rate" && Curve::of(self).is_some()
    }
}

impl Checker {
    /// Checks the correlations of a study, once every assumption is known.
    pub(crate) fn correlations(&mut self, study: &Study) -> Vec<Correlation> {
        let mut checked = Vec::new();
        let mut pairs = Pairs::new();
        for part in study.correlations.iter().flatten() {
            checked.extend(self.correlation(part, &mut pairs));
        }
        let mut all: Vec<ParameterId> = checked.iter().flat_map(|part| part.between.clone()).collect();
        all.sort_unstable();
        all.dedup();
        if all.len() > MOST {
            let problem = Problem::ListTooLong { length: all.len().to_string(), limit: MOST.to_string() };
            self.report(&study.place.field("correlations"), problem);
            return Vec::new();
        }
        if let Err(contradiction) = copula::groups(&checked, &self.parameters) {
            self.contradiction(&contradiction, &pairs);
        }
        checked
    }

    fn correlation(&mut self, part: &document::Correlation, pairs: &mut Pairs) -> Option<Correlation> {
        let place = part.place.field("between");
        let rank = part.rank?;
        let possible = rank.magnitude() <= Number::ONE;
        if !possible {
            let problem = Problem::NumberOutOfRange { value: rank.to_string(), low: "-1".into(), high: "1".into() };
            self.report(&part.place.field("rank"), problem);
        }
        let stated = part.between.as_ref()?;
        let found: Vec<Option<ParameterId>> = stated.iter().map(|address| self.address(address, &place)).collect();
        let mut between = Vec::new();
        for (address, id) in stated.iter().zip(found.into_iter().collect::<Option<Vec<_>>>()?) {
            let id = self.parameters.get(id.0).and_then(|parameter| parameter.shared).unwrap_or(id);
            if between.contains(&id) {
                self.report(&place, Problem::CorrelationWithItself { address: address.clone() });
                return None;
            }
            between.push(id);
        }
        if between.len() < 2 {
            self.report(&place, Problem::CorrelationTooFew);
            return None;
        }
        let (varies, fixed): (Vec<_>, Vec<_>) =
            between.into_iter().partition(|id| self.parameters.get(id.0).is_some_and(Parameter::varies));
        for id in fixed {
            let Some(parameter) = self.parameters.get(id.0) else { continue };
            // A range that does not hold has been reported already.
            if parameter.range.is_some() || matches!(parameter.shape, None | Some(Shape::Fixed)) {
                let address = parameter.address.clone();
                self.report(&place, Problem::CorrelationWithoutRange { address });
            }
        }
        for (position, one) in varies.iter().enumerate() {
            for other in varies.iter().skip(position.saturating_add(1)) {
                let pair = (*one.min(other), *one.max(other));
                let (before, first) = pairs.entry(pair).or_insert_with(|| (rank, part.place.pointer.clone()));
                if *before != rank {
                    let problem = Problem::CorrelationRepeated {
                        one: self.address_of(*one),
                        other: self.address_of(*other),
                        rank: rank.to_string(),
                        before: before.to_string(),
                    };
                    let mut diagnostic = problem.at(&part.place.pointer, part.place.address.clone());
                    diagnostic.related.push(first.clone());
                    self.problems.push(diagnostic);
                    return None;
                }
            }
        }
        (possible && varies.len() > 1).then_some(Correlation { between: varies, rank })
    }

    /// Says which assumptions cannot move together as stated, at the first correlation that has a part in it.
    fn contradiction(&mut self, found: &copula::Contradiction, pairs: &Pairs) {
        let among = |pair: &(ParameterId, ParameterId)| found.among.contains(&pair.0) && found.among.contains(&pair.1);
        let mut places: Vec<&Pointer> =
            pairs.iter().filter(|(pair, _)| among(pair)).map(|(_, (_, place))| place).collect();
        places.sort_by_cached_key(|place| (place.to_string().len(), place.to_string()));
        places.dedup();
        let Some((first, others)) = places.split_first() else { return };
        let addresses: Vec<String> = found.among.iter().map(|id| self.address_of(*id)).collect();
        let factor = Number::whole(found.thousandths).over(Number::whole(1000));
        let factor = factor.map(|worked| worked.value.to_string()).unwrap_or_default();
        let problem = Problem::CorrelationImpossible { addresses: addresses.join(", "), factor };
        let mut diagnostic = problem.at(first, "correlations");
        diagnostic.related.extend(others.iter().map(|place| (*place).clone()));
        self.problems.push(diagnostic);
    }

    fn address_of(&self, id: ParameterId) -> String {
        self.parameters.get(id.0).map(|parameter| parameter.address.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;

    fn model(inputs: [&str; 4], correlations: &str) -> Model {
        let input = |id: &str| {
            format!(
                r#"{{ "id": "{id}", "kind": "cash", "per": "month", "amount": {{ "value": "2", "low": "1", "high": "3" }} }}"#
            )
        };
        let text = format!(
            r#"{{ "sroi": "1", "currency": "GBP", "activity": {{ "start": "2026-04", "months": 12 }},
                  "inputs": [{}], "correlations": [{correlations}] }}"#,
            inputs.map(input).join(", ")
        );
        Model::read(&text).unwrap()
    }

    fn groups(model: &Model) -> Vec<(Vec<&str>, copula::Copula)> {
        let groups = copula::groups(&model.correlations, &model.parameters).unwrap();
        let named = |id: &ParameterId| model.parameters[id.0].address.as_str();
        groups.into_iter().map(|group| (group.members.iter().map(named).collect(), group.copula)).collect()
    }

    #[test]
    fn groups_do_not_depend_on_the_order_of_the_document() {
        let one = r#"{ "between": ["inputs.a.amount", "inputs.c.amount"], "rank": "0.5" }"#;
        let other = r#"{ "between": ["inputs.d.amount", "inputs.b.amount"], "rank": "-0.3" }"#;
        let forwards = model(["a", "b", "c", "d"], &format!("{one}, {other}"));
        let backwards = model(["d", "c", "b", "a"], &format!("{other}, {one}"));
        assert_eq!(groups(&forwards), groups(&backwards));
        let members: Vec<Vec<&str>> = groups(&forwards).into_iter().map(|(members, _)| members).collect();
        assert_eq!(members, [["inputs.a.amount", "inputs.c.amount"], ["inputs.b.amount", "inputs.d.amount"]]);
    }

    #[test]
    fn a_chain_of_pairs_is_one_group() {
        let chain = ["a", "b", "c"].windows(2).map(|pair| {
            format!(r#"{{ "between": ["inputs.{}.amount", "inputs.{}.amount"], "rank": "0.5" }}"#, pair[0], pair[1])
        });
        let model = model(["a", "b", "c", "d"], &chain.collect::<Vec<_>>().join(", "));
        assert_eq!(groups(&model).len(), 1);
        assert_eq!(groups(&model)[0].0.len(), 3);
    }
}
