import { makeCopies } from '#lib/documents/paper.ts';
import { refuse } from '#lib/errors.ts';
import { limit } from '#lib/limits/limit.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { questionsOf } from '../definition.ts';
import { findFilling, neighbourhoodsFor } from '../filling/finding.server.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import { listOnPaper } from './form.ts';
import { paperWordsIn } from './words.ts';

export interface Wanted {
	slug: string;
	language: Language;
	origin: string;
	/** Of the visitor, so that one machine cannot keep the typesetter busy. Not stored. */
	address: string;
}

// In memory, as a version never changes: at most this many, of about 100 kB each. After a start of the platform the
// first who asks waits half a second.
const MOST_KNOWN = 20;
const known = new Map<string, Promise<Uint8Array>>();

/** An open vragenlijst to print at home. It is made once for each version, language and address to send it to. */
export async function publicPaper({ slug, language, origin, address }: Wanted): Promise<Uint8Array> {
	const { open, access, version, definition, closesAt } = await findFilling({ slug, language });
	if (!open || access !== 'open') refuse('not_found');
	const sendTo = await addressLines(language);
	const before = closesAt ? wordsIn(language).date(dayOf(closesAt)) : undefined;
	const wijken = await neighbourhoodsFor(questionsOf(definition));
	const key = JSON.stringify([version.id, language, origin, sendTo, before, wijken]);
	if (!known.has(key)) {
		limit('paper', address, { most: 30, perSeconds: 600 });
		const url = `${origin}/vragenlijsten/${slug}`;
		const around = { language, wijken, sendTo, before, url: url.replace(/^https?:\/\//, ''), version: version.number };
		remember(key, makeCopies([{ ...listOnPaper(version.definition, around), number: '', qrUrl: url }]));
	}
	return known.get(key)!;
}

async function addressLines(language: Language): Promise<string[]> {
	const { name, address } = await readMunicipality();
	const lines = address.split(/,\s*|\n/).filter(Boolean);
	return lines.length ? [name, ...lines] : [name, paperWordsIn(language).list.atTheDesk];
}

function remember(key: string, making: Promise<Uint8Array>) {
	if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
	known.set(key, making);
	// What could not be made now, may be made later.
	making.catch(() => known.delete(key));
}
