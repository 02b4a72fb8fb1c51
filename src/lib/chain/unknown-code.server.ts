import { readCode } from '#lib/contributions/code-signs.ts';
import { howLong } from '#lib/keeping.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { isUnusedCard } from '#lib/wishes/cards/cards.server.ts';
import { findLate } from '#lib/wishes/kiosk/late.server.ts';
import { unknownCode } from './code-form.ts';

/** Why a code leads nowhere, as far as we know: it may have been given out before the words came in. */
export async function whyUnknown(typed: string): Promise<Problem> {
	const code = readCode(typed);
	if (!code) return unknownCode;
	const { field } = unknownCode;
	const late = await findLate(code);
	if (late) return { field, message: late.text ? LATE : LATE_FORGOTTEN };
	return (await isUnusedCard(code))
		? { field, message: CARD }
		: { field, message: `${unknownCode.message} ${WAITING}` };
}

const LATE =
	'Uw wens is aangekomen toen de boom al gesloten was. Hij is bewaard. Een medewerker kijkt of hij nog een plek krijgt.';
const LATE_FORGOTTEN = `Uw wens is aangekomen toen de boom al gesloten was. Hij hangt niet in de boom. Na ${howLong('lateWish')} wisten wij uw woorden.`;
const CARD =
	'Uw kaart is nog niet overgetypt. Leverde u hem in? Dan duurt dat meestal een paar dagen. Probeer het later opnieuw.';
const WAITING = 'Kreeg u de code op een tablet zonder internet? Dan is uw wens misschien nog onderweg.';
