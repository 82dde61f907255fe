//! Values of the command line that clap has no parser for whose refusal says the range.

use std::ops::RangeInclusive;
use std::str::FromStr;

use crate::text::clean;

/// A number that is none, or outside its range.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("not from {least} to {most}")]
pub(super) struct NumberError {
    pub(super) least: f64,
    pub(super) most: f64,
}

/// A name of nothing but blanks.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("a name is empty")]
pub(super) struct EmptyNameError;

/// A parser of numbers of that range, with a decimal point or comma where they have decimals.
pub(super) fn number_in<N>(range: RangeInclusive<N>) -> impl Fn(&str) -> Result<N, NumberError> + Clone + Send + Sync
where
    N: Copy + PartialOrd + FromStr + Into<f64> + Send + Sync + 'static,
{
    move |text| {
        let number = text.trim().replace(',', ".").parse().ok();
        number.filter(|number| range.contains(number)).ok_or(NumberError {
            least: (*range.start()).into(),
            most: (*range.end()).into(),
        })
    }
}

/// A name that names something; of `AXIS: NAME` what follows the axis.
pub(super) fn some_name(text: &str) -> Result<String, EmptyNameError> {
    let name = text.split_once(':').map_or(text, |(_, name)| name);
    if clean(name).trim().is_empty() {
        Err(EmptyNameError)
    } else {
        Ok(text.to_owned())
    }
}
