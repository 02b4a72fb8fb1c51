import { expect, test } from 'vitest';
import { nextStepOf, type Standing } from '#lib/chain/next-step.ts';

const today = '2026-03-10';
const standing = (change: Partial<Standing['meeting']> = {}, rest: Partial<Standing> = {}): Standing => ({
	meeting: {
		...{ heldOn: '2026-03-01', attendance: 12, status: 'published', minutes: 'De bus.' },
		...{ minutesPublishedAt: null, cancelledAt: null, ...change }
	},
	...{ isAnnounced: true, notes: 0, corrections: 0, isWithOthers: false, ...rest }
});
const ahead = { heldOn: '2026-03-12', attendance: 0, minutes: '' };

test('before a meeting one announces it, publishes it, and then prepares the day', () => {
	expect(nextStepOf(standing(ahead, { isAnnounced: false }), today)).toMatchObject({ count: 2, path: '/aankondiging' });
	expect(nextStepOf(standing({ ...ahead, status: 'draft' }), today)).toMatchObject({ act: 'Publiceer de bijeenkomst' });
	expect(nextStepOf(standing(ahead), today)).toMatchObject({ label: 'dagen tot het zover is', path: '/dag' });
});

test('after a meeting one counts, reads the notes, writes, answers who was there, and publishes', () => {
	const notes = { notes: 3 };
	expect(nextStepOf(standing({ attendance: 0 }, notes), today)).toMatchObject({ label: 'telling mist nog' });
	expect(nextStepOf(standing({ minutes: '' }, notes), today)).toMatchObject({ count: 3, path: '/dag/aantekeningen' });
	expect(nextStepOf(standing({ minutes: '' }), today)).toMatchObject({ path: '/verslag' });
	expect(nextStepOf(standing({}, { corrections: 2, isWithOthers: true }), today)).toMatchObject({ path: '/lezen' });
	expect(nextStepOf(standing({}, { isWithOthers: true }), today)).toBeUndefined();
	expect(nextStepOf(standing(), today)).toMatchObject({ act: 'Maak het verslag af' });
	expect(nextStepOf(standing({ minutesPublishedAt: new Date() }), today)).toBeUndefined();
});

test('for what was called off there is nothing to do', () => {
	expect(nextStepOf(standing({ cancelledAt: new Date() }), today)).toBeUndefined();
});
