import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import type { advicePoints, advices } from './tables.ts';

export type Advice = typeof advices.$inferSelect;
export type AdvicePoint = typeof advicePoints.$inferSelect;

/** As it stands under each advice point. */
export const COUNCIL_NAME = 'Adviesraad';

export const mayAsk = (person: Person | undefined) => mayEdit(person);
export const mayDraft = (person: Person | undefined) => hasRole(person, 'advisory_member', 'advisory_chair');
export const maySubmit = (person: Person | undefined) => hasRole(person, 'advisory_chair');

export const isSubmitted = ({ status }: Pick<Advice, 'status'>) => status === 'submitted';

const title = field.line(160, 'Vul een titel in.');

export const AskForm = v.object({
	onceKey: field.onceKey,
	title,
	question: field.text(10_000, 'Schrijf op wat u van de adviesraad wilt weten.'),
	dueOn: field.day('Vul de dag in waarop u het advies nodig hebt, bijvoorbeeld 1-3-2027.')
});
export type AskInput = v.InferOutput<typeof AskForm> & { consultationId: string };

export const StartForm = v.object({
	onceKey: field.onceKey,
	title,
	consultationId: field.id('Kies een traject.')
});
export type StartInput = v.InferOutput<typeof StartForm>;

const MOST_POINTS = 40;
const LONGEST_POINT = 4_000;

const texts = v.pipe(
	v.optional(v.union([v.string(), v.array(v.string())]), []),
	v.transform((given) => [given].flat().map((text) => text.replaceAll('\0', '').trim()))
);

/** The empty points count here, so that a button still means the point it stands under. */
export const DraftForm = v.object({
	seen: field.optionalText(64),
	act: field.optionalText(12),
	introduction: field.optionalText(20_000),
	points: v.pipe(
		texts,
		v.maxLength(MOST_POINTS + 1, `Een advies heeft niet meer dan ${MOST_POINTS} punten.`),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			for (const [i, { length }] of dataset.value.entries())
				if (length > LONGEST_POINT) addIssue({ message: `Punt ${i + 1} is te lang. Maak er twee punten van.` });
		})
	)
});

export interface DraftInput {
	introduction: string;
	points: string[];
	/** The seal of the text that the writer began with; without it nobody can have written meanwhile. */
	seen?: string;
}

export const SubmitForm = v.object({ seen: field.text(64, 'Open deze pagina opnieuw en probeer het nog een keer.') });

/** The points after a press on a button under one of them: `up-2`, `down-2` or `remove-2`, counted from 0. */
export function arrange(points: string[], act: string): string[] {
	const [, deed, at] = /^(up|down|remove)-(\d{1,2})$/.exec(act) ?? [];
	const i = Number(at);
	if (!deed || i >= points.length) return points;
	if (deed === 'remove') return points.filter((_, j) => j !== i);

	const other = deed === 'up' ? i - 1 : i + 1;
	if (other < 0 || other >= points.length) return points;
	return points.with(i, points[other]!).with(other, points[i]!);
}

/** Where the writer goes on after a press: at the point that moved, at a new one, or at the top. */
export function placeAfter(act: string) {
	const [, deed, at] = /^(up|down|remove)-(\d{1,2})$/.exec(act) ?? [];
	if (act === 'add') return '#punt-nieuw';
	if (!deed) return '?bewaard';
	const place = Number(at) + (deed === 'up' ? 0 : deed === 'down' ? 2 : 1);
	return `#punt-${Math.max(1, place)}`;
}

/** The contributions that the points of these advices became. */
export const contributionIdsOf = (found: { points: AdvicePoint[] }[]) =>
	found.flatMap(({ points }) => points.flatMap(({ contributionId }) => contributionId ?? []));
