//! x
use super::*;
pub(crate) fn find(_m: &Model, _s: &Study, _p: &mut Diagnostics) {}
