import { compareParagraphs } from '#lib/policies/comparison.ts';
import { dice } from '#lib/example/world.ts';
import type { Measurement } from './measurement.ts';

const PARAGRAPHS = 300;
const WORDS = 100;
const words =
	'de het een wij samen wijk zorg buurt gemeente helpt inwoners plek meer groen oudere jongere veilig geld straat hulp school en van in op voor met niet ook zo kan'.split(
		' '
	);

/** Two versions of 30,000 words, in which three of each ten paragraphs were edited. */
export async function measure(): Promise<Measurement[]> {
	const { roll, pick } = dice(7);
	const before = Array.from({ length: PARAGRAPHS }, (_, i) => ({
		paragraphId: `p${i}`,
		kind: 'text' as const,
		text: Array.from({ length: WORDS }, () => pick(words)).join(' '),
		formalText: ''
	}));
	const edit = (text: string) =>
		text
			.split(' ')
			.map((word) => (roll() < 0.15 ? pick(words) : word))
			.join(' ');
	const after = before.map((one) => (roll() < 0.3 ? { ...one, text: edit(one.text) } : one));

	const times = Array.from({ length: 7 }, () => {
		const began = performance.now();
		compareParagraphs(before, after);
		return performance.now() - began;
	}).sort((a, b) => a - b);
	return [{ name: 'comparing two versions of 30,000 words', figure: times[3]!, unit: 'ms', atMost: 150 }];
}
