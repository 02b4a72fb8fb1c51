import { expect, test } from 'vitest';
import { tellingWords } from '#lib/policies/highlights.ts';

test('the largest change is told in its longest run of new words, from the first word on', () => {
	const said = { kind: 'same', text: 'Er komen lampen' } as const;
	const added = { kind: 'added', text: '. Om elf uur gaan ze uit.' } as const;
	expect(tellingWords({ formalParts: [], parts: [said, { kind: 'added', text: ' ook' }, added] })).toMatchObject({
		kind: 'added',
		text: 'Om elf uur gaan ze uit.'
	});
	expect(tellingWords({ formalParts: [], parts: [said, { kind: 'removed', text: ', en bomen' }] })).toMatchObject({
		kind: 'removed',
		text: 'en bomen'
	});
	expect(
		tellingWords({ formalParts: [], parts: [said, { kind: 'added', text: '.' }, { kind: 'removed', text: ' in mei' }] })
	).toMatchObject({
		kind: 'removed',
		text: 'in mei'
	});
});

test('of a change of the formal text alone its words are told, and that they are formal', () => {
	const parts = [{ kind: 'same', text: 'Er komen lampen.' } as const];
	const formalParts = [{ kind: 'added', text: 'Het college plaatst verlichting.' } as const];
	expect(tellingWords({ parts, formalParts })).toEqual({
		kind: 'added',
		text: 'Het college plaatst verlichting.',
		isFormal: true
	});
});
