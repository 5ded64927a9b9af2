//! A number that cannot lose a digit.

use std::borrow::Borrow;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

use dashu::integer::{IBig, UBig};
use dashu::rational::RBig;

/// Digits kept where a number has to be rounded at all.
const WORKING_DIGITS: usize = 60;

/// A fraction of two whole numbers of any length.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(RBig);

impl Exact {
    pub fn zero() -> Exact {
        Exact(RBig::ZERO)
    }

    pub fn one() -> Exact {
        Exact(RBig::ONE)
    }

    pub fn whole(value: usize) -> Exact {
        Exact(RBig::from(IBig::from(value)))
    }

    /// Reads `12`, `-0.05`, `1.5e-7`, and `2/3` (which no study contains, but a changed study may).
    pub fn parse(text: &str) -> Option<Exact> {
        if let Some((numerator, denominator)) = text.split_once('/') {
            let denominator = Exact::parse(denominator)?;
            return (!denominator.is_zero()).then_some(Exact::parse(numerator)? / denominator);
        }
        let (digits, exponent) = match text.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse::<i64>().ok()?),
            None => (text, 0),
        };
        let (unsigned, negative) = match digits.strip_prefix('-') {
            Some(rest) => (rest, true),
            None => (digits.strip_prefix('+').unwrap_or(digits), false),
        };
        let (before, after) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let written = format!("{before}{after}");
        if written.is_empty() || !written.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let whole = Exact(RBig::from(written.parse::<IBig>().ok()?));
        let value = whole * ten_to(exponent - after.len() as i64);
        Some(if negative { -value } else { value })
    }

    pub fn is_zero(&self) -> bool {
        self.0 == RBig::ZERO
    }

    pub fn is_negative(&self) -> bool {
        self.0 < RBig::ZERO
    }

    pub fn abs(&self) -> Exact {
        if self.is_negative() { -self.clone() } else { self.clone() }
    }

    /// 1 − this: what a share leaves.
    pub fn rest(&self) -> Exact {
        Exact::one() - self
    }

    pub fn to_the(&self, power: usize) -> Exact {
        Exact(self.0.pow(isize::try_from(power).expect("powers are numbers of years")))
    }

    /// The number as `n/d`, from which [`Exact::parse`] reads it back unchanged.
    pub fn as_fraction(&self) -> String {
        format!("{}/{}", self.0.numerator(), self.0.denominator())
    }

    /// Rounded to the 60 significant digits that this oracle works with where it must round.
    pub fn to_working_digits(&self) -> Exact {
        let (whole, scale) = self.scaled(WORKING_DIGITS);
        Exact(RBig::from(whole)) * ten_to(-scale)
    }

    /// The square root of a positive number near 1, to 60 digits after the point.
    pub fn square_root(&self) -> Exact {
        let scaled = self.clone() * ten_to(2 * WORKING_DIGITS as i64);
        let floor: UBig = scaled.0.floor().try_into().expect("a square root is asked of a positive number");
        Exact(RBig::from(IBig::from(floor_root(&floor)))) * ten_to(-(WORKING_DIGITS as i64))
    }

    /// In plain decimal notation, rounded half away from zero; trailing zeros after the point are dropped.
    pub fn to_decimal(&self, significant_digits: usize) -> String {
        let (whole, scale) = self.scaled(significant_digits);
        let sign = if whole < IBig::ZERO { "-" } else { "" };
        let digits = whole.to_string().trim_start_matches('-').to_string();
        if whole == IBig::ZERO {
            return "0".to_string();
        }
        let Ok(places) = usize::try_from(scale) else {
            return format!("{sign}{digits}{}", "0".repeat(scale.unsigned_abs() as usize));
        };
        let padded = format!("{digits:0>width$}", width = places + 1);
        let (before, after) = padded.split_at(padded.len() - places);
        let after = after.trim_end_matches('0');
        let point = if after.is_empty() { "" } else { "." };
        format!("{sign}{before}{point}{after}")
    }

    /// Whether a decimal says the same to so many significant digits: the difference is at most 10^−digits of the
    /// larger of the two. Where either is within 10⁻²⁰ of zero, the difference itself may be at most 10⁻²⁰.
    pub fn agrees(&self, decimal: &str, significant_digits: u32) -> bool {
        let other = Exact::parse(decimal).unwrap_or_else(|| panic!("`{decimal}` is not a decimal number"));
        let difference = (self - &other).abs();
        let near_zero = ten_to(-20);
        let (smaller, larger) =
            if self.abs() < other.abs() { (self.abs(), other.abs()) } else { (other.abs(), self.abs()) };
        if smaller <= near_zero {
            return difference <= near_zero;
        }
        difference <= larger * ten_to(-i64::from(significant_digits))
    }

    /// The nearest whole number of 10^−scale, where scale leaves so many significant digits.
    fn scaled(&self, significant_digits: usize) -> (IBig, i64) {
        if self.is_zero() {
            return (IBig::ZERO, 0);
        }
        let size = self.abs();
        let length = |whole: String| whole.len() as i64;
        let estimate = length(size.0.numerator().to_string()) - length(size.0.denominator().to_string());
        let magnitude = if size >= ten_to(estimate) { estimate } else { estimate - 1 };
        let scale = significant_digits as i64 - 1 - magnitude;
        let half = Exact::one() / Exact::whole(2);
        let nearest = (size * ten_to(scale) + half).0.floor();
        (if self.is_negative() { -nearest } else { nearest }, scale)
    }
}

