// How likely a chi-square is by chance. Formulas: NIST Digital Library of Mathematical Functions, chapters 5 and 8.

/**
 * The chance of a chi-square of at least `statistic` (0 or more) when nothing but chance is at work: from 0 to 1.
 * `degreesOfFreedom`: more than 0. Throws a RangeError for other numbers. It is Q(df/2, x/2), DLMF 8.2.4.
 */
export function chanceOf(statistic: number, degreesOfFreedom: number): number {
	if (!(statistic >= 0)) throw new RangeError(`a chi-square of ${statistic}`);
	if (!(degreesOfFreedom > 0)) throw new RangeError(`${degreesOfFreedom} degrees of freedom`);
	return upperGamma(degreesOfFreedom / 2, statistic / 2);
}

/**
 * The regularised upper incomplete gamma function Q(a, x), from 0 to 1, to about 1e-12. `a` > 0, `x` ≥ 0.
 * Below the bend the series of DLMF 8.7.1 is quick, above it the continued fraction of DLMF 8.9.2.
 */
function upperGamma(a: number, x: number): number {
	if (x === 0) return 1;
	if (x === Infinity) return 0;
	const front = Math.exp(a * Math.log(x) - x - logGamma(a));
	return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
}

const CLOSE = 1e-15;
const MOST_STEPS = 10_000;

function series(a: number, x: number) {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < MOST_STEPS && term > sum * CLOSE; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum;
}

/** Lentz's way to work out a continued fraction from the front (DLMF 3.10(iii)). */
function fraction(a: number, x: number) {
	const least = Number.MIN_VALUE / CLOSE;
	let b = x + 1 - a;
	let c = 1 / least;
	let d = 1 / b;
	let value = d;
	for (let n = 1; n < MOST_STEPS; n++) {
		const step = n * (a - n);
		b += 2;
		d = 1 / (step * d + b || least);
		c = b + step / c || least;
		value *= c * d;
		if (Math.abs(c * d - 1) < CLOSE) break;
	}
	return value;
}

// 1/12, -1/360, ...: the numbers of DLMF 5.11.1, B(2k) / (2k (2k - 1)).
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/** The natural logarithm of Γ(a), `a` > 0: Stirling's series, DLMF 5.11.1, where it is exact enough. */
export function logGamma(a: number): number {
	if (a < 10) return logGamma(a + 1) - Math.log(a);
	const terms = stirling.reduce((sum, number, k) => sum + number / a ** (2 * k + 1), 0);
	return (a - 0.5) * Math.log(a) - a + Math.log(2 * Math.PI) / 2 + terms;
}
