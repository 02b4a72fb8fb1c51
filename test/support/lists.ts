import { eq } from 'drizzle-orm';
import { newOnceKey } from '#lib/once/key.ts';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { questionnaires } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from './consultations.ts';
import { join } from './people.ts';
import { everyKind, openQuestionnaire } from './questionnaires.ts';

/** An open vragenlijst with an editor, and a token of somebody who has not begun. */
export async function openList(
	draft: Partial<Definition> = {},
	settings: Partial<typeof questionnaires.$inferInsert> = {}
) {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor, { title: `Bij ${draft.title ?? everyKind.title}` });
	const list = await openQuestionnaire(editor, consultation.id, { ...everyKind, ...draft });
	if (Object.keys(settings).length) await db.update(questionnaires).set(settings).where(eq(questionnaires.id, list.id));
	return { editor, consultation, ...list, token: newOnceKey() };
}

/** Fills in what must be answered of `everyKind`, without sending it. */
export async function fillIn(slug: string, token: string, values: Record<string, string> = {}) {
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'oud', ...values } });
	return saveScreen({ slug, token, page: '2', values: { cijfer: '4', ...values } });
}
