import { hash, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';

interface Limit {
	most: number;
	perSeconds: number;
}

/** Refuses with 429 when `who` does this more than `most` times in a window of time. */
export function limit(action: string, who: string, of: Limit) {
	if (!isWithin(action, who, of)) refuse('too_many');
}

/** The same for who only reads. Wide: whole organisations come from one address. */
export function limitReading(what: string, who: string, of: Limit) {
	if (!isWithin(what, who, of)) refuse('too_many', READS_MUCH);
}

const READS_MUCH = 'U opent veel in korte tijd. Wacht een paar minuten en probeer het opnieuw.';

/**
 * Counts it, also when it is refused afterwards, and says whether it is no more than `most` in this window. Each
 * process counts for itself, and only in memory: who it is never reaches the disk.
 */
export function isWithin(action: string, who: string, { most, perSeconds }: Limit): boolean {
	const window = Math.floor(now().getTime() / 1000 / perSeconds);
	const key = hash('sha256', `${salt}\n${action}\n${asOne(who)}\n${window}`, 'base64');
	const endsAt = (window + 1) * perSeconds * 1000;
	const count = (counted.get(key)?.count ?? 0) + 1;
	if (count === 1) makeRoom();
	counted.set(key, { count, endsAt });
	return count <= most;
}

/** Who has one IPv6 address has all of its network, the first 64 bits: they are counted as one, also at one thing. */
const asOne = (who: string) => who.split(' ').map(asNetwork).join(' ');

function asNetwork(who: string) {
	if (isIP(who) !== 6 || who.includes('.')) return who;
	const [left = [], right = []] = who.split('::').map((part) => part.split(':').filter(Boolean));
	const between = Array.from({ length: 8 - left.length - right.length }, () => '0');
	return [...left, ...between, ...right]
		.slice(0, 4)
		.map((group) => parseInt(group, 16))
		.join(':');
}

const salt = randomBytes(32).toString('base64');

const counted = new Map<string, { count: number; endsAt: number }>();

/** Of about 150 bytes each: who comes from very many addresses does not fill the memory, but is forgotten sooner. */
const MOST_COUNTED = 200_000;

function makeRoom() {
	if (counted.size < MOST_COUNTED) return;
	for (const [oldest] of counted) return void counted.delete(oldest);
}

export function removeOldLimits() {
	const moment = now().getTime();
	for (const [key, { endsAt }] of counted) if (endsAt <= moment) counted.delete(key);
}

/** How many are counted now. */
export const countLimits = () => counted.size;

/** Begins to count anew, as a process that starts. */
export const forgetLimits = () => counted.clear();
