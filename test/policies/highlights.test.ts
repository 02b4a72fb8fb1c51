import { expect, test } from 'vitest';
import { tellingWords } from '#lib/policies/highlights.ts';

test('the largest change is told in its longest run of new words, from the first word on', () => {
	const said = { kind: 'same', text: 'Er komen lampen' } as const;
	const added = { kind: 'added', text: '. Om elf uur gaan ze uit.' } as const;
	expect(tellingWords({ parts: [said, { kind: 'added', text: ' ook' }, added] })).toEqual({
		kind: 'added',
		text: 'Om elf uur gaan ze uit.'
	});
	expect(tellingWords({ parts: [said, { kind: 'removed', text: ', en bomen' }] })).toEqual({
		kind: 'removed',
		text: 'en bomen'
	});
	expect(tellingWords({ parts: [said, { kind: 'added', text: '.' }, { kind: 'removed', text: ' in mei' }] })).toEqual({
		kind: 'removed',
		text: 'in mei'
	});
});
