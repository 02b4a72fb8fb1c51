import { assertAllowed } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { askedIn, type Answers, type Definition } from '../definition.ts';
import { withoutAnswers } from '../engine/piping.ts';
import { mayManage } from '../questionnaire.ts';
import { linesOf } from '../types/behaviours.ts';
import type { About } from '../types/behaviour.ts';
import { listVersions } from '../versions.server.ts';
import { wordsIn } from '../words/words.ts';
import { listLeftOut } from './leaving-out.server.ts';
import { Quality, secondsIn, type Filled, type Flag } from './quality.ts';
import { visitSent } from './reading.server.ts';

const MOST_LISTED = 100;

/** One inzending, so that a person can judge it. */
export interface Looked {
	id: string;
	submittedAt: Date;
	seconds: number | undefined;
	lines: { label: string; lines: string[] }[];
}

/** What stands out among the inzendingen, and what was left out: for the redactie. */
export async function qualityOf(editor: Person, questionnaireId: string) {
	assertAllowed(mayManage(editor));
	const versions = await listVersions(questionnaireId);
	const quality = new Quality(versions);
	const visit = (see: (filled: Filled & { submittedAt: Date }) => void) =>
		visitSent(versions, (sent) => see({ ...sent, seconds: secondsIn(sent.timings) }), { timed: true });
	// Twice over the rows: what is double is only known at the end, and all of them do not fit in the memory.
	await visit((filled) => quality.add(filled));
	const marked: (Filled & { submittedAt: Date; flags: Flag[] })[] = [];
	let count = 0;
	await visit((filled) => {
		const flags = quality.flags(filled);
		if (!flags.length) return;
		count++;
		if (marked.length < MOST_LISTED) marked.push({ ...filled, flags });
	});
	const about: About = { wijken: await listNeighbourhoods(), words: wordsIn('nl') };
	const definitions = new Map(versions.map(({ id, definition }) => [id, definition]));
	const look = (one: Filled & { submittedAt: Date }): Looked => ({
		id: one.id,
		submittedAt: one.submittedAt,
		seconds: one.seconds,
		lines: saidIn(definitions.get(one.versionId)!, one.answers, about)
	});
	const leftOut = await listLeftOut(editor, questionnaireId);
	return {
		median: quality.median,
		count,
		marked: marked.map((one) => ({ ...look(one), flags: one.flags })),
		leftOut: leftOut.map((one) => ({
			...look({ ...one, submittedAt: one.submittedAt!, seconds: secondsIn(one.timings) }),
			reason: one.reason
		}))
	};
}

const saidIn = (definition: Definition, answers: Answers, about: About) =>
	askedIn(definition).flatMap((question) => {
		const lines = linesOf(question, answers, about).filter((line) => line && !line.startsWith('?'));
		return lines.length ? [{ label: withoutAnswers(question).label, lines }] : [];
	});
