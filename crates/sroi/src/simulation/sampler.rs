//! What is drawn for a program: streams of random numbers, turned into values by the shapes of the assumptions.

use super::copula::{self, Copula};
use super::program::Program;
use super::random::{LANES, Lanes, Stream};
use super::shape::Curve;
use super::table::Table;
use crate::model::{Model, ParameterId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The uncertain assumptions of a study, ready to be drawn.
#[derive(Clone, Debug)]
pub(crate) struct Sampler {
    seed: u64,
    tables: BTreeMap<String, Arc<Table>>,
    /// Those that move together: their names in the order of the copula's columns.
    groups: Vec<(Vec<String>, Copula)>,
}

impl Sampler {
    /// What can be drawn in any of these models, which are one study under several options.
    pub(crate) fn of<'m>(models: impl IntoIterator<Item = &'m Model>, seed: u64) -> Self {
        let mut known: Vec<(Curve, Arc<Table>)> = Vec::new();
        let mut tables = BTreeMap::new();
        let mut groups = Vec::new();
        for model in models {
            for (key, parameter) in model.uncertain() {
                if tables.contains_key(&key) {
                    continue;
                }
                let Some(curve) = Curve::of(parameter) else { continue };
                // Two hundred rows often share a dozen curves.
                let table = match known.iter().find(|(same, _)| *same == curve) {
                    Some((_, table)) => Arc::clone(table),
                    None => {
                        let table = Arc::new(Table::of(&curve));
                        known.push((curve, Arc::clone(&table)));
                        table
                    }
                };
                tables.insert(key, table);
            }
            if groups.is_empty() {
                groups = model.copulas();
            }
        }
        Self { seed, tables, groups }
    }

    /// Nothing to draw.
    pub(crate) fn none(seed: u64) -> Self {
        Self { seed, tables: BTreeMap::new(), groups: Vec::new() }
    }

    /// True for the address of an assumption that is drawn.
    pub(crate) fn varies(&self, key: &str) -> bool {
        self.tables.contains_key(key)
    }

    /// True for an assumption that moves together with others.
    pub(crate) fn moves_with_others(&self, key: &str) -> bool {
        self.groups.iter().any(|(names, _)| names.iter().any(|name| name == key))
    }

    /// The draws of a program's names.
    pub(crate) fn draws(&self, program: &Program) -> Draws<'_> {
        self.draws_of(program.names().iter().map(String::as_str))
    }

    /// The draws of these names.
    pub(crate) fn draws_of<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Draws<'_> {
        let sources = names.into_iter().map(|name| {
            let member = self.groups.iter().enumerate().find_map(|(group, (names, _))| {
                names.iter().position(|member| member == name).map(|column| (group, column))
            });
            let table = self.tables.get(name).map(AsRef::as_ref);
            Source { stream: Stream::new(self.seed, name, 0), name: name.to_owned(), table, member, fixed: None }
        });
        Draws {
            seed: self.seed,
            sources: sources.collect(),
            groups: self.groups.iter().map(|(names, copula)| Group::of(self.seed, names, copula)).collect(),
        }
    }
}

/// Where the values of one name come from.
#[derive(Clone, Debug)]
struct Source<'s> {
    name: String,
    stream: Stream,
    /// None for what happens or not.
    table: Option<&'s Table>,
    member: Option<(usize, usize)>,
    fixed: Option<f64>,
}

/// Assumptions that move together, and what was drawn for them in the block at hand.
#[derive(Clone, Debug)]
struct Group<'s> {
    streams: Vec<Stream>,
    copula: &'s Copula,
    columns: Vec<Lanes>,
    block: Option<u64>,
}

impl<'s> Group<'s> {
    fn of(seed: u64, names: &[String], copula: &'s Copula) -> Self {
        let streams: Vec<Stream> = names.iter().map(|name| Stream::new(seed, name, 0)).collect();
        Self { columns: vec![[0.5; LANES]; streams.len()], streams, copula, block: None }
    }

    /// The even numbers of a member in a block.
    fn column(&mut self, column: usize, block: u64, out: &mut Lanes) {
        if self.block != Some(block) {
            for (stream, column) in self.streams.iter().zip(&mut self.columns) {
                stream.fill(block, column);
            }
            self.copula.apply(&mut self.columns);
            self.block = Some(block);
        }
        if let Some(column) = self.columns.get(column) {
            *out = *column;
        }
    }
}

/// Draws for one program, on one thread.
#[derive(Clone, Debug)]
pub(crate) struct Draws<'s> {
    seed: u64,
    sources: Vec<Source<'s>>,
    groups: Vec<Group<'s>>,
}

impl Draws<'_> {
    /// Takes another, independent sample for one name.
    pub(crate) fn resample(&mut self, name: usize, sample: u32) {
        let seed = self.seed;
        if let Some(source) = self.sources.get_mut(name) {
            source.stream = Stream::new(seed, &source.name, sample);
        }
    }

    /// Lets a name have one and the same value in every draw.
    pub(crate) fn fix(&mut self, name: usize, value: f64) {
        if let Some(source) = self.sources.get_mut(name) {
            source.fixed = Some(value);
        }
    }

    /// The even numbers of a name in a block.
    #[inline(always)]
    pub(crate) fn even(&mut self, name: usize, block: u64, out: &mut Lanes) {
        let Some(source) = self.sources.get(name) else { return };
        match source.member.and_then(|(group, column)| Some((self.groups.get_mut(group)?, column))) {
            Some((group, column)) => group.column(column, block, out),
            None => source.stream.fill(block, out),
        }
    }

    /// The values of a name in a block.
    #[inline(always)]
    pub(crate) fn fill(&mut self, name: usize, block: u64, out: &mut Lanes) {
        let mut even = [0.5; LANES];
        self.even(name, block, &mut even);
        let Some(source) = self.sources.get(name) else { return };
        match (source.fixed, source.table) {
            (Some(value), _) => out.fill(value),
            (None, Some(table)) => table.fill(&even, out),
            (None, None) => *out = even,
        }
    }
}

impl Model {
    /// The distribution of each assumption that is drawn, by address, and those of them that move together with others.
    pub(crate) fn curves(&self) -> (BTreeMap<String, Curve>, BTreeSet<String>) {
        let curves = self.uncertain().into_iter().filter_map(|(key, parameter)| Some((key, Curve::of(parameter)?)));
        (curves.collect(), self.copulas().into_iter().flat_map(|(names, _)| names).collect())
    }

    /// The assumptions that move together, by address, and how.
    fn copulas(&self) -> Vec<(Vec<String>, Copula)> {
        // A study whose correlations contradict one another is no model.
        let groups = copula::groups(&self.correlations, &self.parameters).unwrap_or_default();
        let address = |id: ParameterId| self.parameters.get(id.0).map(|parameter| parameter.address.clone());
        groups
            .into_iter()
            .map(|group| (group.members.into_iter().filter_map(address).collect(), group.copula))
            .collect()
    }
}
