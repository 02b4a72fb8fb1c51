import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import type { adviceNotes, advicePoints, adviceQuestions, advices, adviceTermMoves } from './tables.ts';

export type Advice = typeof advices.$inferSelect;
export type AdvicePoint = typeof advicePoints.$inferSelect;
export type AdviceQuestion = typeof adviceQuestions.$inferSelect;
export type AdviceNote = typeof adviceNotes.$inferSelect;
export type TermMove = typeof adviceTermMoves.$inferSelect;

/** As it stands under each advice point. */
export const COUNCIL_NAME = 'Adviesraad';

/** As it stands under the signature. */
export const CHAIR_ROLE = 'Voorzitter van de adviesraad';

/** Under the signature: who had said so beforehand. */
export const agreedInWords = ({ agreed, members }: Pick<Advice, 'agreed' | 'members'>) =>
	`Vooraf ${agreed === 1 ? 'was' : 'waren'} ${agreed} van de ${members} leden het eens met deze tekst.`;

/** The college answers within six weeks. */
export const REPLY_DAYS = 42;

export const mayAsk = (person: Person | undefined) => mayEdit(person);
export const mayDraft = (person: Person | undefined) => hasRole(person, 'advisory_member', 'advisory_chair');
export const maySubmit = (person: Person | undefined) => hasRole(person, 'advisory_chair');

export const isSubmitted = ({ status }: Pick<Advice, 'status'>) => status === 'submitted';

const title = field.line(160, 'Vul een titel in.');

const MOST_QUESTIONS = 20;
const LONGEST_QUESTION = 500;

/** Each line is a question; a number or a dash before it goes, for we number them ourselves. */
const questions = v.pipe(
	field.optionalText(MOST_QUESTIONS * LONGEST_QUESTION),
	v.transform((lines) =>
		lines
			.split('\n')
			.map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
			.filter(Boolean)
	),
	v.maxLength(MOST_QUESTIONS, `Stel niet meer dan ${MOST_QUESTIONS} vragen.`),
	v.everyItem(
		(line) => line.length <= LONGEST_QUESTION,
		`Een van de vragen is te lang. Een vraag heeft hoogstens ${LONGEST_QUESTION} tekens.`
	)
);

export const AskForm = v.object({
	onceKey: field.onceKey,
	title,
	question: field.text(10_000, 'Schrijf op waarom u advies vraagt.'),
	questions,
	dueOn: field.day('Vul de dag in waarop u het advies nodig hebt, bijvoorbeeld 1-3-2027.'),
	versionIds: field.ids,
	open: field.checked
});

export interface AskInput {
	onceKey: string;
	consultationId: string;
	title: string;
	question: string;
	questions?: string[];
	dueOn: string;
	versionIds?: string[];
	/** Everybody may read the files once the advice is there. */
	open?: boolean;
}

export const DocumentsForm = v.object({ onceKey: field.onceKey, versionIds: field.ids, open: field.checked });

export const StartForm = v.object({ onceKey: field.onceKey, title, consultationId: field.optionalId });

/** Without a consultation: none fits, and the redactie finds one later. */
export interface StartInput {
	onceKey: string;
	title: string;
	consultationId?: string | undefined;
}

export const MoveForm = v.object({
	toDay: field.day('Vul de nieuwe dag in, bijvoorbeeld 1-3-2027.'),
	reason: field.text(500, 'Leg uit waarom de dag verandert. Iedereen leest dit.')
});

export const PlaceForm = v.object({ consultationId: field.id('Kies een traject.') });

export const SignForm = v.object({
	seen: field.text(64, 'Open deze pagina opnieuw en probeer het nog een keer.'),
	signs: field.confirmed('Zet een vinkje om het advies te ondertekenen.')
});

/** The contributions that the points of these advices became. */
export const contributionIdsOf = (found: { points: Pick<AdvicePoint, 'contributionId'>[] }[]) =>
	found.flatMap(({ points }) => points.flatMap(({ contributionId }) => contributionId ?? []));