impl Default for Exact {
    fn default() -> Exact {
        Exact::zero()
    }
}

/// 10 to a whole power of either sign.
fn ten_to(power: i64) -> Exact {
    let size = UBig::from(10u8).pow(power.unsigned_abs() as usize);
    let whole = Exact(RBig::from(IBig::from(size)));
    if power < 0 { Exact::one() / whole } else { whole }
}

/// The largest whole number whose square is not above this one, by Newton's method from above.
fn floor_root(square: &UBig) -> UBig {
    if *square == UBig::ZERO {
        return UBig::ZERO;
    }
    let digits = square.to_string().len();
    let mut root = UBig::from(10u8).pow(digits / 2 + 1);
    loop {
        let next = (&root + square / &root) / UBig::from(2u8);
        if next >= root {
            return root;
        }
        root = next;
    }
}

impl<T: Borrow<Exact>> Add<T> for Exact {
    type Output = Exact;
    fn add(self, other: T) -> Exact {
        Exact(self.0 + &other.borrow().0)
    }
}

impl<T: Borrow<Exact>> Sub<T> for Exact {
    type Output = Exact;
    fn sub(self, other: T) -> Exact {
        Exact(self.0 - &other.borrow().0)
    }
}

impl<T: Borrow<Exact>> Mul<T> for Exact {
    type Output = Exact;
    fn mul(self, other: T) -> Exact {
        Exact(self.0 * &other.borrow().0)
    }
}

impl<T: Borrow<Exact>> Div<T> for Exact {
    type Output = Exact;
    fn div(self, other: T) -> Exact {
        Exact(self.0 / &other.borrow().0)
    }
}

impl<T: Borrow<Exact>> Add<T> for &Exact {
    type Output = Exact;
    fn add(self, other: T) -> Exact {
        self.clone() + other
    }
}

impl<T: Borrow<Exact>> Sub<T> for &Exact {
    type Output = Exact;
    fn sub(self, other: T) -> Exact {
        self.clone() - other
    }
}

impl<T: Borrow<Exact>> Mul<T> for &Exact {
    type Output = Exact;
    fn mul(self, other: T) -> Exact {
        self.clone() * other
    }
}

impl<T: Borrow<Exact>> Div<T> for &Exact {
    type Output = Exact;
    fn div(self, other: T) -> Exact {
        self.clone() / other
    }
}

impl Neg for Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        Exact(-self.0)
    }
}

impl<T: Borrow<Exact>> AddAssign<T> for Exact {
    fn add_assign(&mut self, other: T) {
        self.0 += &other.borrow().0;
    }
}

impl<T: Borrow<Exact>> Sum<T> for Exact {
    fn sum<I: Iterator<Item = T>>(terms: I) -> Exact {
        terms.fold(Exact::zero(), |total, term| total + term)
    }
}
