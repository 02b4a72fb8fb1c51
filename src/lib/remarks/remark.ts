import * as v from 'valibot';
import { senderFields } from '#lib/contributions/sender.ts';
import * as field from '#lib/forms/fields.ts';
import type { Person } from '#lib/people/person.ts';
import { stances, type Stance } from './stance.ts';

/** In characters: as long as a paragraph may be. */
const MOST_OF_PROPOSAL = 20_000;

const words = (most: number, what: string) => ({
	text: field.optionalText(most, what),
	proposed: field.optionalText(MOST_OF_PROPOSAL, 'Uw voorstel')
});

interface Said {
	stance: Stance | 'other';
	text: string;
	proposed: string;
}

const isMere = ({ stance, text }: Pick<Said, 'stance' | 'text'>) => stance === 'agree' && !text;

const hasWords = ({ stance, text }: Said) => text !== '' || stance === 'agree' || stance === 'proposal';
const hasProposal = ({ stance, proposed }: Said) => stance !== 'proposal' || proposed !== '';
const NO_PROPOSAL = 'Schrijf op hoe de tekst moet worden.';

/** In a round: what kind of remark it is, with words. */
export const RemarkForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		stance: field.oneOf(['agree', 'concern', 'proposal', 'other'], 'Kies wat voor opmerking u maakt.'),
		...words(4_000, 'Uw opmerking')
	}),
	v.forward(
		v.check((said) => hasWords(said), 'Schrijf uw opmerking op.'),
		['text']
	),
	v.forward(
		v.check((said) => hasProposal(said), NO_PROPOSAL),
		['proposed']
	),
	v.forward(
		v.check((said) => !isMere(said), 'Schrijf kort op waar u het mee eens bent.'),
		['text']
	)
);
export type RemarkInput = { roundId: string; paragraphId: string; onceKey: string; text: string } & Partial<
	Pick<v.InferOutput<typeof RemarkForm>, 'stance' | 'proposed'>
>;

/** In characters. */
export const MOST_OF_REACTION = 2000;

export const ReactionForm = v.pipe(
	v.object({
		onceKey: field.onceKey,
		stance: field.oneOf(stances, 'Kies wat u van deze alinea vindt.'),
		...words(MOST_OF_REACTION, 'Uw reactie'),
		/** Somebody saw what is there already, and still wants to say it themselves. */
		own: field.checked,
		...senderFields
	}),
	v.forward(
		v.check((said) => hasWords(said), 'Schrijf op wat u van deze alinea vindt.'),
		['text']
	),
	v.forward(
		v.check((said) => hasProposal(said), NO_PROPOSAL),
		['proposed']
	)
);
export type ReactionInput = Omit<v.InferOutput<typeof ReactionForm>, 'stance' | 'proposed' | 'own'> & {
	versionId: string;
	paragraphId: string;
	stance?: Stance | undefined;
	proposed?: string | undefined;
};

/** Agreement without a word: it counts, and asks for no answer. */
export const isMereAgreement = isMere;

export const QuestionForm = v.object({
	onceKey: field.onceKey,
	question: field.text(2_000, 'Schrijf uw vraag op.', 'Uw vraag')
});

export const AnswerQuestionForm = v.object({
	id: field.id('Kies een vraag.'),
	basedOn: field.basedOn,
	answer: field.text(4_000, 'Schrijf het antwoord op.', 'Het antwoord')
});

/** The name under what somebody says in a round: `Aylin Kaya (Samen Sociaal)`. */
export const signature = ({ name, party }: Pick<Person, 'name' | 'party'>) => (party ? `${name} (${party})` : name);

/** For who has no party or group. */
export const nameless = { council: 'Een raadslid', sounding_board: 'Een lid van de klankbordgroep' } as const;

/** The group alone, of such a name. */
export const groupIn = (author: string, nobody: string) => /\(([^()]+)\)$/.exec(author)?.[1] ?? nobody;

/** What stands above a remark on a concept that never became public. */
export const unreadPrompt = (version: number) => `Een alinea uit concept ${version}, dat niet openbaar werd`;

export const TakeOverForm = v.object({
	basedOn: field.basedOn,
	text: field.text(MOST_OF_PROPOSAL, 'Schrijf de tekst op.', 'De tekst'),
	reason: field.text(1000, 'Schrijf op waarom de tekst verandert.')
});
