import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged, sealOf } from '#lib/forms/seal.ts';
import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import type { Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { valueOf, type FormState } from '#lib/ui/form-state.ts';
import { findById } from '../making/drafting.server.ts';
import { mayManage } from '../questionnaire.ts';
import { letters, questionnaires } from '../tables.ts';
import { standardLetter, type Letter, type LetterInput } from './letter.ts';

/** What the letters of this vragenlijst say. */
export async function readLetter(questionnaireId: string): Promise<Letter> {
	const [found] = await db.select().from(letters).where(eq(letters.questionnaireId, questionnaireId));
	return found ?? standardLetter((await readMunicipality()).name);
}

/** The same with how plain it is: as it was typed when it came back, else as it is stored. */
export async function readLetterDesk(questionnaireId: string, returned?: FormState) {
	const letter = await readLetter(questionnaireId);
	const typed = returned?.action === '?/letter' ? returned : undefined;
	const texts = [valueOf(typed, 'title', letter.title), valueOf(typed, 'text', letter.text)];
	const { verdict: language } = await checkLanguage(texts);
	return { letter, seal: sealOf(...letterWords(letter)), language };
}

/** Many people get it on paper, so it is in plain language, or says why not. */
export async function writeLetter(editor: Person, questionnaireId: string, { basedOn, ...input }: LetterInput) {
	assertAllowed(mayManage(editor));
	const { title, text } = input;
	const gated = await passGate([title, text], input.languageOverride, 'De brief');
	return transaction(async () => {
		await hold(questionnaires, questionnaireId);
		const { consultationId } = await findById(questionnaireId);
		const known = await readLetter(questionnaireId);
		assertUnchanged(basedOn, letterWords(known), letterWords({ title, text, ...gated }));
		const written = { title, text, ...gated, writtenById: editor.id, writtenAt: now() };
		await db
			.insert(letters)
			.values({ questionnaireId, ...written })
			.onConflictDoUpdate({ target: letters.questionnaireId, set: written });
		const subject = { id: questionnaireId };
		await record('questionnaire.letter_written', { subject, consultationId, actor: editor });
	});
}

const letterWords = ({ title, text, languageOverride }: Letter) => [title, text, languageOverride];
