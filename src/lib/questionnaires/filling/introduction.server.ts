import { estimatedMinutes } from '../engine/minutes.ts';
import { screensOf } from '../engine/screens.ts';
import { asksOneAtATime, resumeAt } from '../engine/steps.ts';
import { pathOf } from '../engine/path.ts';
import { languagesOf } from '../texts.ts';
import { isAnswered } from '../types/behaviours.ts';
import { findFilling, today, type Visit } from './finding.server.ts';
import { fullFor, fullForAll } from './quotas.server.ts';

/** The first page of a vragenlijst: what it is about, whether one can take part, and where one goes on. */
export async function findIntroduction(visit: Visit) {
	const filling = await findFilling(visit);
	const { definition, questionnaireId, measured, answers, open, ahead, sentAt, version } = filling;
	const full = open && !sentAt ? await fullForAll(questionnaireId, definition) : undefined;
	return {
		...filling,
		languages: languagesOf(version.definition),
		state: ahead ? ('ahead' as const) : !open ? ('closed' as const) : full ? ('full' as const) : ('open' as const),
		fullMessage: full?.message,
		minutes: measured
			? Math.max(1, Math.round(measured.seconds / 60))
			: definition.minutes || estimatedMinutes(definition),
		screens: screensOf(definition).length,
		oneAtATime: asksOneAtATime(definition),
		resume: resumeAt(definition, answers, today())
	};
}

/** What is said to whom there are enough answers of; nothing when they can go on. */
export async function findFull(visit: Visit) {
	const { slug, language, definition, questionnaireId, answers, correcting } = await findFilling(visit);
	const path = pathOf(definition, answers, today());
	// As far as this visitor came: what is asked later may still change which quota holds.
	const reached = path.screens.findLast(({ questions }) => questions.some((one) => isAnswered(one, answers)))?.number;
	const full = correcting ? undefined : await fullFor(questionnaireId, definition, path, reached ?? 0);
	return {
		slug,
		language,
		title: definition.title,
		message: full?.message,
		resume: resumeAt(definition, answers, today())
	};
}

export type Introduction = Awaited<ReturnType<typeof findIntroduction>>;
