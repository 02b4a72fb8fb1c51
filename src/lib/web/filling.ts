import type { RequestEvent } from '@sveltejs/kit';
import { newCode } from '#lib/contributions/code.ts';
import { tokenBehind } from '#lib/questionnaires/filling/proving.server.ts';
import type { Visit } from '#lib/questionnaires/filling/finding.server.ts';
import { isToken } from '#lib/questionnaires/filling/token.ts';
import { isLanguage, type Language } from '#lib/questionnaires/words/language.ts';
import { keyedHash } from '#lib/settings/secret.server.ts';
import { readCookie, removeCookie, writeCookie } from './cookies.ts';

type Event = Pick<RequestEvent, 'cookies' | 'url'> & { params: { slug?: string; taal?: string } };

const DAY = 24 * 3600;
const nameFor = (slug: string) => `vragenlijst-${slug}` as const;
const slugOf = ({ params }: Event) => params.slug ?? '';

/** Which vragenlijst this is, in which language, and what this browser holds of it; no token when it has not begun. */
export async function readVisit(event: Event): Promise<Visit & { language: Language }> {
	const { taal = 'nl' } = event.params;
	const held = readCookie(event, nameFor(slugOf(event))) ?? '';
	const token = isToken(held) ? held : ((await sealedIn(event, held)) ?? (await provedIn(event, held)));
	return { slug: slugOf(event), token, language: isLanguage(taal) ? taal : 'nl' };
}

/** What stands in the place of a token of who came with the secret of a receipt. */
async function provedIn(event: Event, held: string) {
	const [code, secret] = held.split('~');
	const proved = code && secret ? await tokenBehind(code, secret) : undefined;
	return proved?.slug === slugOf(event) ? proved.token : undefined;
}

/** The code of a letter that was made elsewhere, when it was typed here before. */
async function sealedIn(event: Event, held: string) {
	const [code] = held.split('.');
	return code && held === (await sealed(event, code)) ? code : undefined;
}

const sealed = async (event: Event, code: string) =>
	`${code}.${(await keyedHash('code of a letter', `${slugOf(event)}\n${code}`)).toString('base64url')}`;

/** Gives the browser what it needs to find its answers back, for a month from now. */
export function keepToken(event: Event) {
	const name = nameFor(slugOf(event));
	const held = readCookie(event, name) ?? '';
	if (/[~.]/.test(held)) return;
	writeCookie(event, name, isToken(held) ? held : newCode());
}

/** The same for who comes with a code that leads somewhere. */
export const keepTyped = async (event: Event, code: string) =>
	writeCookie(event, nameFor(slugOf(event)), isToken(code) ? code : await sealed(event, code));

/** Lets this browser change what was handed in with this receipt, for a day. */
export function keepProof(event: Pick<RequestEvent, 'cookies' | 'url'>, slug: string, code: string, secret: string) {
	writeCookie(event, nameFor(slug), `${code}~${secret.toUpperCase().replace(/[^A-Z0-9]/g, '')}`, DAY);
}

/** The next answers are those of another person, or a second time on purpose. */
export const dropToken = (event: Event) => removeCookie(event, nameFor(slugOf(event)));
