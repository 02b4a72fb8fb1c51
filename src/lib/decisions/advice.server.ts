import { and, asc, eq, inArray } from 'drizzle-orm';
import { listWork } from '#lib/councils/editor-work.server.ts';
import { advicePointPlaces, advicePoints } from '#lib/councils/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { quoted } from './lacking.ts';

type Work = Awaited<ReturnType<typeof listWork>>;
type Submitted = Work['waiting'][number];

/** Of what the adviesraad was asked or said: what is not done when the council decides. */
export interface PendingAdvice {
	/** Asked, and still being written: the council may decide, and says why. */
	asked: Work['asked'];
	/** Points of it lack their answer. */
	unanswered: Submitted[];
	/** It is about this text, and is under no consultation yet: nobody would ever answer it. */
	unplaced: Submitted[];
	/** Under no consultation either, and it names no text of this one. Only the redactie can tell where it belongs. */
	elsewhere: Submitted[];
}

export async function readPendingAdvice(editor: Person, consultationId: string): Promise<PendingAdvice> {
	const { asked, waiting } = await listWork(editor);
	const own = waiting.filter((advice) => advice.consultationId === consultationId);
	const loose = waiting.filter((advice) => advice.consultationId === null);
	const naming = await namingTextsOf(consultationId, loose);
	return {
		asked: asked.filter((advice) => advice.consultationId === consultationId),
		unanswered: own.filter(isPlaced),
		unplaced: [...own.filter((advice) => !isPlaced(advice)), ...loose.filter(({ id }) => naming.has(id))],
		elsewhere: loose.filter(({ id }) => !naming.has(id))
	};
}

const isPlaced = ({ points }: Submitted) => points.some(({ contributionId }) => contributionId);

/** Which of these are about a paragraph of this consultation. */
async function namingTextsOf(consultationId: string, found: { id: string }[]) {
	const ids = found.map(({ id }) => id);
	const rows = await db
		.selectDistinct({ id: advicePoints.adviceId })
		.from(advicePointPlaces)
		.innerJoin(advicePoints, eq(advicePoints.id, advicePointPlaces.pointId))
		.innerJoin(policyVersions, eq(policyVersions.id, advicePointPlaces.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.consultationId, consultationId), inArray(advicePoints.adviceId, ids)))
		.orderBy(asc(advicePoints.adviceId));
	return new Set(rows.map(({ id }) => id));
}

/** Rule 1: an advice about a text of this consultation gets its answer there, so not after it ended. */
export async function assertPlaced(editor: Person, consultationId: string): Promise<PendingAdvice> {
	const pending = await readPendingAdvice(editor, consultationId);
	if (pending.unplaced.length)
		refuse(
			'conflict',
			`Dit advies hoort nog niet bij een traject: ${quoted(pending.unplaced)}. Zet het eerst bij dit traject, en geef antwoord.`
		);
	return pending;
}

/** Refuses while an advice about the text would get no answer, or none is waited for without a reason. Returns that reason. */
export async function assertAdvised(editor: Person, consultationId: string, withoutAdvice = ''): Promise<string> {
	const { asked } = await assertPlaced(editor, consultationId);
	if (!asked.length) return '';
	if (!withoutAdvice.trim())
		refuse(
			'conflict',
			`De adviesraad schrijft nog aan een advies: ${quoted(asked)}. Schrijf op waarom de raad daar niet op wacht.`
		);
	return withoutAdvice.trim();
}
