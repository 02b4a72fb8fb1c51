import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assertGoesOn, assertRuns } from '#lib/consultations/consultation.ts';

const saying = (message: string) => expect.objectContaining({ status: 409, body: { message } });
const refusal = (work: () => void) => {
	try {
		work();
	} catch (error) {
		return error;
	}
	return undefined;
};

test('what only a traject that runs takes, is refused before it begins and after its end', () => {
	const tail = 'U kunt er geen brief meer bij zetten.';
	expect(refusal(() => assertRuns({ status: 'running' }, tail))).toBeUndefined();
	expect(refusal(() => assertRuns({ status: 'draft' }, tail))).toEqual(
		saying('Dit traject is nog in voorbereiding. Open eerst het traject.')
	);
	expect(refusal(() => assertRuns({ status: 'finished' }, tail))).toEqual(saying(`Dit traject is afgerond. ${tail}`));
});

test('what can be made ready before, is refused only after the end', () => {
	expect(refusal(() => assertGoesOn({ status: 'draft' }, 'Te laat.'))).toBeUndefined();
	expect(refusal(() => assertGoesOn({ status: 'finished' }, 'Te laat.'))).toEqual(
		saying('Dit traject is afgerond. Te laat.')
	);
});

test('one file says that a traject is over and refuses because of it', () => {
	const saying = globSync('src/lib/**/*.ts').filter((file) =>
		/refuse\([^;]*traject is afgerond/.test(readFileSync(file, 'utf8'))
	);
	expect(saying).toEqual(['src/lib/consultations/consultation.ts']);
});
