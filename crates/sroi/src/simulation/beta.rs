//! The beta distribution on 0 to 1: density, cumulative, quantile.

#![allow(clippy::float_arithmetic, reason = "draws are doubles")]

use super::normal;
use core::f64::consts::PI;

/// A beta distribution with both parameters above 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Beta {
    a: f64,
    b: f64,
    /// Where a + b is small: −ln B(a, b). Else the logarithm of the density's peak, Stirling's errors included.
    constant: f64,
    deviation: f64,
}

/// Below this sum of a and b, powers and the gamma function lose no digit that matters.
const SMALL: f64 = 32.0;

impl Beta {
    pub(crate) fn new(a: f64, b: f64) -> Self {
        let n = a + b;
        let peak = stirling(n) - stirling(a) - stirling(b) + 0.5 * libm::log(a / n * b / (2.0 * PI));
        let constant = if n < SMALL { libm::lgamma(n) - libm::lgamma(a) - libm::lgamma(b) } else { peak };
        let deviation = libm::sqrt(a / n * (b / n) / (n + 1.0));
        Self { a, b, constant, deviation }
    }

    /// The same seen from the other end.
    pub(crate) fn mirrored(self) -> Self {
        Self { a: self.b, b: self.a, ..self }
    }

    pub(crate) fn mean(self) -> f64 {
        self.a / (self.a + self.b)
    }

    pub(crate) fn variance(self) -> f64 {
        self.deviation * self.deviation
    }

    /// yᵃ (1 − y)ᵇ ÷ B(a, b): the density times y (1 − y).
    fn front(self, y: f64) -> f64 {
        let Self { a, b, constant, .. } = self;
        let n = a + b;
        let exponent = if n < SMALL {
            a * libm::log(y) + b * libm::log1p(-y)
        } else {
            // C. Loader, Fast and accurate computation of binomial probabilities (2000): no large terms cancel.
            -deviance(a, n * y) - deviance(b, n * (1.0 - y))
        };
        libm::exp(constant + exponent)
    }

    /// a and b.
    pub(crate) fn parameters(self) -> (f64, f64) {
        (self.a, self.b)
    }

    #[cfg(test)]
    /// The probability below a point: the regularised incomplete beta function.
    pub(crate) fn cumulative(self, y: f64) -> f64 {
        if y <= 0.0 {
            return 0.0;
        }
        if y >= 1.0 {
            return 1.0;
        }
        self.below(y, self.front(y))
    }

    fn below(self, y: f64, front: f64) -> f64 {
        if y <= (self.a + 1.0) / (self.a + self.b + 2.0) {
            front / self.a * fraction(self.a, self.b, y)
        } else {
            1.0 - front / self.b * fraction(self.b, self.a, 1.0 - y)
        }
    }

    /// The point below which a probability of at most ½ lies, and the density there; from a point near it where one is
    /// known.
    pub(crate) fn quantile(self, u: f64, near: Option<f64>) -> (f64, f64) {
        let mut y = near.filter(|near| *near > TINY && *near < 1.0).unwrap_or_else(|| self.start(u));
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        let mut density = 0.0;
        for _ in 0..MOST_STEPS {
            if y < TINY {
                return (0.0, 0.0);
            }
            if y >= 1.0 {
                return (1.0, 0.0);
            }
            let front = self.front(y);
            let below = self.below(y, front);
            density = front / (y * (1.0 - y));
            if below < u {
                low = low.max(y);
            } else {
                high = high.min(y);
            }
            let newton = (below - u) / density;
            let room = y.min(1.0 - y);
            let slope = (self.a - 1.0) / y - (self.b - 1.0) / (1.0 - y);
            let next = if newton.abs() <= 0.1 * room {
                // Halley.
                y - newton / (1.0 - (0.5 * newton * slope).clamp(-0.5, 0.5))
            } else {
                // Newton between logarithms, in which the lower tail is a straight line.
                y * libm::exp((libm::log(u / below) * below / (density * y)).clamp(-50.0, 50.0))
            };
            let settled = newton.abs() <= 1e-9 * room.min(self.deviation);
            let next = if settled || next >= low && next <= high { next } else { 0.5 * (low + high) };
            let step = next - y;
            y = next;
            density *= 1.0 + slope * step;
            // The next error is about the cube of this one.
            if settled || step.abs() <= 1e-5 * room.min(self.deviation) || high - low <= f64::EPSILON * high {
                break;
            }
        }
        (y, density)
    }

    /// A first guess: the first term of the series, or the normal distribution of the same moments.
    fn start(self, u: f64) -> f64 {
        let Self { a, b, constant, .. } = self;
        let n = a + b;
        let log_beta = if n < SMALL { -constant } else { -constant + a * libm::log(a / n) + b * libm::log(b / n) };
        let term = libm::exp((libm::log(u * a) + log_beta) / a);
        let normal = self.mean() + normal::quantile(u) * self.deviation;
        if a > 1.0 && normal > term { normal.min(1.0 - 1e-3) } else { term.min(0.999) }
    }
}

/// Below this a point is told from 0 by nothing that is added to it.
const TINY: f64 = 1e-280;

const MOST_STEPS: u32 = 200;

/// The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method.
fn fraction(a: f64, b: f64, y: f64) -> f64 {
    const SMALLEST: f64 = 1e-300;
    let safe = |value: f64| if value.abs() < SMALLEST { SMALLEST } else { value };
    let n = a + b;
    let mut c = 1.0;
    let mut d = 1.0 / safe(1.0 - n * y / (a + 1.0));
    let mut value = d;
    let mut m = 0.0;
    // The number of steps grows as the square root of a and b.
    for _ in 0..1_000_000_u32 {
        m += 1.0;
        let twice = a + 2.0 * m;
        let even = m * (b - m) * y / ((twice - 1.0) * twice);
        d = 1.0 / safe(1.0 + even * d);
        c = safe(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (n + m) * y / (twice * (twice + 1.0));
        d = 1.0 / safe(1.0 + odd * d);
        c = safe(1.0 + odd / c);
        let factor = d * c;
        value *= factor;
        if (factor - 1.0).abs() <= 4e-16 {
            break;
        }
    }
    value
}

/// ln Γ(x) less Stirling's formula (x − ½) ln x − x + ½ ln 2π.
fn stirling(x: f64) -> f64 {
    if x < 12.0 {
        const HALF_LOG_TWO_PI: f64 = 0.918_938_533_204_672_8;
        return libm::lgamma(x) - (x - 0.5) * libm::log(x) + x - HALF_LOG_TWO_PI;
    }
    let s = 1.0 / (x * x);
    let series = [-691.0 / 360_360.0, 1.0 / 1188.0, -1.0 / 1680.0, 1.0 / 1260.0, -1.0 / 360.0, 1.0 / 12.0];
    series.iter().fold(0.0, |sum, term| sum * s + term) / x
}

/// x ln(x ÷ m) + m − x, also where x is near m.
fn deviance(x: f64, m: f64) -> f64 {
    let apart = x - m;
    if apart.abs() >= 0.1 * (x + m) {
        return x * libm::log(x / m) - apart;
    }
    let v = apart / (x + m);
    let mut sum = apart * v;
    let mut term = 2.0 * x * v;
    let mut odd = 1.0;
    for _ in 0..100 {
        term *= v * v;
        odd += 2.0;
        let next = sum + term / odd;
        if next == sum {
            break;
        }
        sum = next;
    }
    sum
}
