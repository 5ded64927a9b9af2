//! What is drawn for a program: streams of random numbers, turned into values by the shapes of the assumptions.

use super::copula::{self, Copula};
use super::program::Program;
use super::random::{LANES, Lanes, Stream};
use super::shape::Curve;
use super::sobol::Coordinate;
use super::table::Table;
use super::{Sequence, Simulation};
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
    /// The dimension of every name, where the numbers are Sobol's.
    dimensions: BTreeMap<String, usize>,
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
        Self { seed, tables, groups, dimensions: BTreeMap::new() }
    }

    /// The same with the seed and the sequence of a simulation. Dimensions go by address, so that no order of rows
    /// matters, and options share them.
    pub(crate) fn asked<'m>(models: impl IntoIterator<Item = &'m Model> + Clone, simulation: &Simulation) -> Self {
        let mut sampler = Self::of(models.clone(), simulation.first());
        if simulation.follows() == Sequence::Sobol {
            let risks = models.into_iter().flat_map(Model::risk_names);
            let names: BTreeSet<String> = sampler.tables.keys().cloned().chain(risks).collect();
            sampler.dimensions = names.into_iter().zip(0..).collect();
        }
        sampler
    }

    /// Where the even numbers of a name come from; `sample` tells independent samples of it apart.
    pub(crate) fn numbers(&self, name: &str, sample: u32) -> Numbers {
        let Some(dimension) = self.dimensions.get(name) else {
            return Numbers::Random(Stream::new(self.seed, name, sample));
        };
        let before = usize::try_from(sample).unwrap_or(0).saturating_mul(self.dimensions.len());
        let dimension = dimension.saturating_add(before);
        Numbers::Sobol(Box::new(Coordinate::new(self.seed, name, dimension, sample)))
    }

    /// Nothing to draw.
    pub(crate) fn none(seed: u64) -> Self {
        Self { seed, tables: BTreeMap::new(), groups: Vec::new(), dimensions: BTreeMap::new() }
    }

    /// True for the address of an assumption that is drawn.
    pub(crate) fn varies(&self, key: &str) -> bool {
        self.tables.contains_key(key)
    }

    /// True for an assumption that moves together with others.
    pub(crate) fn moves_with_others(&self, key: &str) -> bool {
        self.groups.iter().any(|(names, _)| names.iter().any(|name| name == key))
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// Where two or more of these names move together: their positions with their columns in the copula, and that.
    pub(crate) fn together(&self, names: &[String]) -> Vec<(Vec<(usize, usize)>, &Copula)> {
        let found = self.groups.iter().map(|(group, copula)| {
            let column = |name: &String| group.iter().position(|member| member == name);
            let members = names.iter().enumerate().filter_map(|(name, known)| Some((name, column(known)?)));
            (members.collect::<Vec<_>>(), copula)
        });
        found.filter(|(members, _)| members.len() > 1).collect()
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
            Source { numbers: self.numbers(name, 0), name: name.to_owned(), table, member, fixed: None, given: None }
        });
        Draws {
            sampler: self,
            sources: sources.collect(),
            groups: self.groups.iter().map(|(names, copula)| Group::of(self, names, copula)).collect(),
        }
    }
}

/// Even numbers between 0 and 1.
#[derive(Clone, Debug)]
pub(crate) enum Numbers {
    Random(Stream),
    Sobol(Box<Coordinate>),
}

impl Numbers {
    /// The numbers of a block.
    #[inline(always)]
    pub(crate) fn fill(&self, block: u64, out: &mut Lanes) {
        match self {
            Self::Random(stream) => stream.fill(block, out),
            Self::Sobol(coordinate) => coordinate.fill(block, out),
        }
    }
}

/// Where the values of one name come from.
#[derive(Clone, Debug)]
struct Source<'s> {
    name: String,
    numbers: Numbers,
    /// None for what happens or not.
    table: Option<&'s Table>,
    member: Option<(usize, usize)>,
    fixed: Option<f64>,
    given: Option<Box<Lanes>>,
}

/// Assumptions that move together, and what was drawn for them in the block at hand.
#[derive(Clone, Debug)]
struct Group<'s> {
    numbers: Vec<Numbers>,
    copula: &'s Copula,
    columns: Vec<Lanes>,
    block: Option<u64>,
}

impl<'s> Group<'s> {
    fn of(sampler: &Sampler, names: &[String], copula: &'s Copula) -> Self {
        let numbers: Vec<Numbers> = names.iter().map(|name| sampler.numbers(name, 0)).collect();
        Self { columns: vec![[0.5; LANES]; numbers.len()], numbers, copula, block: None }
    }

    /// The even numbers of a member in a block.
    fn column(&mut self, column: usize, block: u64, out: &mut Lanes) {
        if self.block != Some(block) {
            for (numbers, column) in self.numbers.iter().zip(&mut self.columns) {
                numbers.fill(block, column);
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
    sampler: &'s Sampler,
    sources: Vec<Source<'s>>,
    groups: Vec<Group<'s>>,
}

impl Draws<'_> {
    /// Takes another, independent sample for one name.
    pub(crate) fn resample(&mut self, name: usize, sample: u32) {
        if let Some(source) = self.sources.get_mut(name) {
            source.numbers = self.sampler.numbers(&source.name, sample);
        }
    }

    /// Lets a name have one and the same value in every draw.
    pub(crate) fn fix(&mut self, name: usize, value: f64) {
        if let Some(source) = self.sources.get_mut(name) {
            source.fixed = Some(value);
        }
    }

    /// Lets a name have these even numbers in every block.
    pub(crate) fn give(&mut self, name: usize, even: &Lanes) {
        if let Some(source) = self.sources.get_mut(name) {
            source.given.get_or_insert_with(|| Box::new(*even)).copy_from_slice(even);
        }
    }

    /// The even numbers of a name in a block.
    #[inline(always)]
    pub(crate) fn even(&mut self, name: usize, block: u64, out: &mut Lanes) {
        let Some(source) = self.sources.get(name) else { return };
        if let Some(given) = &source.given {
            *out = **given;
            return;
        }
        match source.member.and_then(|(group, column)| Some((self.groups.get_mut(group)?, column))) {
            Some((group, column)) => group.column(column, block, out),
            None => source.numbers.fill(block, out),
        }
    }

    /// The values of a name in a block.
    #[inline(always)]
    pub(crate) fn fill(&mut self, name: usize, block: u64, out: &mut Lanes) {
        match self.sources.get(name) {
            Some(Source { fixed: Some(fixed), .. }) => out.fill(*fixed),
            // What nothing else has a hand in is drawn without the way over even numbers.
            Some(Source {
                table: Some(table), given: None, member: None, numbers: Numbers::Random(stream), ..
            }) => {
                table.draw(&stream.words(block), out);
            }
            Some(Source { table, .. }) => {
                let table = *table;
                self.even(name, block, out);
                if let Some(table) = table {
                    table.fill(out);
                }
            }
            None => {}
        }
    }
}

impl Model {
    /// Everything that happens or not, under the names by which it is drawn.
    fn risk_names(&self) -> Vec<String> {
        self.risks.iter().flat_map(|risk| (1..=self.years()).map(|year| risk.name_in(year))).collect()
    }

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
