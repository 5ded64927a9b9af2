//! `sroi schema`: the JSON Schema of a study.

use crate::failure::Failure;
use crate::screen::Screen;

pub(crate) fn run(screen: &Screen) -> Result<(), Failure> {
    screen.print_json(&sroi::schema())
}
