import { now } from './clock.ts';
import { counted } from './text/numbers.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long what people tell of themselves is kept, in milliseconds. What wipes it and the privacy page both read it here. */
export const keptFor = {
	/** An address for an answer, for who helps with a wish, or that a vragenlijst asked for; from handing in. */
	address: 730 * DAY,
	/** A form that was begun and not sent, with its photos; from the last change. */
	unsentForm: 30 * DAY,
	/** A mail that could not be sent. */
	unsentMail: 90 * DAY,
	/** What came of a form that was sent, for who sends it twice. */
	sentForm: 30 * DAY,
	/** An address for news of which nobody showed that it is theirs. */
	unconfirmed: 3 * DAY,
	/** What somebody wrote who reported something; from when a moderator looked. */
	report: 30 * DAY,
	/** Who wanted to take a wish up and could not; from the no. */
	refusedOffer: 30 * DAY,
	/** What somebody told who signed up for a meeting; from the day of it. */
	signUp: 14 * DAY,
	/** Which phone voted what in a hall. */
	hallVotes: 2 * DAY,
	/** A note of a table that did not become inbreng, and a photo of a flip chart that did not become public. */
	leftOutNotes: 90 * DAY,
	/** A wish that a kiosk brought when the tree took none, and that nobody hung. */
	lateWish: 90 * DAY,
	/** What who was there said of the minutes; from when those were published, or the last day to read them. */
	corrections: 90 * DAY,
	/** Who asked something for a plan of inwoners, while there is no word from them. */
	initiative: 730 * DAY,
	signInCode: 15 * MINUTE,
	/** Being signed in, from the last visit. */
	session: 30 * DAY,
	/** Being signed in for who works with it: from the beginning, and without doing anything. */
	staffSession: 12 * HOUR,
	staffIdle: 30 * MINUTE
} as const satisfies Record<string, number>;

export type Kept = keyof typeof keptFor;

/** What is older than this has been kept long enough. */
export const tooOld = (kept: Kept) => new Date(now().getTime() - keptFor[kept]);

/** Until when what comes in now is kept. */
export const keepUntil = (kept: Kept) => new Date(now().getTime() + keptFor[kept]);

/** `730 dagen (2 jaar)`, `12 uur`, `15 minuten`. */
export function howLong(kept: Kept): string {
	const length = keptFor[kept];
	if (length % DAY) return length % HOUR ? counted(length / MINUTE, 'minuut', 'minuten') : `${length / HOUR} uur`;
	const days = counted(length / DAY, 'dag', 'dagen');
	return length % (365 * DAY) ? days : `${days} (${length / DAY / 365} jaar)`;
}

export const daysKept = (kept: Kept) => keptFor[kept] / DAY;
