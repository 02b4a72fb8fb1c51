import { readConfiguration } from '#lib/configuration.ts';
import { isEmail } from '#lib/forms/fields.ts';
import { isWithin, limit } from '#lib/limits/limit.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { newId } from '#lib/storage/ids.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { OVERVIEW, resumeAt } from '../engine/steps.ts';
import { wordsIn } from '../words/words.ts';
import { findFilling, today, type Visit } from './finding.server.ts';
import { placeOf } from './place.ts';
import { inGroups, readTyped } from './token.ts';

// “Later verder”: what the browser holds is a code, with which one goes on from any device.

interface Typed extends Visit {
	typed: string;
	/** Of who types, so that nobody can try codes. Not stored. */
	address?: string | undefined;
}

/** The token that was meant, and where one goes on with it; or why not. */
export async function continueWith({
	typed,
	address,
	...visit
}: Typed): Promise<{ token: string; next: string } | { problems: Problem[] }> {
	const words = wordsIn(visit.language ?? 'nl');
	const problem = (message: string) => ({ problems: [{ field: 'code', message }] });
	if (!typed.trim()) return problem(words.codeMissing);
	if (address) limit('continue', address, { most: 60, perSeconds: 600 });
	const token = readTyped(typed);
	if (!token) return problem(words.codeWrong);
	const { begun, invited, access, sentAt, correcting, open, definition, answers } = await findFilling({
		...visit,
		token
	});
	if (!begun && (access === 'open' || !invited)) return problem(words.codeWrong);
	if (sentAt && !correcting) return { token, next: '' };
	// On a closed list one can still read what one had filled in.
	if (!open) return { token, next: begun ? OVERVIEW : '' };
	return { token, next: begun ? resumeAt(definition, answers, today()) : '1' };
}

/** What a visitor needs to go on another time; nothing when they have not begun, or hold nothing that can be typed. */
export async function findLater({ token, ...visit }: Visit) {
	const { slug, language, definition, access, begun, sentAt, correcting, answers, open } = await findFilling({
		...visit,
		token
	});
	const code = begun && token && readTyped(token) ? inGroups(token) : undefined;
	const isSent = !!sentAt && !correcting;
	const next = resumeAt(definition, answers, today());
	return { slug, language, title: definition.title, access, open, isSent, code, next };
}

interface Asking extends Visit {
	email: string;
	address?: string | undefined;
}

/** Mails the code, with a link. The address is kept no longer than the mail is under way. */
export async function mailLater(
	{ email, address, ...visit }: Asking,
	origin = readConfiguration().origin
): Promise<Problem[]> {
	const words = wordsIn(visit.language ?? 'nl');
	if (!email) return [{ field: 'email', message: words.addressMissing }];
	if (!isEmail(email)) return [{ field: 'email', message: words.notAnAddress }];
	if (address) limit('mail-code', address, { most: 10, perSeconds: 900 });
	const { slug, language, title, code } = await findLater(visit);
	if (!code || !isWithin('mail-code-to', email.toLowerCase(), { most: 10, perSeconds: 900 })) return [];
	const link = `${origin}${placeOf(slug, language, 'verder')}?code=${encodeURIComponent(visit.token!)}`;
	await queueMail({
		about: `later:${newId()}`,
		to: email,
		subject: words.laterMailSubject(title),
		text: words.laterMailText(title, code, link)
	});
	return [];
}
